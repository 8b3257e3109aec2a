package nazca.cli;

import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** Options that say what latencies are measured on, where that is not what computes. */
final class TargetOptions {
    @Option(
            names = "--target-device",
            paramLabel = "D",
            description = "where latencies are measured (default: --device)")
    private @Nullable String device;

    @Option(
            names = "--target-threads",
            paramLabel = "N",
            description = "threads that compute then (default: --threads)")
    private @Nullable Integer threads;

    @Option(
            names = "--latency-batch",
            paramLabel = "N",
            description = "images per run of the network (default: 1)")
    private @Nullable Integer batch;

    /** The device that was asked for, or null; it is known to be usable. */
    @Nullable String device() {
        return device == null ? null : Devices.require(device);
    }

    /** The threads that were asked for, or null. */
    @Nullable Integer threads() {
        return atLeastOne("--target-threads", threads);
    }

    /** The batch that was asked for, or null. */
    @Nullable Integer batch() {
        return atLeastOne("--latency-batch", batch);
    }

    private static @Nullable Integer atLeastOne(String option, @Nullable Integer value) {
        if (value != null && value < 1) {
            throw new UserMistake("%s must be at least 1, got %d".formatted(option, value));
        }
        return value;
    }
}
