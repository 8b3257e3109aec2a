package nazca.bench;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.kernels.Kernels;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.MemoryPlan;
import nazca.nn.Network;
import nazca.nn.Trainer;
import nazca.nn.arch.NetworkSpec;
import nazca.optim.Sgd;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.random.RandomStream;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A network that trains on one batch of random images with random labels, again and again: forward,
 * softmax cross-entropy, backward, SGD with Nesterov momentum. Its loss must fall, since a network
 * can learn one batch by heart.
 */
final class FixedBatchTraining implements AutoCloseable {
    private static final long SEED = 11;
    private static final double LEARNING_RATE = 0.02;

    private final NetworkSpec spec;
    private final int batchSize;
    private final HostMemory memory;
    private final Arena arena = Arena.ofConfined();
    private final Batch batch;
    private final Trainer trainer;
    private final long stepBytes;
    private double firstLoss = Double.NaN;
    private double lastLoss = Double.NaN;

    FixedBatchTraining(NetworkSpec spec, int batchSize, Kernels kernels) {
        this.spec = spec;
        this.batchSize = batchSize;
        this.memory = new HostMemory(new Device("cpu", "this machine"));
        this.batch = randomBatch();
        Engine engine = new Engine(kernels, memory);
        ModelState state = new ModelState(memory);
        Network network = new Network(spec, new BlockBuilder(state, new Initializer(SEED, memory)));
        CrossEntropy loss = new CrossEntropy(engine, network.logits(), 0.1f, batchSize);
        this.stepBytes = MemoryPlan.peakBytes(engine, dry -> pass(dry, network, loss));
        Step step = MemoryPlan.allocate(engine, stepBytes);
        this.trainer = new Trainer(network, step, loss, new Sgd(engine, 0.9, true, 1e-4));
    }

    private void pass(Step step, Network network, CrossEntropy loss) {
        Trainer.forward(network, step, loss, StepMode.WEIGHTS, batch);
        loss.backward(step, 1f);
        step.backward();
    }

    /** One whole training step; returns the batch's mean loss before it. */
    double step() {
        lastLoss = trainer.train(batch, LEARNING_RATE).loss();
        if (Double.isNaN(firstLoss)) {
            firstLoss = lastLoss;
        }
        return lastLoss;
    }

    /**
     * Fails unless training trains.
     *
     * @throws IllegalStateException if the loss has not fallen since the first step
     */
    void check() {
        if (!(lastLoss < firstLoss)) {
            throw new IllegalStateException(
                    "%s: the loss on a fixed batch must fall, went from %.4f to %.4f"
                            .formatted(spec.name(), firstLoss, lastLoss));
        }
    }

    /** Loss of the first step and of the last one. */
    String losses() {
        return "loss %.4f -> %.4f".formatted(firstLoss, lastLoss);
    }

    /**
     * Floating-point operations of a step: a multiply-add counts as two, and the two gradients cost
     * a forward pass each.
     */
    double flops() {
        return 3.0 * 2.0 * spec.macs() * batchSize;
    }

    /** Bytes of step memory. */
    long stepBytes() {
        return stepBytes;
    }

    @Override
    public void close() {
        arena.close();
        memory.close();
    }

    private Batch randomBatch() {
        int elements = batchSize * spec.input().elements();
        MemorySegment images = arena.allocate(4L * elements, 64);
        RandomStream pixels = RandomStream.of(SEED, "bench/images");
        for (int i = 0; i < elements; i++) {
            images.setAtIndex(ValueLayout.JAVA_FLOAT, i, pixels.normal(i));
        }
        MemorySegment labels = arena.allocate(4L * batchSize, 64);
        RandomStream classes = RandomStream.of(SEED, "bench/labels");
        for (int i = 0; i < batchSize; i++) {
            labels.setAtIndex(ValueLayout.JAVA_INT, i, classes.below(i, spec.classes()));
        }
        return new Batch(batchSize, images, labels);
    }
}
