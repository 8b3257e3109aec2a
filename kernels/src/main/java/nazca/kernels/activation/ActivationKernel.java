package nazca.kernels.activation;

import nazca.tensor.View;

/** Elementwise activations on {@code elements} floats. Bits equal {@link ScalarActivation}. */
public interface ActivationKernel {
    /** y = x < 0 ? 0 : x, then y > 6 ? 6 : y; NaN passes, -0 stays. y may be exactly x. */
    void relu6(long elements, View x, View y);

    /** dx = dy where 0 < y < 6, else +0. dx may be exactly dy. */
    void relu6Gradient(long elements, View y, View dy, View dx);
}
