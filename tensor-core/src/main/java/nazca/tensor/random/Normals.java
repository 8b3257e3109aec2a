package nazca.tensor.random;

import nazca.tensor.bits.FloatMath;

/**
 * Pairs of standard normal numbers from pairs of random words, by Box and Muller's transform.
 *
 * <p>cos(2πv) √(-2 ln u) and sin(2πv) √(-2 ln u), u from the upper 23 bits of the first word and v
 * from the upper 26 of the second. Values reach ±5.77 and are within 7.2e-7 of the exact transform.
 */
final class Normals {
    private Normals() {}

    /** The value of the first (cosine) or second (sine) kind of the words {@code w0, w1}. */
    static float of(int w0, int w1, boolean second) {
        float u = Math.fma((float) (w0 >>> 9), 0x1p-23f, 0x1p-24f); // inside (0, 1)
        float radius = (float) Math.sqrt(-2f * FloatMath.log(u));
        // The angle is 2π w1 / 2^32: the nearest quarter turn and a rest of y half quarters,
        // exactly.
        int quarter = (w1 + 0x20000000) >>> 30;
        float y = (float) ((w1 - (quarter << 30)) >> 6) * 0x1p-24f;
        boolean swapped = (quarter & 1) != 0;
        if (second) {
            float sine = swapped ? cosine(y) : sine(y);
            return radius * ((quarter & 2) != 0 ? -sine : sine);
        }
        float cosine = swapped ? sine(y) : cosine(y);
        return radius * (((quarter + 1) & 2) != 0 ? -cosine : cosine);
    }

    /** sin(πy/2) for |y| <= 1/2. */
    private static float sine(float y) {
        float z = y * y;
        float p = 0x1.8e34c4p-10f;
        p = Math.fma(p, z, -0x1.5fad08p-8f);
        p = Math.fma(p, z, 0x1.46dcf8p-4f);
        p = Math.fma(p, z, -0x1.4abc86p-1f);
        p = Math.fma(p, z, 0x1.921fb6p+0f);
        return p * y;
    }

    /** cos(πy/2) for |y| <= 1/2. */
    private static float cosine(float y) {
        float z = y * y;
        float p = 0x1.8322bep-14f;
        p = Math.fma(p, z, 0x1.bba6a6p-11f);
        p = Math.fma(p, z, -0x1.5591b4p-6f);
        p = Math.fma(p, z, 0x1.03c196p-2f);
        p = Math.fma(p, z, -0x1.3bd3ccp+0f);
        return Math.fma(p, z, 1f);
    }
}
