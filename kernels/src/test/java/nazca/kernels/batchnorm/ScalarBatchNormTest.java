package nazca.kernels.batchnorm;

import static nazca.kernels.fixtures.Bits.assertSame;
import static nazca.kernels.fixtures.Slopes.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.activation.Activation;
import nazca.kernels.activation.ScalarActivation;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Slopes;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class ScalarBatchNormTest {
    private static final float EPSILON = 1e-5f;
    private static final int CHANNELS = 5;

    private final ScalarBatchNorm kernel = new ScalarBatchNorm();

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "2, 0, 1", "256, 0, 1", "257, 0, 1", "1000, 3, 0.5", "5000, 100, 0.1"})
    void statisticsAreThoseOfTwoPassesInDouble(int rows, double centre, double deviation) {
        var spec = new BatchNormSpec(rows, CHANNELS, EPSILON, false);
        float[] x = Values.NORMAL.draw(rows, rows * CHANNELS);
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (centre + deviation * x[i]);
        }
        var oracle = new DoubleBatchNorm(spec);
        Statistics got = statistics(spec, x);
        for (int c = 0; c < CHANNELS; c++) {
            double mean = oracle.mean(doubles(x))[c];
            double variance = oracle.variance(doubles(x))[c];
            double spacing = Math.ulp((float) centre);
            assertThat((double) got.mean[c]).isCloseTo(mean, within(1e-6 * deviation + spacing));
            assertThat(got.m2[c] / (double) rows)
                    .isCloseTo(variance, within(2e-5 * variance + spacing * spacing));
            double inverse = 1 / Math.sqrt(variance + EPSILON);
            assertThat((double) got.istd[c]).isCloseTo(inverse, within(2e-5 * inverse));
        }
    }

    @Test
    void constantInputHasNoVarianceAtAll() {
        var spec = new BatchNormSpec(1000, CHANNELS, EPSILON, false);
        float[] x = new float[1000 * CHANNELS];
        Arrays.fill(x, 1000.1f);
        Statistics got = statistics(spec, x);
        for (int c = 0; c < CHANNELS; c++) {
            assertThat(got.mean[c]).isEqualTo(1000.1f);
            assertThat(got.m2[c]).isZero();
        }
    }

    @Test
    void runningStatisticsMoveByMomentumWithTheUnbiasedVariance() {
        try (var memory = new GuardedMemory()) {
            View mean = memory.floats(2f);
            View m2 = memory.floats(12f);
            View runningMean = memory.floats(1f);
            View runningVariance = memory.floats(1f);
            var spec = new BatchNormSpec(5, 1, EPSILON, false);
            kernel.updateRunning(spec, mean, m2, 0.25f, runningMean, runningVariance);
            assertThat(memory.read(runningMean, 1)).containsExactly(1.25f);
            assertThat(memory.read(runningVariance, 1)).containsExactly(1.5f);

            kernel.updateRunning(spec.withRows(1), mean, m2, 0.5f, runningMean, runningVariance);
            assertThat(memory.read(runningVariance, 1)).containsExactly(6.75f);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void forwardAndGradientsAreThoseOfTheDefinitionInDouble(boolean relu6) {
        // 300 rows are two chunks; gamma is large enough for ReLU6 to cut on both sides.
        var spec = new BatchNormSpec(300, CHANNELS, EPSILON, relu6);
        float[] x = Values.NORMAL.draw(1, 300 * CHANNELS);
        float[] dy = Values.NORMAL.draw(2, 300 * CHANNELS);
        float[] gamma = Values.positive(3, CHANNELS, 2f);
        float[] beta = Values.positive(4, CHANNELS, 1f);
        Pass got = run(spec, x, dy, gamma, beta);

        var oracle = new DoubleBatchNorm(spec);
        double[] y = oracle.forward(doubles(x), doubles(gamma), doubles(beta));
        for (int i = 0; i < x.length; i++) {
            assertThat((double) got.y[i]).isCloseTo(y[i], within(1e-5));
        }
        double[] at = doubles(x);
        double[] scale = doubles(gamma);
        double[] shift = doubles(beta);
        double[] weight = doubles(dy);
        for (int c = 0; c < CHANNELS; c++) {
            double dgamma = Slopes.at(scale, c, () -> oracle.weighted(at, scale, shift, weight));
            double dbeta = Slopes.at(shift, c, () -> oracle.weighted(at, scale, shift, weight));
            assertThat((double) got.dgamma[c]).isCloseTo(dgamma, within(2e-3));
            assertThat((double) got.dbeta[c]).isCloseTo(dbeta, within(2e-3));
        }
        for (int i = 0; i < x.length; i += 7) {
            double dx = Slopes.at(at, i, () -> oracle.weighted(at, scale, shift, weight));
            assertThat((double) got.dx[i]).isCloseTo(dx, within(2e-4));
        }
    }

    @Test
    void batchNormWithRelu6IsBatchNormThenRelu6ToTheBit() {
        var fused = new BatchNormSpec(257, 7, EPSILON, true);
        var plain = new BatchNormSpec(257, 7, EPSILON, false);
        int elements = 257 * 7;
        float[] x = Values.WILD.draw(5, elements);
        float[] gamma = Values.NORMAL.draw(6, 7);
        float[] beta = Values.NORMAL.draw(7, 7);
        float[] dy = Values.NORMAL.draw(8, elements);
        try (var memory = new GuardedMemory()) {
            View y = memory.floats(run(plain, x, dy, gamma, beta).y);
            View gated = memory.blank(elements);
            var relu6 = new ScalarActivation();
            relu6.forward(elements, Activation.RELU6, y, y);
            relu6.gradient(elements, Activation.RELU6, y, memory.floats(dy), gated);
            Pass composed = run(plain, x, memory.read(gated, elements), gamma, beta);
            Pass got = run(fused, x, dy, gamma, beta);
            assertSame("y", memory.read(y, elements), got.y);
            assertSame("dgamma", composed.dgamma, got.dgamma);
            assertSame("dbeta", composed.dbeta, got.dbeta);
            assertSame("dx", composed.dx, got.dx);
        }
    }

    private record Statistics(float[] mean, float[] m2, float[] istd) {}

    private Statistics statistics(BatchNormSpec spec, float[] x) {
        int channels = spec.channels();
        try (var memory = new GuardedMemory()) {
            View mean = memory.blank(channels);
            View m2 = memory.blank(channels);
            View istd = memory.blank(channels);
            View scratch = memory.blank((int) kernel.scratchElements(spec));
            kernel.statistics(spec, memory.floats(x), mean, m2, istd, scratch);
            return new Statistics(
                    memory.read(mean, channels),
                    memory.read(m2, channels),
                    memory.read(istd, channels));
        }
    }

    private record Pass(float[] y, float[] dgamma, float[] dbeta, float[] dx) {}

    private Pass run(BatchNormSpec spec, float[] x, float[] dy, float[] gamma, float[] beta) {
        Statistics s = statistics(spec, x);
        int channels = spec.channels();
        try (var memory = new GuardedMemory()) {
            View in = memory.floats(x);
            View out = memory.floats(dy);
            View mean = memory.floats(s.mean);
            View istd = memory.floats(s.istd);
            View scale = memory.floats(gamma);
            View shift = memory.floats(beta);
            View y = memory.blank(x.length);
            View dgamma = memory.blank(channels);
            View dbeta = memory.blank(channels);
            View dx = memory.blank(x.length);
            View scratch = memory.blank((int) kernel.scratchElements(spec));
            kernel.normalize(spec, in, mean, istd, scale, shift, y);
            kernel.parameterGradients(
                    spec, in, out, mean, istd, scale, shift, dgamma, dbeta, scratch);
            kernel.inputGradient(spec, in, out, mean, istd, scale, shift, dgamma, dbeta, dx);
            return new Pass(
                    memory.read(y, x.length),
                    memory.read(dgamma, channels),
                    memory.read(dbeta, channels),
                    memory.read(dx, x.length));
        }
    }
}
