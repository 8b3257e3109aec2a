package nazca.tensor.bits;

/**
 * exp and log of floats: the scalar text that defines their bits.
 *
 * <p>Every rounded product that meets a sum is an fma, so no compiler can contract anything, and
 * vectors and OpenCL kernels that repeat the text give the same bits. Minimax polynomials from
 * first principles; the errors are measured against the exact function.
 */
public final class FloatMath {
    /** Adding 1.5 · 2^23 rounds to an integer and leaves it in the low bits. */
    private static final float ROUNDER = 12582912f;

    private static final int ROUNDER_BITS = 0x4B400000;
    private static final float LOG2_E = 0x1.715476p+0f;
    private static final float LN2 = 0x1.62e430p-1f;

    // ln 2 in two parts: the product of a small integer with the first one is exact.
    private static final float LN2_HIGH = 0x1.62e400p-1f;
    private static final float LN2_LOW = 0x1.7f7d1cp-20f;

    private static final int TWO_THIRDS_BITS = 0x3f2aaaab;
    private static final int EXPONENT_MASK = 0xff800000;
    private static final int EXPONENT_BIAS = 127;
    private static final int MANTISSA_BITS = 23;
    private static final float SMALLEST_NORMAL = 0x1p-126f;

    private FloatMath() {}

    /**
     * e^x, at most 1.013 ulp from the exact value.
     *
     * <p>x = n ln 2 + r with |r| ≤ ln 2 / 2, and e^x = 2^n (1 + r + r² q(r)). Results below 2^-126
     * are denormal; from 88.72284 on the result is infinite. exp(±0) = 1, exp(-∞) = 0, exp(∞) = ∞,
     * exp(NaN) = NaN.
     */
    public static float exp(float x) {
        float clamped = x < -104f ? -104f : x;
        clamped = clamped > 89f ? 89f : clamped;
        float shifted = Math.fma(clamped, LOG2_E, ROUNDER);
        float n = shifted - ROUNDER;
        int exponent = Float.floatToRawIntBits(shifted) - ROUNDER_BITS;
        float r = Math.fma(n, -LN2_HIGH, clamped);
        r = Math.fma(n, -LN2_LOW, r);
        float q = 0x1.6ac74cp-10f;
        q = Math.fma(q, r, 0x1.123de0p-7f);
        q = Math.fma(q, r, 0x1.555858p-5f);
        q = Math.fma(q, r, 0x1.55548cp-3f);
        q = Math.fma(q, r, 0x1.fffffcp-2f);
        float p = Math.fma(q, r * r, r) + 1f;
        // Two exact powers of two: their product alone could leave the range, and a denormal or
        // infinite result is rounded once.
        int half = exponent >> 1;
        return p * powerOfTwo(half) * powerOfTwo(exponent - half);
    }

    /**
     * ln x, at most 1.027 ulp from the exact value.
     *
     * <p>x = 2^e (1 + f) with 1 + f in [2/3, 4/3), and ln x = e ln 2 + f + f² p(f). log(1) = +0,
     * log(±0) = -∞, {@code log(x < 0)} = NaN, log(∞) = ∞, log(NaN) = NaN.
     */
    public static float log(float x) {
        boolean denormal = x < SMALLEST_NORMAL;
        float scaled = denormal ? x * 0x1p23f : x;
        float exponent = denormal ? -23f : 0f;
        int bits = Float.floatToRawIntBits(scaled);
        int k = (bits - TWO_THIRDS_BITS) & EXPONENT_MASK;
        float f = Float.intBitsToFloat(bits - k) - 1f;
        float e = Math.fma((float) k, 0x1p-23f, exponent);
        float p = -0x1.0a2c1ep-3f;
        p = Math.fma(p, f, 0x1.1ed25cp-3f);
        p = Math.fma(p, f, -0x1.f28168p-4f);
        p = Math.fma(p, f, 0x1.1ecf92p-3f);
        p = Math.fma(p, f, -0x1.55a192p-3f);
        p = Math.fma(p, f, 0x1.99d088p-3f);
        p = Math.fma(p, f, -0x1.fffedep-3f);
        p = Math.fma(p, f, 0x1.555506p-2f);
        p = Math.fma(p, f, -0.5f);
        float result = Math.fma(p, f * f, f);
        result = Math.fma(e, LN2, result);
        result = x < Float.POSITIVE_INFINITY ? result : x + x;
        result = x < 0f ? Float.NaN : result;
        return x == 0f ? Float.NEGATIVE_INFINITY : result;
    }

    private static float powerOfTwo(int exponent) {
        return Float.intBitsToFloat((exponent + EXPONENT_BIAS) << MANTISSA_BITS);
    }
}
