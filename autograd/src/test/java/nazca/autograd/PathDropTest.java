package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.dot;
import static nazca.autograd.fixtures.CentralDifferences.doubles;
import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.fixtures.CentralDifferences;
import nazca.autograd.fixtures.OpRun;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Random;

class PathDropTest {
    private static final int BATCH = 3;
    private static final Shape SHAPE = new Shape(2, 3, 5);
    private static final int ELEMENTS = BATCH * SHAPE.elements();
    private static final int DRAWS = 20_000;

    private final Slot x = Slot.of("x", SHAPE);
    private final Slot y = Slot.of("y", SHAPE);
    private final float[] in = normal(new Random(5), ELEMENTS, 1);

    /** The branch is kept at some moments and dropped at others; its slope is that of its value. */
    @ParameterizedTest
    @CsvSource({"0.25, true", "0.25, false", "0.7, true", "0.7, false"})
    void valuesAndGradientsAreThoseOfTheFormulaInDouble(float rate, boolean divides) {
        float[] weights = normal(new Random(6), ELEMENTS, 1);
        double[] point = doubles(in);
        int kept = 0;
        for (int step = 0; step < 12; step++) {
            Moment moment = new Moment(11, 2, step);
            double factor = factor(moment, "edge", rate, divides);
            kept += factor > 0 ? 1 : 0;
            try (var workers = new Workers(2);
                    var run = new OpRun(CpuKernels.choose(workers), BATCH)) {
                Slot from = Slot.of("x", SHAPE);
                Slot to = Slot.of("y", SHAPE);
                run.step().moment(moment);
                run.put(from, in);
                run.thereAndBack(to, weights, new PathDrop("edge", rate, divides, from, to));
                float[] out = run.value(to);
                float[] dx = run.gradient(from);
                double[] slopes =
                        CentralDifferences.of(point, () -> factor * dot(point, doubles(weights)));
                for (int i = 0; i < ELEMENTS; i++) {
                    assertThat((double) out[i]).isCloseTo(factor * point[i], within(1e-6));
                    assertThat((double) dx[i]).isCloseTo(slopes[i], within(1e-6));
                }
                assertThat(run.value(from)).isEqualTo(in);
            }
        }
        assertThat(kept).isStrictlyBetween(0, 12);
    }

    /** What the field calls the factor of a branch: 0, 1 or 1 / (1 - rate), for all images. */
    private static double factor(Moment moment, String layer, float rate, boolean divides) {
        boolean kept = moment.stream("path drop/" + layer).uniform(0) >= rate;
        return kept ? divides ? 1 / (1.0 - rate) : 1 : 0;
    }

    @ParameterizedTest
    @CsvSource({"0.1, true", "0.1, false", "0.6, true", "0.6, false"})
    void theMeanOfManyDrawsIsWhatEvaluationGives(float rate, boolean divides) {
        float[] ones = new float[ELEMENTS];
        Arrays.fill(ones, 1f);
        double sum = 0;
        PathDrop drop = new PathDrop("edge", rate, divides, x, y);
        try (var run = new OpRun(CpuKernels.scalar(), BATCH)) {
            for (int step = 0; step < DRAWS; step++) {
                run.step().begin(BATCH, StepMode.WEIGHTS);
                run.step().moment(new Moment(7, step / 100, step % 100));
                run.put(x, ones);
                run.step().run(drop);
                sum += run.value(y)[ELEMENTS - 1];
            }
            double most = divides ? 1 / (1.0 - rate) : 1;
            double deviation = most * Math.sqrt(rate * (1.0 - rate) / DRAWS);
            run.step().begin(BATCH, StepMode.EVALUATION);
            run.put(x, ones);
            run.step().run(drop);
            float evaluated = run.value(y)[ELEMENTS - 1];
            assertThat((double) evaluated).isCloseTo(divides ? 1 : 1.0 - rate, within(1e-6));
            assertThat(sum / DRAWS).isCloseTo(evaluated, within(5 * deviation));
        }
    }

    @Test
    void drawsDependOnSeedEpochStepAndLayerButNotOnThreads() {
        long[] different = new long[4];
        try (var workers = new Workers(5)) {
            for (int step = 0; step < 64; step++) {
                Moment moment = new Moment(1, 2, step);
                boolean kept = kept(CpuKernels.scalar(), "edge", moment);
                assertThat(kept(CpuKernels.choose(workers), "edge", moment)).isEqualTo(kept);
                Moment[] others = {
                    new Moment(2, 2, step), new Moment(1, 3, step), new Moment(1, 2, step + 64)
                };
                for (int i = 0; i < others.length; i++) {
                    different[i] += kept(CpuKernels.scalar(), "edge", others[i]) == kept ? 0 : 1;
                }
                different[3] += kept(CpuKernels.scalar(), "other", moment) == kept ? 0 : 1;
            }
        }
        // Half of 64 fair draws differ, give or take four standard deviations.
        assertThat(Arrays.stream(different)).allMatch(count -> count > 16 && count < 48);
    }

    private boolean kept(Kernels kernels, String layer, Moment moment) {
        try (var run = new OpRun(kernels, BATCH)) {
            run.step().moment(moment);
            run.put(x, in);
            run.step().run(new PathDrop(layer, 0.5f, true, x, y));
            return run.value(y)[0] != 0;
        }
    }

    @Test
    void recalibrationScalesAsEvaluationDoes() {
        try (var run = new OpRun(CpuKernels.scalar(), BATCH, StepMode.RECALIBRATION)) {
            run.put(x, in);
            run.step().run(new PathDrop("edge", 0.5f, false, x, y));
            for (int i = 0; i < ELEMENTS; i++) {
                assertThat(run.value(y)[i]).isEqualTo(in[i] / 2);
            }
        }
    }

    @Test
    void aCertainLossIsRefused() {
        assertThatThrownBy(() -> new PathDrop("edge", 1f, true, x, y))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dropout: rate must be in [0, 1), got 1.0");
    }
}
