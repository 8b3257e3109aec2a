package nazca.tensor.bits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.function.DoubleUnaryOperator;
import java.util.zip.CRC32C;

class FloatMathTest {
    private static final float INFINITY = Float.POSITIVE_INFINITY;

    /** Any odd number: multiples of it, modulo 2^32, visit bit patterns of every exponent. */
    private static final int STRIDE = 0x9E3779B1;

    private static final int SAMPLES = 4_000_000;

    private interface FloatFunction {
        float of(float x);
    }

    @Test
    void expTakesItsSpecialValues() {
        assertThat(FloatMath.exp(0f)).isEqualTo(1f);
        assertThat(FloatMath.exp(-0f)).isEqualTo(1f);
        assertThat(FloatMath.exp(Float.MIN_VALUE)).isEqualTo(1f);
        assertThat(FloatMath.exp(-0x1p-130f)).isEqualTo(1f);
        assertThat(FloatMath.exp(INFINITY)).isEqualTo(INFINITY);
        assertThat(Float.floatToRawIntBits(FloatMath.exp(-INFINITY))).isZero();
        assertThat(FloatMath.exp(Float.NaN)).isNaN();
        assertThat(FloatMath.exp(Float.MAX_VALUE)).isEqualTo(INFINITY);
        assertThat(FloatMath.exp(-Float.MAX_VALUE)).isZero();
    }

    @Test
    void expOverflowsAndUnderflowsWhereTheExactValueDoes() {
        assertThat(FloatMath.exp(0x1.62e42ep+6f)).isLessThan(INFINITY).isGreaterThan(3.4e38f);
        assertThat(FloatMath.exp(0x1.62e430p+6f)).isEqualTo(INFINITY);
        assertThat(FloatMath.exp(-87.5f)).isBetween(Float.MIN_VALUE, 0x1p-126f);
        assertThat(FloatMath.exp(-103.9f)).isEqualTo(Float.MIN_VALUE);
        assertThat(FloatMath.exp(-104f)).isZero();
    }

    @Test
    void logTakesItsSpecialValues() {
        assertThat(Float.floatToRawIntBits(FloatMath.log(1f))).isZero();
        assertThat(FloatMath.log(0f)).isEqualTo(-INFINITY);
        assertThat(FloatMath.log(-0f)).isEqualTo(-INFINITY);
        assertThat(FloatMath.log(INFINITY)).isEqualTo(INFINITY);
        assertThat(FloatMath.log(-1f)).isNaN();
        assertThat(FloatMath.log(-Float.MIN_VALUE)).isNaN();
        assertThat(FloatMath.log(-INFINITY)).isNaN();
        assertThat(FloatMath.log(Float.NaN)).isNaN();
        assertThat(FloatMath.log(Float.MIN_VALUE)).isEqualTo((float) (-149 * StrictMath.log(2)));
        assertThat(FloatMath.log(2f)).isEqualTo((float) StrictMath.log(2));
    }

    @Test
    void expIsWithinItsStatedErrorOnAllExponents() {
        assertThat(worstUlp(FloatMath::exp, StrictMath::exp)).isBetween(0.5, 1.014);
    }

    @Test
    void expIsWithinItsStatedErrorWhereSoftmaxUsesIt() {
        double worst = 0;
        for (int i = 0; i < SAMPLES; i++) {
            float x = -104f * i / SAMPLES;
            worst = Math.max(worst, ulps(FloatMath.exp(x), StrictMath.exp(x)));
        }
        assertThat(worst).isBetween(0.5, 1.014);
    }

    @Test
    void logIsWithinItsStatedErrorOnAllExponents() {
        assertThat(worstUlp(FloatMath::log, StrictMath::log)).isBetween(0.5, 1.028);
    }

    @Test
    void logIsWithinItsStatedErrorAroundOne() {
        double worst = 0;
        int first = Float.floatToRawIntBits(0.25f);
        int last = Float.floatToRawIntBits(4f);
        for (int bits = first; bits <= last; bits += 7) {
            float x = Float.intBitsToFloat(bits);
            worst = Math.max(worst, ulps(FloatMath.log(x), StrictMath.log(x)));
        }
        assertThat(worst).isBetween(0.5, 1.028);
    }

    @Test
    void logIsWithinItsStatedErrorOnDenormals() {
        double worst = 0;
        for (int bits = 1; bits < 0x00800000; bits += 7) {
            float x = Float.intBitsToFloat(bits);
            worst = Math.max(worst, ulps(FloatMath.log(x), StrictMath.log(x)));
        }
        assertThat(worst).isBetween(0.5, 1.028);
    }

    /** The numbers come from a second, separately written text of the same polynomials. */
    @Test
    void theBitsOfASweepOverAllExponentsAreTheContractedOnes() {
        assertThat(checksum(FloatMath::exp)).isEqualTo(0x7EFD4303L);
        assertThat(checksum(FloatMath::log)).isEqualTo(0x6594A8ABL);
    }

    private static long checksum(FloatFunction function) {
        var crc = new CRC32C();
        for (int i = 0; i < 1 << 20; i++) {
            int bits = Float.floatToIntBits(function.of(Float.intBitsToFloat(i * STRIDE)));
            for (int shift = 0; shift < 32; shift += 8) {
                crc.update(bits >>> shift);
            }
        }
        return crc.getValue();
    }

    private static double worstUlp(FloatFunction function, DoubleUnaryOperator exact) {
        double worst = 0;
        for (int i = 0; i < SAMPLES; i++) {
            float x = Float.intBitsToFloat(i * STRIDE);
            worst = Math.max(worst, ulps(function.of(x), exact.applyAsDouble(x)));
        }
        return worst;
    }

    /** The error in units of the last place; infinite if only one of the two is a number. */
    private static double ulps(float got, double exact) {
        float rounded = (float) exact;
        if (Float.isNaN(rounded) || Float.isInfinite(rounded)) {
            return Float.compare(got, rounded) == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.abs(got - exact) / Math.ulp(rounded);
    }
}
