package nazca.kernels.gemm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.View;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/**
 * The definition against products in double, and its order of summation against sums written out by
 * hand.
 */
class ScalarGemmTest {
    /** Relative to the sum of the terms' magnitudes: a chain of a few hundred roundings. */
    private static final double TOLERANCE = 1e-5;

    private final HostMemory memory = new HostMemory(new Device("cpu-scalar", "test"));
    private final ScalarGemm kernel = new ScalarGemm();
    private final SplittableRandom random = new SplittableRandom(20);

    private final GemmSpec spec = new GemmSpec(29, 13, 7, 15, 8, 11);
    private final float[] x = random(spec.xBytes());
    private final float[] w = random(spec.wBytes());
    private final float[] dy = random(spec.yBytes());

    @AfterEach
    void free() {
        memory.close();
    }

    @Test
    void forwardIsTheMatrixProduct() {
        View y = room(spec.yBytes());
        kernel.forward(spec, upload(x), upload(w), y, scratch(spec));
        float[] got = memory.download(y, (int) (spec.yBytes() / 4));
        for (int m = 0; m < spec.rows(); m++) {
            for (int n = 0; n < spec.out(); n++) {
                double sum = 0;
                double magnitude = 0;
                for (int k = 0; k < spec.in(); k++) {
                    double term = (double) x[m * spec.ldx() + k] * w[k * spec.ldw() + n];
                    sum += term;
                    magnitude += Math.abs(term);
                }
                assertThat((double) got[m * spec.ldy() + n])
                        .isCloseTo(sum, within(TOLERANCE * magnitude));
            }
        }
    }

    @Test
    void inputGradientIsTheProductWithTheTransposedWeight() {
        View dx = room(spec.xBytes());
        kernel.inputGradient(spec, upload(dy), upload(w), dx, scratch(spec));
        float[] got = memory.download(dx, (int) (spec.xBytes() / 4));
        for (int m = 0; m < spec.rows(); m++) {
            for (int k = 0; k < spec.in(); k++) {
                double sum = 0;
                double magnitude = 0;
                for (int n = 0; n < spec.out(); n++) {
                    double term = (double) dy[m * spec.ldy() + n] * w[k * spec.ldw() + n];
                    sum += term;
                    magnitude += Math.abs(term);
                }
                assertThat((double) got[m * spec.ldx() + k])
                        .isCloseTo(sum, within(TOLERANCE * magnitude));
            }
        }
    }

    @Test
    void weightGradientIsTheProductOfTheTransposedInput() {
        View dw = room(spec.wBytes());
        kernel.weightGradient(spec, upload(x), upload(dy), dw, scratch(spec));
        float[] got = memory.download(dw, (int) (spec.wBytes() / 4));
        for (int k = 0; k < spec.in(); k++) {
            for (int n = 0; n < spec.out(); n++) {
                double sum = 0;
                double magnitude = 0;
                for (int m = 0; m < spec.rows(); m++) {
                    double term = (double) x[m * spec.ldx() + k] * dy[m * spec.ldy() + n];
                    sum += term;
                    magnitude += Math.abs(term);
                }
                assertThat((double) got[k * spec.ldw() + n])
                        .isCloseTo(sum, within(TOLERANCE * magnitude));
            }
        }
    }

    @Test
    void weightGradientAddsChunksOf256RowsInOrder() {
        assertChunks(GemmSpec.of(600, 3, 5), 256);
    }

    @Test
    void weightGradientTakesLongerChunksWhereItsPartialSumsAreLarge() {
        assertChunks(GemmSpec.of(600, 600, 700), 512);
    }

    @Test
    void aChainStartsAtPlusZeroAndRoundsOnceAStep() {
        GemmSpec one = GemmSpec.of(1, 2, 1);
        // 1e-30 * -1e-30 underflows to -0 and keeps its sign; a rounded product would lose 2^-24.
        assertThat(forward(one, new float[] {1e-30f, 0}, new float[] {-1e-30f, -0f}))
                .isEqualTo(-0f);
        float a = 1 + 0x1p-12f;
        assertThat(forward(one, new float[] {-1, a}, new float[] {1 + 0x1p-11f, a}))
                .isEqualTo(0x1p-24f);
    }

    @Test
    void gapsBetweenRowsStayAsTheyWere() {
        View y = upload(filled(spec.yBytes(), 9));
        kernel.forward(spec, upload(x), upload(w), y, scratch(spec));
        float[] got = memory.download(y, (int) (spec.yBytes() / 4));
        for (int m = 0; m + 1 < spec.rows(); m++) {
            for (int n = spec.out(); n < spec.ldy(); n++) {
                assertThat(got[m * spec.ldy() + n]).isEqualTo(9);
            }
        }
    }

    private void assertChunks(GemmSpec shape, int chunk) {
        float[] left = random(shape.xBytes());
        float[] right = random(shape.yBytes());
        View dw = room(shape.wBytes());
        kernel.weightGradient(shape, upload(left), upload(right), dw, scratch(shape));
        float[] got = memory.download(dw, shape.in() * shape.out());
        int otherInOneChain = 0;
        for (int e = 0; e < 15; e++) {
            int k = e % 3;
            int n = e / 3;
            float sum = chain(shape, left, right, k, n, 0, chunk);
            for (int m = chunk; m < shape.rows(); m += chunk) {
                sum += chain(shape, left, right, k, n, m, Math.min(m + chunk, shape.rows()));
            }
            assertThat(got[k * shape.out() + n]).isEqualTo(sum);
            otherInOneChain += sum == chain(shape, left, right, k, n, 0, shape.rows()) ? 0 : 1;
        }
        assertThat(otherInOneChain).as("elements that tell the orders apart").isPositive();
    }

    private static float chain(
            GemmSpec shape, float[] left, float[] right, int k, int n, int from, int to) {
        float sum = 0;
        for (int m = from; m < to; m++) {
            sum = Math.fma(left[m * shape.in() + k], right[m * shape.out() + n], sum);
        }
        return sum;
    }

    private float forward(GemmSpec shape, float[] left, float[] weights) {
        View y = room(shape.yBytes());
        kernel.forward(shape, upload(left), upload(weights), y, scratch(shape));
        return memory.download(y, 1)[0];
    }

    private float[] random(long bytes) {
        float[] values = new float[(int) (bytes / 4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static float[] filled(long bytes, float value) {
        float[] values = new float[(int) (bytes / 4)];
        java.util.Arrays.fill(values, value);
        return values;
    }

    private View upload(float[] values) {
        View view = room(4L * values.length);
        memory.upload(values, view);
        return view;
    }

    private View room(long bytes) {
        return new View(memory.allocate(bytes), 0);
    }

    private View scratch(GemmSpec shape) {
        return room(4 * kernel.scratchElements(shape));
    }
}
