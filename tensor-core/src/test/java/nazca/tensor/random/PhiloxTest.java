package nazca.tensor.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;

class PhiloxTest {
    /** The philox4x32-10 lines of Random123's kat_vectors: counter, key, block. */
    @Test
    void blocksEqualThePublishedVectors() {
        assertBlock(
                new int[] {0, 0, 0, 0},
                new int[] {0, 0},
                new int[] {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
        assertBlock(
                new int[] {-1, -1, -1, -1},
                new int[] {-1, -1},
                new int[] {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
        assertBlock(
                new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                new int[] {0xa4093822, 0x299f31d0},
                new int[] {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
    }

    private static void assertBlock(int[] c, int[] k, int[] block) {
        long lower = Philox.halfBlock(c[0], c[1], c[2], c[3], k[0], k[1], false);
        long upper = Philox.halfBlock(c[0], c[1], c[2], c[3], k[0], k[1], true);
        assertThat(new int[] {(int) lower, (int) (lower >>> 32), (int) upper, (int) (upper >>> 32)})
                .isEqualTo(block);
    }

    @Test
    void countersThatDifferInAnyOneBitGiveDifferentHalves() {
        var seen = new HashSet<Long>();
        seen.add(Philox.halfBlock(0, 0, 0, 0, 1, 2, false));
        for (int bit = 0; bit < 32; bit++) {
            int b = 1 << bit;
            seen.add(Philox.halfBlock(b, 0, 0, 0, 1, 2, false));
            seen.add(Philox.halfBlock(0, b, 0, 0, 1, 2, false));
            seen.add(Philox.halfBlock(0, 0, b, 0, 1, 2, false));
            seen.add(Philox.halfBlock(0, 0, 0, b, 1, 2, false));
        }
        assertThat(seen).hasSize(1 + 4 * 32);
    }
}
