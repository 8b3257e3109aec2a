package nazca.nas.search;

import nazca.latency.LatencyTable;
import nazca.nas.config.NazcaVersion;
import nazca.nas.config.RunConfig;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.report.Health;
import nazca.nas.report.Report;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.Progress;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.run.SearchResult;
import nazca.nas.space.SearchSpace;
import nazca.nas.train.NetworkTraining;
import nazca.nas.train.PhaseLoop;
import nazca.nas.train.WeightHash;
import nazca.nn.Score;
import nazca.nn.arch.NetworkSpec;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The end of a run: scores on splits that were not trained on, the measured latency, and the files
 * that stay.
 */
final class Ending {
    private final RunConfig config;
    private final RunDirectory directory;
    private final Progress progress;

    Ending(RunConfig config, RunDirectory directory, Progress progress) {
        this.config = config;
        this.directory = directory;
        this.progress = progress;
    }

    /**
     * Recalibrates, scores, measures and writes everything.
     *
     * @param training the derived network, trained
     * @param targetMillis what was aimed at
     */
    SearchResult write(
            SearchSpace space,
            LatencyTable table,
            AdditiveCost latency,
            SearchData data,
            SearchOutcome outcome,
            NetworkTraining training,
            double targetMillis,
            PhaseLoop loop)
            throws IOException {
        training.recalibrate();
        Score heldOut = training.evaluate(data.architectureImages());
        Score test = training.evaluate(data.testImages());
        log(loop, heldOut, test);
        NetworkSpec network = training.network();
        ArchitectureFile.write(
                directory.architecture(),
                new SavedArchitecture(space.name(), space.labels(outcome.choice()), network));
        training.writeWeights(directory.weights());
        Measurement measured = Measurement.of(config, table, network, progress);
        SearchResult result =
                new SearchResult(
                        config.algorithm().name(),
                        space.name(),
                        config.data().name(),
                        config.run().device(),
                        config.run().seed(),
                        config.run().threads(),
                        space.labels(outcome.choice()),
                        outcome.expectedMillis(),
                        latency.of(outcome.choice()),
                        measured.millis(),
                        measured.reason(),
                        targetMillis,
                        heldOut.accuracy(),
                        test.accuracy(),
                        network.parameters(),
                        network.macs(),
                        outcome.entropy(),
                        outcome.entropyStart(),
                        loop.seconds(),
                        Math.max(outcome.peakActivationBytes(), training.peakActivationBytes()),
                        outcome.weightsSha256(),
                        outcome.alphaSha256(),
                        WeightHash.of(training.state()),
                        directory.root().toString(),
                        NazcaVersion.current());
        ResultFile.write(directory.result(), result);
        Report.write(directory.root());
        Health.findings(directory.root()).forEach(progress::warn);
        return result;
    }

    private static void log(PhaseLoop loop, Score heldOut, Score test) throws IOException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "evaluation");
        event.put("held_out_accuracy", heldOut.accuracy());
        event.put("held_out_loss", heldOut.loss());
        event.put("test_accuracy", test.accuracy());
        event.put("test_loss", test.loss());
        loop.log(event);
    }
}
