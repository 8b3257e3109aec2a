package nazca.tensor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.zip.CRC32C;

class NormalsTest {
    private static final RandomStream STREAM = RandomStream.of(7, "normals");

    @Test
    void aPairIsBoxAndMullersTransformOfItsWords() {
        double worst = 0;
        for (int i = 0; i < 500_000; i += 2) {
            int w0 = STREAM.word(i);
            int w1 = STREAM.word(i + 1);
            worst = Math.max(worst, error(w0, w1, STREAM.normal(i), STREAM.normal(i + 1)));
        }
        assertThat(worst).isBetween(1e-8, 7.2e-7);
    }

    @Test
    void wordsAtTheEndsOfTheirRangesGiveFiniteNumbersInAllFourQuarters() {
        int[] edges = {0, 1, 0x1fffffff, 0x20000000, 0x3fffffff, 0x40000000, 0x7fffffff, 1 << 31};
        for (int w0 : new int[] {0, 1 << 9, 0x7fffffff, 1 << 31, -1}) {
            for (int edge : edges) {
                for (int w1 : new int[] {edge, -edge, ~edge}) {
                    float cosine = Normals.of(w0, w1, false);
                    float sine = Normals.of(w0, w1, true);
                    assertThat(Math.abs(cosine)).isLessThan(5.78f);
                    assertThat(Math.abs(sine)).isLessThan(5.78f);
                    assertThat(error(w0, w1, cosine, sine)).isLessThan(7.2e-7);
                }
            }
        }
    }

    private static double error(int w0, int w1, float cosine, float sine) {
        double u = ((w0 >>> 9) + 0.5) * 0x1p-23;
        double radius = Math.sqrt(-2 * StrictMath.log(u));
        double angle = 2 * Math.PI * (w1 >>> 6) * 0x1p-26;
        return Math.max(
                Math.abs(cosine - radius * StrictMath.cos(angle)),
                Math.abs(sine - radius * StrictMath.sin(angle)));
    }

    @Test
    void momentsAreThoseOfTheStandardNormalDistribution() {
        int n = 500_000;
        double[] sums = new double[5];
        double neighbours = 0;
        for (int i = 0; i < n; i++) {
            double x = STREAM.normal(i);
            double power = 1;
            for (int k = 1; k < sums.length; k++) {
                power *= x;
                sums[k] += power / n;
            }
            neighbours += x * STREAM.normal(i + 1) / n;
        }
        // Five standard deviations of each mean.
        assertThat(sums[1]).isCloseTo(0, within(5 * Math.sqrt(1.0 / n)));
        assertThat(sums[2]).isCloseTo(1, within(5 * Math.sqrt(2.0 / n)));
        assertThat(sums[3]).isCloseTo(0, within(5 * Math.sqrt(15.0 / n)));
        assertThat(sums[4]).isCloseTo(3, within(5 * Math.sqrt(96.0 / n)));
        assertThat(neighbours).isCloseTo(0, within(5 * Math.sqrt(1.0 / n)));
    }

    /** The number comes from a second, separately written text of the transform. */
    @Test
    void theBitsAreTheContractedOnes() {
        var crc = new CRC32C();
        for (int i = 0; i < 1 << 16; i++) {
            for (boolean upper : new boolean[] {false, true}) {
                long pair = Philox.halfBlock(i, 0, 0, 0, 0, 0, upper);
                for (boolean second : new boolean[] {false, true}) {
                    float x = Normals.of((int) pair, (int) (pair >>> 32), second);
                    int bits = Float.floatToIntBits(x);
                    for (int shift = 0; shift < 32; shift += 8) {
                        crc.update(bits >>> shift);
                    }
                }
            }
        }
        assertThat(crc.getValue()).isEqualTo(0xCF2987C6L);
    }
}
