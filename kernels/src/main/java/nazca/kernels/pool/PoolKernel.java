package nazca.kernels.pool;

import nazca.tensor.View;

/**
 * Global average pooling and its gradient. Outputs are overwritten; nothing aliases. Bits equal
 * {@link ScalarPool}.
 */
public interface PoolKernel {
    /** y[n,c] = (chain of additions over pixels ascending, from +0) / pixels. */
    void globalAverage(GlobalPoolSpec spec, View x, View y);

    /** dx[n,p,c] = dy[n,c] / pixels. */
    void globalAverageGradient(GlobalPoolSpec spec, View dy, View dx);
}
