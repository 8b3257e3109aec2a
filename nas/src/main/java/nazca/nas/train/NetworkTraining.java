package nazca.nas.train;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Moment;
import nazca.autograd.Step;
import nazca.data.BatchLoader;
import nazca.nas.config.TrainSettings;
import nazca.nn.BatchScore;
import nazca.nn.BlockBuilder;
import nazca.nn.Evaluator;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.Recalibration;
import nazca.nn.Score;
import nazca.nn.Trainer;
import nazca.nn.arch.NetworkSpec;
import nazca.optim.CosineSchedule;
import nazca.tensor.files.SafeTensors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trains one network: the fine-tuning of a derived one, or a network from scratch. */
public final class NetworkTraining implements Phase {
    private static final String PREFIX = "network.";
    private static final String DONE = "training.done";

    private final String name;
    private final Engine engine;
    private final TrainingData data;
    private final BatchLoader batches;
    private final int epochs;
    private final long firstEpoch;
    private final ModelState state;
    private final Network network;
    private final Step step;
    private final long seed;
    private final CrossEntropy plainLoss;
    private final Trainer trainer;
    private final CosineSchedule schedule;
    private final RunningMeans means = new RunningMeans();
    private long done;

    /**
     * How long a network is trained.
     *
     * @param epochs passes over the training images
     * @param rate learning rate at the start; falls to 0 by a cosine
     * @param firstEpoch that the loader counts, so that orders, crops and flips are not those of an
     *     earlier phase
     */
    public record Span(int epochs, double rate, long firstEpoch) {}

    /**
     * A phase whose network starts from initial values.
     *
     * @param name what progress and events call it
     * @param seed of the initial values and of random masks
     */
    public NetworkTraining(
            String name,
            NetworkSpec spec,
            Engine engine,
            TrainingData data,
            TrainSettings settings,
            long seed,
            Span span) {
        this.name = name;
        this.seed = seed;
        this.engine = engine;
        this.data = data;
        this.batches = data.weightBatches();
        this.epochs = span.epochs();
        this.firstEpoch = span.firstEpoch();
        this.state = new ModelState(engine.memory());
        Initializer initial = new Initializer(seed, engine.memory(), settings.initialization());
        this.network = new Network(spec, new BlockBuilder(state, initial, spec.batchNormEpsilon()));
        int batch = data.largestBatch();
        this.step = TrainingMemory.forTraining(engine, network, data.batches());
        float smoothing = (float) settings.labelSmoothing();
        this.plainLoss = new CrossEntropy(engine, network.logits(), 0f, batch);
        this.trainer =
                new Trainer(
                        network,
                        step,
                        new CrossEntropy(engine, network.logits(), smoothing, batch),
                        Optimizers.sgd(engine, settings, state));
        this.schedule = new CosineSchedule(span.rate(), Math.max(1, total()), 0);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public long total() {
        return (long) epochs * batches.batchesPerEpoch();
    }

    @Override
    public List<Map<String, Object>> step() {
        List<Map<String, Object>> events = new ArrayList<>();
        int perEpoch = batches.batchesPerEpoch();
        long epoch = done / perEpoch;
        int place = (int) (done % perEpoch);
        double rate = schedule.at(done);
        step.moment(new Moment(seed, firstEpoch + epoch, place));
        BatchScore score = trainer.train(batches.batch(firstEpoch + epoch, place), rate);
        means.add(score);
        events.add(WeightEvents.step(name, epoch, score, rate));
        done++;
        if (done % perEpoch == 0) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", "epoch");
            event.put("phase", name);
            event.put("epoch", epoch + 1);
            events.add(event);
        }
        return events;
    }

    /** Recomputes batch-norm statistics on the training images without augmentation. */
    public void recalibrate() {
        Recalibration.run(network, step, data.calibrationBatches());
    }

    /** Scores the network as it is. */
    public Score evaluate(BatchLoader images) {
        return Evaluator.evaluate(network, step, plainLoss, images);
    }

    /** What is trained. */
    public NetworkSpec network() {
        return network.spec();
    }

    /** Weights, momentum and running statistics. */
    public ModelState state() {
        return state;
    }

    /** High-water mark of step memory. */
    public long peakActivationBytes() {
        return step.slab().highWaterBytes();
    }

    @Override
    public String status() {
        return means.toString();
    }

    /** Creates or replaces a file of weights and running statistics. */
    public void writeWeights(Path file) throws IOException {
        Snapshot snapshot = new Snapshot();
        snapshot.saveTensors("", state.weights(), engine.memory());
        SafeTensors.write(file, Map.of("format", "nazca"), snapshot.tensors().values());
    }

    /** Puts the weights and running statistics alone into a snapshot. */
    public void saveWeights(Snapshot snapshot) {
        snapshot.saveTensors(PREFIX, state.weights(), engine.memory());
    }

    /** Takes them back. */
    public void restoreWeights(Snapshot snapshot) {
        snapshot.restoreTensors(PREFIX, state.weights(), engine.memory());
    }

    @Override
    public void save(Snapshot snapshot) {
        saveWeights(snapshot);
        snapshot.saveTensors(PREFIX, state.velocities(), engine.memory());
        snapshot.saveNumbers(DONE, (double) done);
    }

    /** The steps that a snapshot of such a phase has behind it. */
    static long done(Snapshot snapshot) {
        return (long) snapshot.number(DONE);
    }

    @Override
    public void restore(Snapshot snapshot) {
        restoreWeights(snapshot);
        snapshot.restoreTensors(PREFIX, state.velocities(), engine.memory());
        done = done(snapshot);
    }
}
