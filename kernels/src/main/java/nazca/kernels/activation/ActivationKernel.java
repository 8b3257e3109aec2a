package nazca.kernels.activation;

import nazca.tensor.View;

/** Elementwise activations on {@code elements} floats. Bits equal {@link ScalarActivation}. */
public interface ActivationKernel {
    /** y = activation(x). y may be exactly x. */
    void forward(long elements, Activation activation, View x, View y);

    /**
     * dx = dy times the activation's slope.
     *
     * @param at the output y where {@link Activation#gradientFromOutput}, else the input x
     * @param dx may be exactly dy
     */
    void gradient(long elements, Activation activation, View at, View dy, View dx);
}
