package nazca.nn;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.optim.Sgd;
import nazca.tensor.Shape;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;

/** The training of a small network of all kinds of convolution. */
final class SmallTraining {
    private static final NetworkSpec NETWORK =
            new NetworkSpec(
                    "small",
                    new Shape(14, 14, 1),
                    List.of(
                            new ConvBlock(3, 2, 1, 8),
                            new MBConvBlock(3, 1, 3, 8, 8, true),
                            new MBConvBlock(5, 2, 3, 8, 20, false),
                            new ConvBlock(1, 1, 20, 33),
                            new ClassifierBlock(33, 10)));

    private SmallTraining() {}

    /** A trainer whose gradients are clipped. */
    static Trainer trainer(Batch batch, Engine engine, double largestNorm) {
        ModelState state = new ModelState(engine.memory());
        Initializer initial = new Initializer(5, engine.memory());
        Network network = new Network(NETWORK, new BlockBuilder(state, initial));
        CrossEntropy loss = new CrossEntropy(engine, network.logits(), 0.1f, batch.size());
        long bytes =
                MemoryPlan.peakBytes(
                        engine,
                        step -> {
                            Trainer.forward(network, step, loss, StepMode.WEIGHTS, batch);
                            loss.backward(step, 1f);
                            step.backward();
                        });
        return new Trainer(
                network,
                MemoryPlan.allocate(engine, bytes),
                loss,
                new Sgd(engine, 0.9, true, 1e-4).clippedAt(largestNorm, state.parameters()));
    }

    /** Images and labels at random. */
    static Batch batch(Arena arena, int size) {
        Random random = new Random(9);
        int elements = size * NETWORK.input().elements();
        MemorySegment images = arena.allocate(4L * elements, 64);
        for (int i = 0; i < elements; i++) {
            images.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) random.nextGaussian());
        }
        int[] labels = random.ints(size, 0, NETWORK.classes()).toArray();
        return new Batch(size, images, arena.allocateFrom(ValueLayout.JAVA_INT, labels));
    }
}
