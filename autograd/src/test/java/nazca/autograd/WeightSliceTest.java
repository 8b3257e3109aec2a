package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.autograd.fixtures.OpRun;
import nazca.kernels.cpu.CpuKernels;
import nazca.optim.Sgd;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class WeightSliceTest {
    private static final int WIDE_IN = 7;
    private static final int WIDE_OUT = 5;
    private static final float[] WIDE = normal(new Random(4), WIDE_IN * WIDE_OUT, 1);

    @Test
    void aProductWithASliceIsThatWithACopyOfItToTheBit() {
        for (int in = 1; in <= WIDE_IN; in += 3) {
            for (int out = 1; out <= WIDE_OUT; out += 2) {
                agrees(in, out);
            }
        }
    }

    private static void agrees(int in, int out) {
        Slot x = Slot.of("x", new Shape(3, 4, in));
        Slot y = Slot.of("y", new Shape(3, 4, out));
        float[] images = normal(new Random(1), 2 * x.shape().elements(), 1);
        float[] dy = normal(new Random(2), 2 * y.shape().elements(), 1);
        try (var sliced = new OpRun(CpuKernels.scalar(), 2);
                var copied = new OpRun(CpuKernels.scalar(), 2)) {
            Parameter wide = parameter(sliced, WIDE_IN, WIDE_OUT, WIDE);
            Parameter narrow = parameter(copied, in, out, slice(WIDE, in, out));
            sliced.put(x, images);
            sliced.thereAndBack(y, dy, new Pointwise(x, new WeightSlice(wide, in, out), y));
            float[] values = sliced.value(y);
            float[] dx = sliced.gradient(x);
            sliced.step().release(x);
            assertThat(sliced.step().slab().isEmpty()).isTrue();
            copied.put(x, images);
            copied.thereAndBack(y, dy, new Pointwise(x, narrow, y));
            assertThat(values).isEqualTo(copied.value(y));
            assertThat(dx).isEqualTo(copied.gradient(x));
            float[] gradient = sliced.gradient(wide);
            assertThat(slice(gradient, in, out)).isEqualTo(copied.gradient(narrow));
            clear(gradient, in, out);
            assertThat(gradient).containsOnly(0);
        }
    }

    @Test
    void aStepLeavesWeightsAndMomentumOutsideTheSliceAsTheyAre() {
        Slot x = Slot.of("x", new Shape(3, 4, 4));
        Slot y = Slot.of("y", new Shape(3, 4, 2));
        try (var run = new OpRun(CpuKernels.scalar(), 2)) {
            Parameter wide = parameter(run, WIDE_IN, WIDE_OUT, WIDE);
            float[] momentum = normal(new Random(5), WIDE.length, 1);
            run.model().memory().upload(momentum, wide.momentum());
            run.put(x, normal(new Random(1), 2 * x.shape().elements(), 1));
            float[] dy = normal(new Random(2), 2 * y.shape().elements(), 1);
            run.thereAndBack(y, dy, new Pointwise(x, new WeightSlice(wide, 4, 2), y));
            new Sgd(run.step().engine(), 0.9, true, 0.01).step(run.step().present(), 0.1);
            float[] after = run.model().memory().download(wide.value(), WIDE.length);
            float[] velocity = run.model().memory().download(wide.momentum(), WIDE.length);
            for (int i = 0; i < WIDE.length; i++) {
                boolean inside = i / WIDE_OUT < 4 && i % WIDE_OUT < 2;
                assertThat(after[i] != WIDE[i]).as("weight %d", i).isEqualTo(inside);
                assertThat(velocity[i] != momentum[i]).as("momentum %d", i).isEqualTo(inside);
            }
            run.step().begin(2, StepMode.WEIGHTS);
            assertThat(wide.hasGradient()).isFalse();
        }
    }

    @Test
    void gradientsOfSlicesOfOneParameterAddUpAndTheWiderOneMoves() {
        Slot x = Slot.of("x", new Shape(3, 4, 4));
        Slot first = Slot.of("first", new Shape(3, 4, 2));
        Slot second = Slot.of("second", new Shape(3, 4, 2));
        Slot wider = Slot.of("wider", new Shape(3, 4, 5));
        Slot narrow = Slot.of("narrow", new Shape(3, 4, 2));
        float[] dy = normal(new Random(2), 2 * first.shape().elements(), 1);
        try (var run = new OpRun(CpuKernels.scalar(), 2)) {
            Parameter wide = parameter(run, WIDE_IN, WIDE_OUT, WIDE);
            run.put(x, normal(new Random(1), 2 * x.shape().elements(), 1));
            run.thereAndBack(
                    second,
                    dy,
                    new Pointwise(x, new WeightSlice(wide, 4, 2), first),
                    new Pointwise(x, new WeightSlice(wide, 4, 5), wider),
                    new Slice(wider, 3, narrow),
                    new Sum(first, narrow, second));
            assertThat(wide.update().rows()).isEqualTo(4);
            assertThat(wide.update().columns()).isEqualTo(5);
            float[] gradient = run.gradient(wide);
            for (int r = 0; r < WIDE_IN; r++) {
                float[] row = Arrays.copyOfRange(gradient, r * WIDE_OUT, (r + 1) * WIDE_OUT);
                if (r < 4) {
                    // Both slices read the same x and get the same dy.
                    assertThat(row[3]).isEqualTo(row[0]).isNotZero();
                    assertThat(row[4]).isEqualTo(row[1]).isNotZero();
                    assertThat(row[2]).isZero();
                } else {
                    assertThat(row).containsOnly(0);
                }
            }
        }
    }

    @Test
    void aSliceLiesWithinItsParameter() {
        try (var run = new OpRun(CpuKernels.scalar(), 1)) {
            Parameter wide = parameter(run, WIDE_IN, WIDE_OUT, WIDE);
            assertThatThrownBy(() -> new WeightSlice(wide, 3, 6))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("weight slice: w [7, 5] has no 3 rows of 6 columns");
        }
    }

    private static Parameter parameter(OpRun run, int rows, int columns, float[] values) {
        ModelState model = run.model();
        Parameter w = model.parameter("w", rows, columns);
        model.memory().upload(values, w.value());
        return w;
    }

    private static float[] slice(float[] wide, int rows, int columns) {
        float[] slice = new float[rows * columns];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = wide[i / columns * WIDE_OUT + i % columns];
        }
        return slice;
    }

    private static void clear(float[] wide, int rows, int columns) {
        for (int i = 0; i < rows * columns; i++) {
            wide[i / columns * WIDE_OUT + i % columns] = 0;
        }
    }
}
