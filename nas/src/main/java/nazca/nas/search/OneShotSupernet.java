package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Moment;
import nazca.autograd.Step;
import nazca.data.Batch;
import nazca.data.BatchLoader;
import nazca.nas.config.RunConfig;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.Optimizers;
import nazca.nas.train.Snapshot;
import nazca.nn.BatchScore;
import nazca.nn.BlockBuilder;
import nazca.nn.Evaluator;
import nazca.nn.Initializer;
import nazca.nn.RankedScore;
import nazca.nn.Recalibration;
import nazca.nn.Trainer;

/**
 * A supernet without gammas and betas, trained and scored one path at a time. What a step does not
 * run keeps weights, momentum and statistics to the bit.
 */
final class OneShotSupernet {
    private final Engine engine;
    private final BatchLoader calibration;
    private final int calibrationBatches;
    private final BatchLoader heldOut;
    private final ModelState state;
    private final Supernet supernet;
    private final Step step;
    private final CrossEntropy plainLoss;
    private final Trainer trainer;

    OneShotSupernet(RunConfig config, SearchSpace space, Engine engine, SearchData data) {
        this.engine = engine;
        this.calibration = data.training().calibrationBatches();
        int images = config.algorithm().oneShot().recalibrationImages();
        this.calibrationBatches = Math.ceilDiv(images, calibration.largestBatch());
        this.heldOut = data.architectureImages();
        this.state = new ModelState(engine.memory());
        Initializer initial =
                new Initializer(
                        config.run().seed(), engine.memory(), config.train().initialization());
        this.supernet =
                new Supernet(
                        space,
                        new BlockBuilder(state, initial, space.batchNormEpsilon()).withoutAffine(),
                        engine);
        this.step = StepMemory.forPaths(engine, supernet, data.training().batches());
        int batch = data.training().largestBatch();
        this.plainLoss = new CrossEntropy(engine, supernet.logits(), 0f, batch);
        float smoothing = (float) config.train().labelSmoothing();
        this.trainer =
                new Trainer(
                        supernet,
                        step,
                        new CrossEntropy(engine, supernet.logits(), smoothing, batch),
                        Optimizers.sgd(engine, config.train(), state));
    }

    /** A weight step on one path. */
    BatchScore train(int[] path, Batch batch, Moment moment, double rate) {
        supernet.choose(path);
        step.moment(moment);
        return trainer.train(batch, rate);
    }

    /**
     * How a path does on the architecture split with statistics of its own, which it leaves behind;
     * what they were before has no say in it.
     */
    RankedScore score(int[] path) {
        supernet.choose(path);
        Recalibration.run(supernet, step, calibration, calibrationBatches);
        return Evaluator.rank(supernet, step, plainLoss, heldOut);
    }

    /** Images of one evaluation, those of the recalibration among them. */
    long imagesPerScore() {
        return (long) Math.min(calibrationBatches, calibration.batchesPerEpoch())
                        * calibration.largestBatch()
                + (long) heldOut.batchesPerEpoch() * heldOut.largestBatch();
    }

    /** Weights, momentum and statistics. */
    ModelState state() {
        return state;
    }

    /** Bytes of step memory that are set apart. */
    long stepMemoryBytes() {
        return step.slab().capacityBytes();
    }

    /** High-water mark of step memory. */
    long peakActivationBytes() {
        return step.slab().highWaterBytes();
    }

    /** Keeps what a search with trained weights needs. */
    void saveWeights(Snapshot snapshot) {
        snapshot.saveTensors("", state.weights(), engine.memory());
    }

    /** Takes it back. */
    void restoreWeights(Snapshot snapshot) {
        snapshot.restoreTensors("", state.weights(), engine.memory());
    }

    /** Keeps everything. */
    void save(Snapshot snapshot) {
        saveWeights(snapshot);
        snapshot.saveTensors("", state.velocities(), engine.memory());
    }

    /** Takes everything back. */
    void restore(Snapshot snapshot) {
        restoreWeights(snapshot);
        snapshot.restoreTensors("", state.velocities(), engine.memory());
    }
}
