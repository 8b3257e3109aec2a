package nazca.tensor.random;

import nazca.tensor.Require;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers that are a pure function of (seed, purpose, epoch, step, index). A stream holds no
 * state: asked twice, or by two threads, it answers the same.
 *
 * <p>Word i of a stream is word i mod 4 of the Philox4x32-10 block with
 *
 * <pre>
 *   counter = (low 32 bits of i/4, high 32 bits of i/4, epoch, step)
 *   key     = low and high 32 bits of mix(seed) xor hash(purpose)
 * </pre>
 *
 * where mix is the (bijective) finalizer of SplitMix64 and hash is 64-bit FNV-1a over the purpose
 * in UTF-8. Under one key, streams of different epoch or step use different counters and so share
 * no block. One purpose under two seeds never has the same key; two purposes under one seed have
 * the same key only where their 64-bit hashes collide.
 */
public final class RandomStream {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long WORDS = 1L << 32;

    private final long key;
    private final int epoch;
    private final int step;

    private RandomStream(long key, int epoch, int step) {
        this.key = key;
        this.epoch = epoch;
        this.step = step;
    }

    /** The stream of a seed and a purpose, such as "augmentation", at epoch 0 and step 0. */
    public static RandomStream of(long seed, String purpose) {
        return new RandomStream(mix(seed) ^ hash(purpose), 0, 0);
    }

    /**
     * The stream of the same seed and purpose at another time.
     *
     * @throws IllegalArgumentException unless epoch and step are in [0, 2^32)
     */
    public RandomStream at(long epoch, long step) {
        Require.argument(
                0 <= epoch && epoch < WORDS && 0 <= step && step < WORDS,
                "random stream: epoch and step must be in [0, 2^32), got %d and %d",
                epoch,
                step);
        return new RandomStream(key, (int) epoch, (int) step);
    }

    /** The key of the stream's blocks: word 0 in the low 32 bits. */
    public long key() {
        return key;
    }

    /** The epoch, as word 2 of the stream's counters. */
    public int epoch() {
        return epoch;
    }

    /** The step, as word 3 of the stream's counters. */
    public int step() {
        return step;
    }

    /** 32 random bits. Any index is allowed; a negative one counts as unsigned. */
    public int word(long index) {
        return (int) (pair(index >>> 1) >>> ((index & 1) << 5));
    }

    /** A multiple of 2^-24 in [0, 1), from word {@code index}. */
    public float uniform(long index) {
        return (float) (word(index) >>> 8) * 0x1p-24f;
    }

    /** A multiple of 2^-53 in [0, 1), from words 2·index and 2·index + 1. */
    public double uniformDouble(long index) {
        return (double) (pair(index) >>> 11) * 0x1p-53;
    }

    /**
     * An integer in [0, bound), from word {@code index}: ⌊word · bound / 2^32⌋. The probabilities
     * of two values differ by at most 2^-32, which no sample that fits a run can show.
     *
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public int below(long index, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("random stream: bound must be >= 1, got " + bound);
        }
        return (int) (Integer.toUnsignedLong(word(index)) * bound >>> 32);
    }

    /**
     * A standard normal number, from the pair of words that {@code index} belongs to: an even index
     * takes Box and Muller's cosine, the odd one after it the sine.
     */
    public float normal(long index) {
        long pair = pair(index >>> 1);
        return Normals.of((int) pair, (int) (pair >>> 32), (index & 1) != 0);
    }

    /**
     * A random order of 0 … n-1: for i = 0 … n-2, element i changes places with element {@code i +
     * below(i, n - i)} (Fisher and Yates).
     *
     * @throws IllegalArgumentException if n is negative
     */
    public int[] permutation(int n) {
        Require.argument(n >= 0, "random stream: length must be >= 0, got %d", n);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = 0; i < n - 1; i++) {
            int other = i + below(i, n - i);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /** Words 2·pair (low half) and 2·pair + 1 (high half), at the cost of one word. */
    public long pair(long pair) {
        long block = pair >>> 1;
        return Philox.halfBlock(
                (int) block,
                (int) (block >>> 32),
                epoch,
                step,
                (int) key,
                (int) (key >>> 32),
                (pair & 1) != 0);
    }

    private static long hash(String purpose) {
        long hash = FNV_OFFSET;
        for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ Byte.toUnsignedLong(b)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
