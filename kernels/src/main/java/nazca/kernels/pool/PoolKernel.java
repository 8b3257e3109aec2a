package nazca.kernels.pool;

import nazca.tensor.View;

/**
 * Pooling over whole images and over windows, and the gradients. Outputs are overwritten; nothing
 * aliases; padding is skipped and counts for nothing. Bits equal {@link ScalarPool} for every
 * number of threads.
 */
public interface PoolKernel {
    /** y[n,c] = (chain of additions over pixels ascending, from +0) / pixels. */
    void globalAverage(GlobalPoolSpec spec, View x, View y);

    /** dx[n,p,c] = dy[n,c] / pixels. */
    void globalAverageGradient(GlobalPoolSpec spec, View dy, View dx);

    /**
     * y[n,i,j,c] = (chain of additions over the window's pixels inside the image, ascending, from
     * +0) / their number.
     */
    void average(WindowPoolSpec spec, View x, View y);

    /**
     * dx[n,r,q,c] = chain of additions, from +0, of dy[n,i,j,c] / (pixels of window (i, j)) over
     * the windows that hold (r, q), ascending.
     */
    void averageGradient(WindowPoolSpec spec, View dy, View dx);

    /**
     * y[n,i,j,c] = the greatest of the window's pixels. They are walked in ascending order from
     * -infinity, and one replaces those before it if it is greater or NaN: equal pixels leave the
     * first, and NaN passes.
     */
    void max(WindowPoolSpec spec, View x, View y);

    /**
     * dx[n,r,q,c] = chain of additions, from +0, of dy[n,i,j,c] over the windows, ascending, whose
     * greatest pixel (r, q) is: the one that {@link #max} leaves, the first where all are
     * -infinity.
     */
    void maxGradient(WindowPoolSpec spec, View x, View dy, View dx);
}
