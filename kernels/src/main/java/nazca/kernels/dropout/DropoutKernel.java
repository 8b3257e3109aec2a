package nazca.kernels.dropout;

import nazca.tensor.View;

/**
 * Dropout, forward and backward: the gradient is the same function of the output's gradient under
 * the same mask. y may be exactly x. Bits equal {@link ScalarDropout} for every number of threads.
 */
public interface DropoutKernel {
    /** y[i] = x[i] · scale where the mask keeps i, else +0 (Srivastava et al., JMLR 15, 2014). */
    void dropout(long elements, KeepMask mask, View x, View y);

    /**
     * y[n,e] = x[n,e] · scale for all e where the mask keeps image n, else +0 (FractalNet,
     * arXiv:1605.07648, section 3.1).
     *
     * @param elements floats of one image
     */
    void dropPath(int images, int elements, KeepMask mask, View x, View y);
}
