package nazca.nas.run;

import nazca.nas.config.Fields;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers at the end of a search; accuracies are fractions. Null stands for what the algorithm
 * does not have or what was not measured.
 *
 * @param algorithm that searched
 * @param space that was searched
 * @param data set
 * @param device that computed
 * @param seed of the run
 * @param threads that computed
 * @param architecture the chosen candidate of each edge
 * @param expectedLatencyMs expectation over the architecture parameters at the end
 * @param predictedLatencyMs of the derived network, by the table
 * @param measuredLatencyMs of the derived network, with the table's settings
 * @param measuredLatencyReason why it was not measured
 * @param targetLatencyMs aimed at
 * @param heldOutAccuracy of the derived network on the architecture split
 * @param testAccuracy of the same network on the test split
 * @param parameters of the derived network
 * @param macs of the derived network, for one image
 * @param entropy mean per edge at the end, in nats
 * @param entropyStart mean per edge at the start
 * @param seconds the run took, over all its resumptions
 * @param peakActivationBytes high-water mark of step memory
 * @param weightsSha256 of all parameters and statistics of the supernet
 * @param alphaSha256 of the architecture parameters
 * @param networkSha256 of the derived network after fine-tuning
 * @param out the run's directory
 * @param version of the program
 */
public record SearchResult(
        String algorithm,
        String space,
        String data,
        String device,
        long seed,
        int threads,
        List<String> architecture,
        @Nullable Double expectedLatencyMs,
        double predictedLatencyMs,
        @Nullable Double measuredLatencyMs,
        @Nullable String measuredLatencyReason,
        double targetLatencyMs,
        double heldOutAccuracy,
        double testAccuracy,
        long parameters,
        long macs,
        @Nullable Double entropy,
        @Nullable Double entropyStart,
        double seconds,
        long peakActivationBytes,
        @Nullable String weightsSha256,
        @Nullable String alphaSha256,
        String networkSha256,
        String out,
        String version) {
    /** Copies the architecture. */
    public SearchResult {
        architecture = List.copyOf(architecture);
    }

    /** The object of result.json. */
    public Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("algorithm", algorithm);
        map.put("space", space);
        map.put("data", data);
        map.put("device", device);
        map.put("seed", seed);
        map.put("threads", threads);
        map.put("architecture", architecture);
        map.put("expected_latency_ms", expectedLatencyMs);
        map.put("predicted_latency_ms", predictedLatencyMs);
        map.put("measured_latency_ms", measuredLatencyMs);
        map.put("measured_latency_reason", measuredLatencyReason);
        map.put("target_latency_ms", targetLatencyMs);
        map.put("held_out_accuracy", heldOutAccuracy);
        map.put("test_accuracy", testAccuracy);
        map.put("parameters", parameters);
        map.put("macs", macs);
        map.put("entropy", entropy);
        map.put("entropy_start", entropyStart);
        map.put("seconds", seconds);
        map.put("peak_activation_bytes", peakActivationBytes);
        map.put("weights_sha256", weightsSha256);
        map.put("alpha_sha256", alphaSha256);
        map.put("network_sha256", networkSha256);
        map.put("out", out);
        map.put("version", version);
        return map;
    }

    static SearchResult read(Fields fields) {
        return new SearchResult(
                fields.text("algorithm"),
                fields.text("space"),
                fields.text("data"),
                fields.text("device"),
                fields.whole("seed"),
                fields.integer("threads"),
                fields.texts("architecture"),
                fields.numberOrNull("expected_latency_ms", null),
                fields.number("predicted_latency_ms"),
                fields.numberOrNull("measured_latency_ms", null),
                fields.textOrNull("measured_latency_reason", null),
                fields.number("target_latency_ms"),
                fields.number("held_out_accuracy"),
                fields.number("test_accuracy"),
                fields.whole("parameters"),
                fields.whole("macs"),
                fields.numberOrNull("entropy", null),
                fields.numberOrNull("entropy_start", null),
                fields.number("seconds"),
                fields.whole("peak_activation_bytes"),
                fields.textOrNull("weights_sha256", null),
                fields.textOrNull("alpha_sha256", null),
                fields.text("network_sha256"),
                fields.text("out"),
                fields.text("version"));
    }
}
