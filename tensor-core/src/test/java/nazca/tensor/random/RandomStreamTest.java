package nazca.tensor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.IntStream;

class RandomStreamTest {
    private static final RandomStream STREAM = RandomStream.of(2026, "test");

    /**
     * SplitMix64's first output for state 0 is e220a8397b1dcdaf, mixed from 9e3779b97f4a7c15; the
     * published 64-bit FNV-1a of "foobar" is 85944171f73967e8. Their xor is the key.
     */
    @Test
    void wordsAreTheDocumentedPhiloxBlocks() {
        var stream = RandomStream.of(0x9e3779b97f4a7c15L, "foobar");
        long key = 0xe220a8397b1dcdafL ^ 0x85944171f73967e8L;
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        long lower = Philox.halfBlock(1, 0, 3, 7, k0, k1, false);
        long upper = Philox.halfBlock(1, 0, 3, 7, k0, k1, true);
        var then = stream.at(3, 7);
        assertThat(then.word(4)).isEqualTo((int) lower).isEqualTo(0xa62f47a9);
        assertThat(then.word(5)).isEqualTo((int) (lower >>> 32)).isEqualTo(0xd357c334);
        assertThat(then.word(6)).isEqualTo((int) upper).isEqualTo(0x83fd0728);
        assertThat(then.word(7)).isEqualTo((int) (upper >>> 32)).isEqualTo(0xacfa6696);
        assertThat(stream.at(0xfffffffeL, 0xffffffffL).word(4 * 0x100000002L + 1))
                .isEqualTo((int) (Philox.halfBlock(2, 1, -2, -1, k0, k1, false) >>> 32));
        assertThat(stream.word(9)).isEqualTo(stream.at(0, 0).word(9));
    }

    @Test
    void streamsOfAnotherSeedPurposeEpochOrStepShareNoPairOfWords() {
        var pairs = new HashSet<Double>();
        int drawn = 0;
        for (long seed = -2; seed <= 2; seed++) {
            for (String purpose : new String[] {"gate", "Gate", "", "ga", "étape", "augment"}) {
                for (long epoch = 0; epoch < 5; epoch++) {
                    for (long step = 0; step < 5; step++) {
                        var stream = RandomStream.of(seed, purpose).at(epoch, step);
                        for (int i = 0; i < 16; i++) {
                            pairs.add(stream.uniformDouble(i));
                            drawn++;
                        }
                    }
                }
            }
        }
        assertThat(pairs).hasSize(drawn);
    }

    @Test
    void epochsAndStepsOutsideTheCounterAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STREAM.at(-1, 0))
                .withMessageContaining("[0, 2^32), got -1 and 0");
        assertThatIllegalArgumentException().isThrownBy(() -> STREAM.at(1L << 32, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> STREAM.at(0, -5));
        assertThatIllegalArgumentException().isThrownBy(() -> STREAM.at(0, 1L << 32));
    }

    @Test
    void uniformsAreTheHighBitsOfTheirWords() {
        for (int i = 0; i < 1000; i++) {
            assertThat((double) STREAM.uniform(i)).isEqualTo((STREAM.word(i) >>> 8) / 0x1p24);
            long high = Integer.toUnsignedLong(STREAM.word(2L * i + 1));
            long low = Integer.toUnsignedLong(STREAM.word(2L * i));
            assertThat(STREAM.uniformDouble(i)).isEqualTo(((high << 21) + (low >>> 11)) / 0x1p53);
        }
    }

    @Test
    void uniformsFillTheirBucketsEvenly() {
        int n = 1 << 18;
        var floats = new int[256];
        var doubles = new int[256];
        var dice = new int[257];
        for (int i = 0; i < n; i++) {
            floats[(int) (STREAM.uniform(i) * 256)]++;
            doubles[(int) (STREAM.uniformDouble(i) * 256)]++;
            dice[STREAM.below(i, 257)]++;
        }
        assertThat(chiSquare(floats, n)).isBetween(150.0, 370.0);
        assertThat(chiSquare(doubles, n)).isBetween(150.0, 370.0);
        assertThat(chiSquare(dice, n)).isBetween(150.0, 370.0);
    }

    /** With 255 degrees of freedom: 255 ± 23 (one standard deviation). */
    private static double chiSquare(int[] counts, int n) {
        double expected = (double) n / counts.length;
        return Arrays.stream(counts)
                .mapToDouble(c -> (c - expected) * (c - expected) / expected)
                .sum();
    }

    @Test
    void belowScalesTheUnsignedWord() {
        for (int bound : new int[] {1, 2, 3, 1000, Integer.MAX_VALUE}) {
            for (int i = 0; i < 1000; i++) {
                double exact = Math.floor(Integer.toUnsignedLong(STREAM.word(i)) * 0x1p-32 * bound);
                assertThat(STREAM.below(i, bound)).isEqualTo((int) exact).isBetween(0, bound - 1);
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STREAM.below(0, 0))
                .withMessage("random stream: bound must be >= 1, got 0");
    }

    @Test
    void permutationsHoldEveryIndexOnce() {
        for (int n : new int[] {0, 1, 2, 3, 100, 10_007}) {
            int[] sorted = STREAM.permutation(n);
            Arrays.sort(sorted);
            assertThat(sorted).isEqualTo(IntStream.range(0, n).toArray());
        }
        assertThat(STREAM.permutation(100)).isEqualTo(STREAM.permutation(100));
        assertThat(STREAM.permutation(100)).isNotEqualTo(STREAM.at(1, 0).permutation(100));
        assertThatIllegalArgumentException().isThrownBy(() -> STREAM.permutation(-1));
    }

    @Test
    void everyOrderOfFourIsEquallyLikely() {
        int n = 24_000;
        var counts = new HashMap<String, Integer>();
        for (int step = 0; step < n; step++) {
            counts.merge(Arrays.toString(STREAM.at(0, step).permutation(4)), 1, Integer::sum);
        }
        assertThat(counts).hasSize(24);
        assertThat(counts.values()).allSatisfy(c -> assertThat(c).isCloseTo(1000, within(155)));
    }
}
