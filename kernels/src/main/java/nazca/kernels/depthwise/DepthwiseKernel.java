package nazca.kernels.depthwise;

import nazca.tensor.View;

/**
 * Depthwise convolution and its two gradients. Outputs are overwritten; nothing aliases; taps
 * outside the image are skipped, never multiplied by zero. In the formulas s is the stride, d the
 * dilation and p the padding. Bits equal {@link ScalarDepthwise} for every number of threads.
 */
public interface DepthwiseKernel {
    /** Scratch elements (floats) that the largest of the three operations needs. */
    long scratchElements(DepthwiseSpec spec);

    /**
     * y[n,i,j,c] = chain over (u, v) ascending of fma(x[n, i*s+u*d-p, j*s+v*d-p, c], w[u,v,c],
     * acc), acc from +0.
     */
    void forward(DepthwiseSpec spec, View x, View w, View y, View scratch);

    /**
     * dx[n,r,q,c] = chain over (u, v) descending of fma(dy[n,i,j,c], w[u,v,c], acc) where i*s+u*d-p
     * = r, j*s+v*d-p = q.
     */
    void inputGradient(DepthwiseSpec spec, View dy, View w, View dx, View scratch);

    /**
     * dw[u,v,c] = sum in order of chunks of {@code Chunks.images(batch)} images; in a chunk a chain
     * over (n, i, j) ascending of fma(x[n, i*s+u*d-p, j*s+v*d-p, c], dy[n,i,j,c], acc), acc from
     * +0.
     */
    void weightGradient(DepthwiseSpec spec, View x, View dy, View dw, View scratch);
}
