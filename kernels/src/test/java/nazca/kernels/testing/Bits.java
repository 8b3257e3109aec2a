package nazca.kernels.testing;

import static org.assertj.core.api.Assertions.assertThat;

/** Equality as the contract on bits means it: signs of zeros count, NaN is one class. */
public final class Bits {
    private Bits() {}

    /** Fails at the first float that differs. */
    public static void assertSame(String what, float[] expected, float[] actual) {
        assertThat(actual.length).as(what).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            if (Float.floatToIntBits(expected[i]) != Float.floatToIntBits(actual[i])) {
                throw new AssertionError(
                        "%s: float %d should be %s (%08x) but is %s (%08x)"
                                .formatted(
                                        what,
                                        i,
                                        expected[i],
                                        Float.floatToIntBits(expected[i]),
                                        actual[i],
                                        Float.floatToIntBits(actual[i])));
            }
        }
    }
}
