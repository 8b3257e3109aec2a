package nazca.kernels.conv;

import nazca.tensor.View;

/**
 * Dense convolution and its two gradients. Outputs are overwritten; nothing aliases; taps outside
 * the image are skipped, never multiplied by zero. Bits equal {@link ScalarConv} for every number
 * of threads.
 *
 * <p>In the formulas s is the stride, d the dilation, p the padding of rows or columns; c runs over
 * the input channels of the group of o, and w[u,v,c,o] is row (u * width + v) * in/groups + (c
 * within its group), column o. In chains o and c ascend within one group.
 */
public interface ConvKernel {
    /** Scratch elements (floats) that the largest of the three operations needs. */
    long scratchElements(ConvSpec spec);

    /**
     * y[n,i,j,o] = chain over (u, v, c) ascending of fma(x[n, i*s+u*d-p, j*s+v*d-p, c], w[u,v,c,o],
     * acc), acc from +0.
     */
    void forward(ConvSpec spec, View x, View w, View y, View scratch);

    /**
     * dx[n,r,q,c] = chain over (u, v) descending, o ascending of fma(dy[n,i,j,o], w[u,v,c,o], acc)
     * where i*s+u*d-p = r, j*s+v*d-p = q, acc from +0.
     */
    void inputGradient(ConvSpec spec, View dy, View w, View dx, View scratch);

    /**
     * dw[u,v,c,o] = sum in order of chunks of {@code Chunks.rows(outRows, elements of w)} output
     * pixels; in a chunk a chain over pixels ascending of fma(x[n, i*s+u*d-p, j*s+v*d-p, c],
     * dy[n,i,j,o], acc) for pixels whose tap exists, from +0.
     */
    void weightGradient(ConvSpec spec, View x, View dy, View dw, View scratch);
}
