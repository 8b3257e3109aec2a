package nazca.nas.config;

import org.jspecify.annotations.Nullable;

/** Which Nazca this is. */
public final class NazcaVersion {
    private NazcaVersion() {}

    /** The version in the jar, or {@code development} where there is no jar. */
    public static String current() {
        @Nullable String version = NazcaVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
