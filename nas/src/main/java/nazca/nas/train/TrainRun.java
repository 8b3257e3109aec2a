package nazca.nas.train;

import nazca.data.Dataset;
import nazca.nas.config.NazcaVersion;
import nazca.nas.config.TrainConfig;
import nazca.nas.device.Compute;
import nazca.nas.report.Report;
import nazca.nas.run.MetricsLog;
import nazca.nas.run.Progress;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.StopSignal;
import nazca.nas.run.TrainResult;
import nazca.nn.Score;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The training of one network, from initial or inherited weights to its scores. It goes on from the
 * newest checkpoint of its directory, if there is one, and ends with the bits of a run that was
 * never stopped.
 */
public final class TrainRun {
    private static final String PHASE = "train";

    private final TrainConfig config;
    private final NetworkSpec network;
    private final RunDirectory directory;

    private TrainRun(TrainConfig config, NetworkSpec network, RunDirectory directory) {
        this.config = config;
        this.network = network;
        this.directory = directory;
    }

    /**
     * Trains from wherever the directory's newest checkpoint left off; from the start in a new one.
     *
     * @param network that takes the data set's images
     * @throws nazca.nas.config.UserMistake if the weights to start from do not fit the network
     * @throws nazca.nas.run.RunInterrupted if asked to stop, after saving
     */
    public static TrainResult run(
            TrainConfig config,
            NetworkSpec network,
            Dataset dataset,
            RunDirectory directory,
            Progress progress,
            StopSignal stop)
            throws IOException {
        long seed = config.run().seed();
        int[] images = TrainingData.everyImage(dataset, seed);
        try (TrainingData data =
                        new TrainingData(
                                dataset, config.data(), images, config.train().batch(), seed);
                Compute compute = Compute.open(config.run().device(), config.run().threads());
                Arena arena = Arena.ofConfined()) {
            TrainConfig resolved = config.withFacts(Surroundings.facts(dataset, compute));
            directory.writeConfig(resolved);
            compute.warmUp(progress::warn);
            TrainRun run = new TrainRun(resolved, network, directory);
            try (Sitting sitting =
                    Sitting.open(
                            directory, resolved.hash(), resolved.run(), progress, stop, arena)) {
                run.estimate(compute, data, sitting.snapshot(), progress);
                NetworkTraining training = run.training(compute, data, sitting.snapshot());
                return run.finish(sitting.loop(), training, data);
            }
        }
    }

    /** Says what is left to do takes, in time and memory. */
    private void estimate(
            Compute compute, TrainingData data, @Nullable Snapshot snapshot, Progress progress) {
        long steps = (long) config.epochs() * data.weightBatches().batchesPerEpoch();
        long left = steps - (snapshot == null ? 0 : NetworkTraining.done(snapshot));
        if (left > 0) {
            TrainingMemory.Batches batches = data.batches();
            var estimate = TrainingEstimate.of(compute.engine(), network, batches);
            estimate.requireFits(network.name(), batches.training(), Surroundings.memoryBytes());
            progress.note(estimate.sentence(left * batches.training()));
        }
    }

    private NetworkTraining training(
            Compute compute, TrainingData data, @Nullable Snapshot snapshot) throws IOException {
        NetworkTraining training =
                new NetworkTraining(
                        PHASE,
                        network,
                        compute.engine(),
                        data,
                        config.train(),
                        config.run().seed(),
                        new NetworkTraining.Span(config.epochs(), config.train().lr(), 0));
        String weights = config.network().weights();
        if (snapshot != null) {
            training.restore(snapshot);
        } else if (weights != null) {
            WeightFiles.load(Path.of(weights), network, training.state());
        }
        return training;
    }

    private TrainResult finish(PhaseLoop loop, NetworkTraining training, TrainingData data)
            throws IOException {
        Map<String, String> facts = Map.of(Sitting.STAGE, PHASE);
        loop.run(training, facts);
        loop.save(training, facts);
        double trained = loop.seconds();
        if (config.epochs() > 0) {
            training.recalibrate();
        }
        Score test = training.evaluate(data.testImages());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "evaluation");
        event.put("test_accuracy", test.accuracy());
        event.put("test_loss", test.loss());
        loop.log(event);
        training.writeWeights(directory.weights());
        long images = training.total() * data.weightBatches().largestBatch();
        TrainResult result =
                new TrainResult(
                        config.network().architecture(),
                        config.data().name(),
                        config.run().device(),
                        config.run().seed(),
                        config.run().threads(),
                        config.epochs(),
                        trainLoss(),
                        test.accuracy(),
                        test.loss(),
                        network.parameters(),
                        network.macs(),
                        loop.seconds(),
                        images == 0 ? null : (Double) (images / trained),
                        WeightHash.of(training.state()),
                        directory.root().toString(),
                        NazcaVersion.current());
        ResultFile.write(directory.result(), result);
        Report.write(directory.root());
        return result;
    }

    /** Mean loss of the last epoch's steps, which may lie in several sittings. */
    private @Nullable Double trainLoss() throws IOException {
        OptionalDouble mean =
                MetricsLog.read(directory.metrics()).stream()
                        .filter(event -> WeightEvents.STEP.equals(event.get("event")))
                        .filter(
                                event ->
                                        event.get("epoch") instanceof Number epoch
                                                && epoch.intValue() == config.epochs())
                        .mapToDouble(
                                event -> ((Number) event.getOrDefault("loss", 0)).doubleValue())
                        .average();
        return mean.isPresent() ? (Double) mean.getAsDouble() : null;
    }
}
