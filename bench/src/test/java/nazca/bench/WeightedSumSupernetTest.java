package nazca.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.kernels.cpu.CpuKernels;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.Supernet;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.MemoryPlan;
import nazca.nn.Model;
import nazca.nn.Trainer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;

class WeightedSumSupernetTest {
    private static final int BATCH = 4;
    private static final int[] CHOICES = {4, 2};

    private static final SearchSpace SPACE =
            new SearchSpace(
                    "tiny",
                    new Shape(10, 10, 2),
                    3,
                    List.of(
                            new FixedBlock(new ConvBlock(3, 2, 2, 6)),
                            new MixedBlock(
                                    List.of(
                                            new MBConvBlock(3, 1, 2, 6, 6, true),
                                            new MBConvBlock(5, 1, 3, 6, 6, true),
                                            new ZeroBlock(),
                                            new MBConvBlock(3, 1, 2, 6, 6, true))),
                            new MixedBlock(
                                    List.of(
                                            new MBConvBlock(3, 2, 2, 6, 9, false),
                                            new MBConvBlock(7, 2, 3, 6, 9, false))),
                            new FixedBlock(new ClassifierBlock(9, 3))));

    private final HostMemory memory = new HostMemory(new Device("cpu", "test"));
    private final Arena arena = Arena.ofConfined();
    private final Engine engine = new Engine(CpuKernels.scalar(), memory);
    private final Step step = MemoryPlan.allocate(engine, 8 << 20);
    private final Batch batch = batch();

    @AfterEach
    void close() {
        arena.close();
        memory.close();
    }

    /** With all weight on one path, dL/dp is the gates' gradient: the two agree on every path. */
    @Test
    void allWeightOnOnePathIsThatPathBehindGates() {
        Supernet gates = new Supernet(SPACE, builder(), engine);
        WeightedSumSupernet sum = new WeightedSumSupernet(SPACE, builder(), engine);
        for (int first = 0; first < CHOICES[0]; first++) {
            for (int second = 0; second < CHOICES[1]; second++) {
                int[] path = {first, second};
                for (int e = 0; e < 2; e++) {
                    int[] all = e == 0 ? new int[] {0, 1, 2, 3} : new int[] {0, 1};
                    gates.edges()
                            .get(e)
                            .set(
                                    new Gate(path[e], all, new double[CHOICES[e]]),
                                    GateMode.FULL,
                                    ZeroPolicy.COMPLETE);
                }
                sum.weigh(new double[][] {oneHot(4, first), oneHot(2, second)});
                double gated = pass(gates);
                assertThat(pass(sum)).isCloseTo(gated, within(1e-6));
                for (int e = 0; e < 2; e++) {
                    double[] expected = gates.edges().get(e).gateGradients(engine);
                    float[] found = sum.edges().get(e).weightGradients(engine);
                    for (int k = 0; k < expected.length; k++) {
                        assertThat((double) found[k]).isCloseTo(expected[k], within(1e-5));
                    }
                }
            }
        }
    }

    @Test
    void gradientsAreThoseOfCentralDifferences() {
        WeightedSumSupernet sum = new WeightedSumSupernet(SPACE, builder(), engine);
        double[][] p = {{0.1, 0.4, 0.2, 0.3}, {0.6, 0.4}};
        sum.weigh(p);
        pass(sum);
        float[][] found = {
            sum.edges().get(0).weightGradients(engine), sum.edges().get(1).weightGradients(engine)
        };
        double h = 1e-3; // small, since ReLU6 bends the loss, but above the noise of floats
        for (int e = 0; e < 2; e++) {
            for (int k = 0; k < p[e].length; k++) {
                double middle = p[e][k];
                p[e][k] = middle + h;
                sum.weigh(p);
                double above = pass(sum);
                p[e][k] = middle - h;
                sum.weigh(p);
                double below = pass(sum);
                p[e][k] = middle;
                assertThat((double) found[e][k]).isCloseTo((above - below) / (2 * h), within(1e-3));
            }
        }
    }

    private double pass(Model model) {
        CrossEntropy loss = new CrossEntropy(engine, model.logits(), 0f, BATCH);
        double mean = Trainer.forward(model, step, loss, StepMode.ARCHITECTURE, batch).loss();
        loss.backward(step, 1f);
        step.backward();
        return mean;
    }

    private BlockBuilder builder() {
        return new BlockBuilder(new ModelState(memory), new Initializer(1, memory));
    }

    private static double[] oneHot(int count, int hot) {
        double[] p = new double[count];
        p[hot] = 1;
        return p;
    }

    private Batch batch() {
        Random random = new Random(2);
        float[] pixels = new float[BATCH * SPACE.input().elements()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) random.nextGaussian();
        }
        return new Batch(
                BATCH,
                arena.allocateFrom(ValueLayout.JAVA_FLOAT, pixels),
                arena.allocateFrom(ValueLayout.JAVA_INT, random.ints(BATCH, 0, 3).toArray()));
    }
}
