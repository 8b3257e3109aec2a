package nazca.kernels.layout;

import nazca.tensor.View;

/**
 * Moves of channels and pixels. Outputs are overwritten, except by {@link #add}; nothing aliases;
 * only the elements that a spec names are written, never the gap up to a leading dimension. Bits
 * equal {@link ScalarLayout}.
 */
public interface LayoutKernel {
    /** y[r,c] = x[r,c] for the slice's channels. */
    void copy(SliceSpec spec, View x, View y);

    /** y[r,c] = y[r,c] + x[r,c] for the slice's channels. */
    void add(SliceSpec spec, View x, View y);

    /**
     * y[r, i·groups + g] = x[r, g·(channels / groups) + i]; its gradient is that of the inverse.
     */
    void shuffle(ShuffleSpec spec, View x, View y);

    /** even[r,i] = x[r,2i], odd[r,i] = x[r,2i+1]. */
    void split(SplitSpec spec, View x, View even, View odd);

    /** x[r,2i] = even[r,i], x[r,2i+1] = odd[r,i]: the inverse of {@link #split}, its gradient. */
    void join(SplitSpec spec, View even, View odd, View x);

    /** y[n, top+i, left+j, front+c] = x[n,i,j,c], +0 elsewhere. */
    void pad(PadSpec spec, View x, View y);

    /** x[n,i,j,c] = y[n, top+i, left+j, front+c]: the gradient of {@link #pad}. */
    void crop(PadSpec spec, View y, View x);
}
