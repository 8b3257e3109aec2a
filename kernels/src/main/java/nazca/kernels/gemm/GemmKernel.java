package nazca.kernels.gemm;

import nazca.tensor.View;

/**
 * The three matrix products of a pointwise convolution or linear layer. Outputs are overwritten;
 * nothing aliases; only the elements of a row are written, never the gap up to the leading
 * dimension. Bits equal {@link ScalarGemm} for every number of threads.
 */
public interface GemmKernel {
    /** Scratch elements (floats) that the largest of the three products needs. */
    long scratchElements(GemmSpec spec);

    /** y[m,n] = chain over k ascending of fma(x[m,k], w[k,n], acc), acc starting at +0. */
    void forward(GemmSpec spec, View x, View w, View y, View scratch);

    /** Elements (floats) that {@link #pack} writes. */
    long packedElements(GemmSpec spec);

    /**
     * Copies w as {@link #forwardPacked} reads it: once for weights that stay as they are. How is
     * this kernel's own affair, but for the order of the chains, which no layout changes.
     */
    void pack(GemmSpec spec, View w, View packed);

    /** {@link #forward} with weights that {@link #pack} of the same shape copied: the same bits. */
    void forwardPacked(GemmSpec spec, View x, View packed, View y, View scratch);

    /** dx[m,k] = chain over n ascending of fma(dy[m,n], w[k,n], acc), acc starting at +0. */
    void inputGradient(GemmSpec spec, View dy, View w, View dx, View scratch);

    /**
     * dw[k,n] = sum in order of chunks of {@code Chunks.rows(rows, in * out)} rows; in a chunk a
     * chain over m ascending of fma(x[m,k], dy[m,n], acc), acc starting at +0. The first chunk's
     * sum is the start, the others are added.
     */
    void weightGradient(GemmSpec spec, View x, View dy, View dw, View scratch);
}
