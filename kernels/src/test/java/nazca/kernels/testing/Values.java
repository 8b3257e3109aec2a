package nazca.kernels.testing;

import java.util.Random;

/** Floats on which an order of additions, a rounding or a masked lane shows. */
public enum Values {
    /** Numbers around one. */
    ORDINARY,

    /** Products underflow, so signs of zeros differ where padding is multiplied. */
    TINY,

    /** Signed zeros, denormals, 1e30, infinities and NaN among ordinary numbers. */
    WILD;

    /** {@code count} values drawn from {@code random}. */
    public float[] draw(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = one(random);
        }
        return values;
    }

    private float one(Random random) {
        float ordinary = (float) random.nextGaussian();
        return switch (this) {
            case ORDINARY -> ordinary;
            case TINY ->
                    switch (random.nextInt(4)) {
                        case 0 -> ordinary * 1e-22f;
                        case 1 -> ordinary * 1e-24f;
                        case 2 -> -0f;
                        default -> ordinary * 1e-20f;
                    };
            case WILD ->
                    switch (random.nextInt(60)) {
                        case 0, 1, 2 -> -0f;
                        case 3, 4, 5 -> Float.MIN_VALUE * random.nextInt(1 << 20);
                        case 6, 7 -> 1e30f * ordinary;
                        case 8 -> Float.POSITIVE_INFINITY;
                        case 9 -> Float.NaN;
                        default -> ordinary;
                    };
        };
    }
}
