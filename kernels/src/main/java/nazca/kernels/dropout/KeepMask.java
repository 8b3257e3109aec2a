package nazca.kernels.dropout;

import nazca.tensor.Require;
import nazca.tensor.random.RandomStream;

/**
 * Which indices a layer keeps at one step: index i where the stream's {@link RandomStream#uniform
 * uniform(i)} is not below the rate.
 *
 * @param stream the layer's stream at this epoch and step
 * @param rate the probability to drop, in [0, 1)
 * @param divides whether what is kept is divided by 1 - rate
 */
public record KeepMask(RandomStream stream, float rate, boolean divides) {
    /** A mask that divides. */
    public KeepMask(RandomStream stream, float rate) {
        this(stream, rate, true);
    }

    /** Checks the rate. */
    public KeepMask {
        Require.argument(rate >= 0 && rate < 1, "dropout: rate must be in [0, 1), got %s", rate);
    }

    /** Whether an index is kept. */
    public boolean keeps(long index) {
        return keepsWord(stream.word(index));
    }

    /** Whether the index is kept whose word this is. */
    public boolean keepsWord(int word) {
        return (float) (word >>> 8) * 0x1p-24f >= rate;
    }

    /**
     * What kept values are multiplied by: 1 / (1 - rate), so that their expectation stays, or 1
     * where the mask does not divide.
     */
    public float scale() {
        return divides ? 1f / (1f - rate) : 1f;
    }
}
