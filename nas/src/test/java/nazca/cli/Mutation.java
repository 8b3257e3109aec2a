package nazca.cli;

import nazca.tensor.random.RandomStream;

import java.util.Arrays;

/** Files damaged at random places, as disks, networks and people do it; a function of the seed. */
final class Mutation {
    private static final int[] BYTES = {0, 1, 0x20, 0x2d, 0x30, 0x39, 0x7b, 0x7f, 0x80, 0xfe, 0xff};
    private static final int[] INTS = {
        0, 1, -1, 0x7fffffff, 0x80000000, 0x00010000, 0x01000000, 0x10000000, 0xffff0000, 0x40404040
    };

    private final RandomStream random;
    private long word;

    /** The mutations of a case. */
    Mutation(long seed, int number) {
        random = RandomStream.of(seed, "mutation").at(0, number);
    }

    /** The content after one to four changes. */
    byte[] of(byte[] content) {
        byte[] changed = content.clone();
        for (int left = 1 + below(4); left > 0 && changed.length > 0; left--) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] in) {
        int at = below(in.length);
        int length = Math.min(in.length - at, 1 + below(1 << below(10)));
        switch (below(8)) {
            case 0 -> in[at] ^= (byte) (1 << below(8));
            case 1 -> in[at] = (byte) BYTES[below(BYTES.length)];
            case 2, 3 -> {
                int value = INTS[below(INTS.length)];
                for (int i = 0; i < Math.min(4, in.length - at); i++) {
                    in[at + i] = (byte) (value >>> 8 * i);
                }
            }
            case 4 -> {
                return Arrays.copyOf(in, at);
            }
            case 5 -> { // a piece is lost
                return join(in, at, in, at + length, in.length);
            }
            case 6 -> { // a piece is there twice
                return join(in, at + length, in, at, in.length);
            }
            default -> { // another piece of the file stands here
                int from = below(in.length);
                System.arraycopy(in, from, in, at, Math.min(length, in.length - from));
            }
        }
        return in;
    }

    private static byte[] join(byte[] first, int end, byte[] second, int from, int to) {
        byte[] joined = Arrays.copyOf(first, end + to - from);
        System.arraycopy(second, from, joined, end, to - from);
        return joined;
    }

    private int below(int bound) {
        return random.below(word++, bound);
    }
}
