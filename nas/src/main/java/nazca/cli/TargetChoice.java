package nazca.cli;

import nazca.latency.LatencyTable;

/**
 * What a latency is measured on.
 *
 * @param device that runs the network
 * @param threads that compute
 * @param batch images per run
 */
record TargetChoice(String device, int threads, int batch) {
    /** What options say: the target's own, else the run's, else the defaults. */
    static TargetChoice of(CommonOptions common, TargetOptions target) {
        String device = target.device();
        Integer threads = target.threads();
        Integer batch = target.batch();
        return new TargetChoice(
                device == null ? common.deviceOrDefault() : device,
                threads == null ? common.threadsOrDefault() : threads,
                batch == null ? 1 : batch);
    }

    /** What a table was measured on. */
    static TargetChoice of(LatencyTable table) {
        return new TargetChoice(
                Devices.require(table.device().id()), table.threads(), table.batch());
    }
}
