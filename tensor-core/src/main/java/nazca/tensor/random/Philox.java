package nazca.tensor.random;

/**
 * Philox4x32-10: four random words from a counter of four words and a key of two.
 *
 * <p>Each of the ten rounds multiplies two words by constants, mixes the high halves of the
 * products with the other words and the key, and then steps the key. For a fixed key the block is a
 * permutation of the counter, so different counters never give the same four words.
 *
 * <p>Salmon, Moraes, Dror, Shaw: Parallel Random Numbers: As Easy as 1, 2, 3, SC 2011.
 */
public final class Philox {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_2 = 0xCD9E8D57L;
    private static final int KEY_STEP_0 = 0x9E3779B9; // golden ratio
    private static final int KEY_STEP_1 = 0xBB67AE85; // square root of 3, less 1

    private Philox() {}

    /**
     * Half of the block of a counter: words 0 and 1 of it, or words 2 and 3. The even word is in
     * the low 32 bits. Allocates nothing.
     *
     * @param upper whether words 2 and 3 are wanted
     */
    public static long halfBlock(
            int counter0,
            int counter1,
            int counter2,
            int counter3,
            int key0,
            int key1,
            boolean upper) {
        int c0 = counter0;
        int c1 = counter1;
        int c2 = counter2;
        int c3 = counter3;
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * Integer.toUnsignedLong(c0);
            long product2 = MULTIPLIER_2 * Integer.toUnsignedLong(c2);
            c0 = (int) (product2 >>> 32) ^ c1 ^ k0;
            c1 = (int) product2;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += KEY_STEP_0;
            k1 += KEY_STEP_1;
        }
        return upper ? join(c2, c3) : join(c0, c1);
    }

    private static long join(int low, int high) {
        return (long) high << 32 | Integer.toUnsignedLong(low);
    }
}
