package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;

import jdk.incubator.vector.FloatVector;

import nazca.tensor.bits.FloatMath;

import net.jqwik.api.Example;
import net.jqwik.api.Tag;

@Tag("bits")
class ExponentialTest {
    /**
     * A prime, so that strides through all 2^32 patterns meet every exponent and many mantissas.
     */
    private static final int STRIDE = 1009;

    @Example
    void expOfMillionsOfBitPatternsEqualsTheScalarOneToTheBit() {
        var in = new float[Lanes.LANES];
        var out = new float[Lanes.LANES];
        long different = 0;
        for (long pattern = 0; pattern < 1L << 32; pattern += (long) STRIDE * Lanes.LANES) {
            for (int lane = 0; lane < Lanes.LANES; lane++) {
                in[lane] = Float.intBitsToFloat((int) (pattern + (long) STRIDE * lane));
            }
            Exponential.exp(FloatVector.fromArray(Lanes.SPECIES, in, 0)).intoArray(out, 0);
            for (int lane = 0; lane < Lanes.LANES; lane++) {
                int expected = Float.floatToIntBits(FloatMath.exp(in[lane]));
                different += Float.floatToIntBits(out[lane]) == expected ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }
}
