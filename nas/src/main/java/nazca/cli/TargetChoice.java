package nazca.cli;

import nazca.latency.LatencyTable;
import nazca.nas.config.UserMistake;

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

    /**
     * What a table was measured on.
     *
     * @throws UserMistake if that is not here, or the table does not say
     */
    static TargetChoice of(LatencyTable table) {
        if (!table.device().isNamed()) {
            throw new UserMistake(
                    "the table does not say what it was measured on, so nothing can be measured"
                            + " beside it: nazca describe --table gives its prediction");
        }
        return new TargetChoice(
                Devices.require(table.device().id()), table.threads(), table.batch());
    }
}
