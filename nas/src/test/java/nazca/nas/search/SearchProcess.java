package nazca.nas.search;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.ObjectiveSettings;
import nazca.nas.config.ReinforceSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.StopSignal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A search in a process of its own, which a test can kill. Goes on where the directory's last
 * checkpoint is.
 */
final class SearchProcess {
    private SearchProcess() {}

    /** Searches that keep different things between steps. */
    enum Kind {
        /** Gradients, and a multiplier that learns. */
        LAGRANGE,
        /** Rewards, and a baseline that moves. */
        REINFORCE;

        private RunConfig config(Path table) {
            RunConfig config = TinyRun.config(table, "cpu", 2);
            return switch (this) {
                case LAGRANGE ->
                        config.withObjective(new ObjectiveSettings("lagrange", 0.3, 0.1, 0.2, 0.3));
                case REINFORCE -> TinyRun.with(config, reinforce());
            };
        }

        private static AlgorithmSettings reinforce() {
            return new AlgorithmSettings(
                    AlgorithmSettings.PROXYLESS_R,
                    "full-v2",
                    "complete",
                    1,
                    3,
                    0.03,
                    1,
                    2,
                    null,
                    AlgorithmSettings.SAMPLE,
                    new ReinforceSettings(4, "corrected", 0.9, "absolute", null, "latency"),
                    null,
                    RunConfig.defaults(1).algorithm().evolution(),
                    RunConfig.defaults(1).algorithm().oneShot(),
                    RunConfig.defaults(1).algorithm().relaxation());
        }
    }

    /** Arguments: the run's directory, the table, the kind. */
    public static void main(String[] arguments) throws IOException {
        RunDirectory directory = new RunDirectory(Path.of(arguments[0]));
        if (!Files.exists(directory.config())) {
            Files.createDirectories(directory.root());
            directory.writeConfig(Kind.valueOf(arguments[2]).config(Path.of(arguments[1])));
        }
        SearchRun.run(directory.readConfig(), directory, Progress.silent(), new StopSignal());
    }
}
