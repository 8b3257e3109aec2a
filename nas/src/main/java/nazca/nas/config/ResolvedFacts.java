package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run found out about its surroundings and writes into its config.yaml for the record. They
 * are read and not obeyed.
 *
 * @param dataChecksum SHA-256 of the data set
 * @param deviceFingerprint what computed
 * @param nazcaVersion the program
 */
public record ResolvedFacts(
        @Nullable String dataChecksum,
        @Nullable String deviceFingerprint,
        @Nullable String nazcaVersion) {
    /** Nothing is known yet. */
    public static ResolvedFacts none() {
        return new ResolvedFacts(null, null, null);
    }

    static ResolvedFacts read(Fields fields) {
        return new ResolvedFacts(
                fields.textOrNull("data_checksum", null),
                fields.textOrNull("device_fingerprint", null),
                fields.textOrNull("nazca_version", null));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("data_checksum", dataChecksum);
        map.put("device_fingerprint", deviceFingerprint);
        map.put("nazca_version", nazcaVersion);
        return map;
    }
}
