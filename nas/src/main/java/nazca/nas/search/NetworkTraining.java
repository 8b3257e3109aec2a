package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.data.BatchLoader;
import nazca.nas.config.RunConfig;
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
import nazca.optim.Sgd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains one network on the weight split: the fine-tuning of a derived network, or one from
 * scratch.
 */
final class NetworkTraining implements Phase {
    private final String name;
    private final Engine engine;
    private final SearchData data;
    private final BatchLoader batches;
    private final int epochs;
    private final ModelState state;
    private final Network network;
    private final Step step;
    private final CrossEntropy plainLoss;
    private final Trainer trainer;
    private final CosineSchedule schedule;
    private final RunningMeans means = new RunningMeans();
    private long done;

    /**
     * A phase of {@code epochs} epochs whose network starts from initial values.
     *
     * @param name what progress and events call it
     * @param rate learning rate at the start; falls to 0 by a cosine
     */
    NetworkTraining(
            String name,
            RunConfig config,
            NetworkSpec spec,
            Engine engine,
            SearchData data,
            int epochs,
            double rate) {
        this.name = name;
        this.engine = engine;
        this.data = data;
        this.batches = data.weightBatches();
        this.epochs = epochs;
        this.state = new ModelState(engine.memory());
        this.network =
                new Network(
                        spec,
                        new BlockBuilder(
                                state, new Initializer(config.run().seed(), engine.memory())));
        int batch = Math.max(batches.largestBatch(), data.evaluationBatch());
        this.step = StepMemory.forTraining(engine, network, batch);
        CrossEntropy smoothed =
                new CrossEntropy(
                        engine, network.logits(), (float) config.train().labelSmoothing(), batch);
        this.plainLoss = new CrossEntropy(engine, network.logits(), 0f, batch);
        this.trainer =
                new Trainer(
                        network,
                        step,
                        smoothed,
                        new Sgd(
                                engine,
                                config.train().momentum(),
                                config.train().nesterov(),
                                config.train().weightDecay()));
        this.schedule = new CosineSchedule(rate, Math.max(1, total()), 0);
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
        double rate = schedule.at(done);
        // Epochs of the loader count on from those of the search, so that crops and flips are new
        // ones.
        BatchScore score =
                trainer.train(
                        batches.batch(data.firstFreeEpoch() + epoch, (int) (done % perEpoch)),
                        rate);
        means.add(score);
        events.add(Events.weightStep(name, epoch, score, rate));
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

    /** Recomputes batch-norm statistics on the weight split without augmentation. */
    void recalibrate() {
        Recalibration.run(network, step, data.calibrationBatches());
    }

    /** Scores the network as it is. */
    Score evaluate(BatchLoader images) {
        return Evaluator.evaluate(network, step, plainLoss, images);
    }

    Network network() {
        return network;
    }

    ModelState state() {
        return state;
    }

    long peakActivationBytes() {
        return step.slab().highWaterBytes();
    }

    @Override
    public String status() {
        return means.toString();
    }

    /** Puts the weights and running statistics alone into a snapshot. */
    void saveWeights(Snapshot snapshot) {
        snapshot.saveTensors("network.", state.weights(), engine.memory());
    }

    /** Takes them back. */
    void restoreWeights(Snapshot snapshot) {
        snapshot.restoreTensors("network.", state.weights(), engine.memory());
    }

    @Override
    public void save(Snapshot snapshot) {
        saveWeights(snapshot);
        snapshot.saveTensors("network.", state.velocities(), engine.memory());
        snapshot.saveNumbers("training.done", (double) done);
    }

    @Override
    public void restore(Snapshot snapshot) {
        restoreWeights(snapshot);
        snapshot.restoreTensors("network.", state.velocities(), engine.memory());
        done = (long) snapshot.number("training.done");
    }
}
