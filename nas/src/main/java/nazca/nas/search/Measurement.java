package nazca.nas.search;

import nazca.latency.Latency;
import nazca.latency.LatencyKind;
import nazca.latency.LatencyProtocol;
import nazca.latency.LatencyTable;
import nazca.latency.NetworkTimer;
import nazca.latency.Target;
import nazca.nas.config.RunConfig;
import nazca.nas.device.Compute;
import nazca.nas.run.Progress;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

/**
 * The latency of a derived network on the target, or why there is none.
 *
 * @param millis median, null where it was not measured
 * @param reason why it was not, null where it was
 */
record Measurement(@Nullable Double millis, @Nullable String reason) {
    /**
     * Measures with the table's device, threads and batch, so that it stands beside the prediction.
     */
    static Measurement of(
            RunConfig config, LatencyTable table, NetworkSpec network, Progress progress) {
        if (!config.latency().measure()) {
            return new Measurement(null, "measuring was switched off");
        }
        if (!table.device().isNamed()) {
            return new Measurement(null, "the table does not say what it was measured on");
        }
        String device = table.device().id();
        if (!Compute.isHere(device)) {
            return new Measurement(null, "the table's device " + device + " is not here");
        }
        try (Compute compute = Compute.open(device, table.threads())) {
            Target target = compute.target();
            String here = target.fingerprint().cpu();
            if (!here.equals(table.device().cpu())) {
                return new Measurement(
                        null,
                        "the table was measured on %s, this is %s"
                                .formatted(table.device().cpu(), here));
            }
            Latency latency =
                    new NetworkTimer(
                                    target,
                                    LatencyProtocol.single(),
                                    LatencyKind.of(config.latency().kind()))
                            .measure(network, table.batch(), TableSource.bar(progress));
            return new Measurement(latency.medianMs(), null);
        }
    }
}
