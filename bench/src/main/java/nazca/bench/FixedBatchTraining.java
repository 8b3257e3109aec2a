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
import nazca.nn.weights.NetworkWeights;
import nazca.optim.Sgd;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Memory;
import nazca.tensor.files.TensorEntry;
import nazca.tensor.random.RandomStream;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * A network that trains on one batch of random images with random labels, again and again: forward,
 * softmax cross-entropy, backward, SGD with momentum. Its loss must fall, since a network can learn
 * one batch by heart.
 */
public final class FixedBatchTraining implements AutoCloseable {
    private static final long SEED = 11;
    private static final Recipe USUAL = new Recipe(0.1f, 0.02, 0.9, true, 1e-4);

    private final NetworkSpec spec;
    private final int batchSize;
    private final Recipe recipe;
    private final Memory memory;
    private final Arena arena = Arena.ofConfined();
    private final Batch batch;
    private final ModelState state;
    private final Trainer trainer;
    private final long stepBytes;
    private double firstLoss = Double.NaN;
    private double lastLoss = Double.NaN;

    /**
     * How a step trains.
     *
     * @param labelSmoothing of the cross-entropy
     * @param learningRate of SGD
     * @param momentum of SGD
     * @param nesterov whether the momentum is Nesterov's
     * @param weightDecay of every parameter
     */
    public record Recipe(
            float labelSmoothing,
            double learningRate,
            double momentum,
            boolean nesterov,
            double weightDecay) {}

    /** Training as searches do it: label smoothing and Nesterov's momentum. */
    FixedBatchTraining(NetworkSpec spec, int batchSize, Kernels kernels) {
        this(spec, batchSize, kernels, USUAL);
    }

    /** Training by a recipe. */
    public FixedBatchTraining(NetworkSpec spec, int batchSize, Kernels kernels, Recipe recipe) {
        this(
                spec,
                batchSize,
                new Engine(kernels, new HostMemory(new Device("cpu", "this machine"))),
                recipe);
    }

    /** Training by a recipe on a device whose memory is closed with it. */
    public FixedBatchTraining(NetworkSpec spec, int batchSize, Engine engine, Recipe recipe) {
        this.spec = spec;
        this.batchSize = batchSize;
        this.recipe = recipe;
        this.memory = engine.memory();
        this.batch = randomBatch();
        this.state = new ModelState(memory);
        Network network = new Network(spec, new BlockBuilder(state, new Initializer(SEED, memory)));
        CrossEntropy loss =
                new CrossEntropy(engine, network.logits(), recipe.labelSmoothing, batchSize);
        this.stepBytes = MemoryPlan.peakBytes(engine, dry -> pass(dry, network, loss));
        Step step = MemoryPlan.allocate(engine, stepBytes);
        Sgd sgd = new Sgd(engine, recipe.momentum, recipe.nesterov, recipe.weightDecay);
        this.trainer = new Trainer(network, step, loss, sgd);
    }

    private void pass(Step step, Network network, CrossEntropy loss) {
        Trainer.forward(network, step, loss, StepMode.WEIGHTS, batch);
        loss.backward(step, 1f);
        step.backward();
    }

    /** One whole training step; returns the batch's mean loss before it. */
    public double step() {
        lastLoss = trainer.train(batch, recipe.learningRate).loss();
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
    public double flops() {
        return 3.0 * 2.0 * spec.macs() * batchSize;
    }

    /** The most bytes of step memory that a step holds: activations, gradients and scratch. */
    public long stepBytes() {
        return stepBytes;
    }

    /** The batch's images, [batch, height, width, channels]. */
    public float[] images() {
        return batch.images().toArray(ValueLayout.JAVA_FLOAT);
    }

    /** The batch's labels. */
    public int[] labels() {
        return batch.labels().toArray(ValueLayout.JAVA_INT);
    }

    /** The weights as they are now, under PyTorch's names and in its layout. */
    public List<TensorEntry> torchWeights() {
        return NetworkWeights.torch(spec, state);
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
