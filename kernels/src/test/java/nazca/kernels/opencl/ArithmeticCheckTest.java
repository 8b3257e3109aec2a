package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArithmeticCheckTest {
    private final float[] expected = ArithmeticCheck.expected(ArithmeticCheck.operands(0));

    @Test
    void equalAnswersKeepTheContractAndAllNansAreOne() {
        float[] got = expected.clone();
        for (int i = 0; i < got.length; i++) {
            if (Float.isNaN(got[i])) {
                got[i] = Float.intBitsToFloat(0xffc0_0001);
            }
        }
        assertThat(ArithmeticCheck.compared(expected, got))
                .isEqualTo(new ArithmeticCheck(true, "bits: contract"));
    }

    @Test
    void oneOtherBitNamesWhatIsDifferent() {
        float[] got = expected.clone();
        int quotient = 3;
        got[quotient + 8 * 1000] = Math.nextUp(got[quotient + 8 * 1000]);
        assertThat(ArithmeticCheck.compared(expected, got))
                .isEqualTo(
                        new ArithmeticCheck(false, "bits: device-only (other bits in quotients)"));
    }

    @Test
    void aSignOfZeroAndADenormalCount() {
        assertThat(ArithmeticCheck.compared(new float[] {0f}, new float[] {-0f}).keepsContract())
                .isFalse();
        assertThat(ArithmeticCheck.compared(new float[] {1e-40f}, new float[] {0f}).keepsContract())
                .isFalse();
    }

    @Test
    void theOperandsReachDenormalsInfinitiesAndNan() {
        assertThat(expected).contains(Float.POSITIVE_INFINITY).contains(-0f);
        int denormals = 0;
        int nans = 0;
        for (float answer : expected) {
            denormals += answer != 0 && Math.abs(answer) < Float.MIN_NORMAL ? 1 : 0;
            nans += Float.isNaN(answer) ? 1 : 0;
        }
        assertThat(denormals).isGreaterThan(100);
        assertThat(nans).isGreaterThan(100);
    }
}
