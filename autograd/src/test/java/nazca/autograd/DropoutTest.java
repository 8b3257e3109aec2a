package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.doubles;
import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.fixtures.CentralDifferences;
import nazca.autograd.fixtures.OpRun;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;

class DropoutTest {
    private static final int BATCH = 8;
    private static final Shape SHAPE = new Shape(2, 3, 5);
    private static final int ELEMENTS = BATCH * SHAPE.elements();
    private static final Moment MOMENT = new Moment(11, 2, 7);

    private final Slot x = Slot.of("x", SHAPE);
    private final Slot y = Slot.of("y", SHAPE);
    private final float[] in = normal(new Random(5), ELEMENTS, 1);

    @Test
    void elementsAndTheirGradientsAreDroppedByOneMask() {
        var numbers = MOMENT.stream("dropout/head");
        matches(new Dropout("head", 0.25f, x, y), 4.0 / 3, i -> numbers.uniform(i) >= 0.25f);
    }

    @Test
    void masksDependOnSeedEpochStepAndLayer() {
        float[] first = trained(new Dropout("head", 0.5f, x, y), MOMENT);
        assertThat(trained(new Dropout("head", 0.5f, x, y), MOMENT)).isEqualTo(first);
        for (Moment other :
                new Moment[] {new Moment(12, 2, 7), new Moment(11, 3, 7), new Moment(11, 2, 8)}) {
            assertThat(trained(new Dropout("head", 0.5f, x, y), other)).isNotEqualTo(first);
        }
        assertThat(trained(new Dropout("neck", 0.5f, x, y), MOMENT)).isNotEqualTo(first);
    }

    @Test
    void evaluationAndRateZeroDropNothing() {
        try (var run = new OpRun(CpuKernels.scalar(), BATCH, StepMode.EVALUATION)) {
            run.put(x, in);
            run.step().run(new Dropout("head", 0.9f, x, y));
            assertThat(run.value(y)).isEqualTo(in);
            assertThat(run.step().value(y)).isSameAs(run.step().value(x));
        }
        try (var run = new OpRun(CpuKernels.scalar(), BATCH)) {
            run.put(x, in);
            run.thereAndBack(y, in, new Dropout("head", 0, x, y));
            assertThat(run.value(y)).isEqualTo(in);
            assertThat(run.gradient(x)).isEqualTo(in);
        }
    }

    @Test
    void aCertainLossIsRefused() {
        assertThatThrownBy(() -> new Dropout("head", 1f, x, y))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dropout: rate must be in [0, 1), got 1.0");
    }

    private float[] trained(Op op, Moment moment) {
        try (var run = new OpRun(CpuKernels.scalar(), BATCH)) {
            run.step().moment(moment);
            run.put(x, in);
            run.step().run(op);
            return run.value(y);
        }
    }

    private void matches(Op op, double scale, IntPredicate kept) {
        float[] weights = normal(new Random(6), ELEMENTS, 1);
        double[] point = doubles(in);
        try (var workers = new Workers(2);
                var run = new OpRun(CpuKernels.choose(workers), BATCH)) {
            run.step().moment(MOMENT);
            run.put(x, in);
            run.thereAndBack(y, weights, op);
            float[] out = run.value(y);
            float[] dx = run.gradient(x);
            double[] slopes =
                    CentralDifferences.of(point, () -> objective(point, weights, scale, kept));
            for (int i = 0; i < ELEMENTS; i++) {
                double expected = kept.test(i) ? point[i] * scale : 0;
                assertThat((double) out[i]).as("y[%d]", i).isCloseTo(expected, within(1e-6));
                assertThat((double) dx[i]).as("dx[%d]", i).isCloseTo(slopes[i], within(1e-6));
            }
            assertThat(Arrays.equals(out, new float[ELEMENTS])).isFalse();
        }
    }

    private static double objective(double[] x, float[] weights, double scale, IntPredicate kept) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += kept.test(i) ? x[i] * scale * weights[i] : 0;
        }
        return sum;
    }
}
