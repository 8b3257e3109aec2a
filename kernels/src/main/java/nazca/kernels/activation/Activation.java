package nazca.kernels.activation;

/**
 * The activations, each with the expressions that define its bits; every operation rounds once, exp
 * is {@link nazca.tensor.bits.FloatMath#exp}, and a cut is a compare and a select, through which
 * NaN passes. A gradient is a function of dy and of either the input or the output.
 */
public enum Activation {
    /** {@code y = x < 0 ? 0 : x}; dx = dy where y > 0, else +0. -0 stays. */
    RELU(true),

    /**
     * {@code y = x < 0 ? 0 : x}, then {@code y > 6 ? 6 : y}; dx = dy where {@code 0 < y < 6}, else
     * +0. -0 stays.
     */
    RELU6(true),

    /**
     * y = relu6(x + 3) / 6; dx = dy * (1/6) where {@code 0 < y < 1}, else +0 (Howard et al.,
     * arXiv:1905.02244, section 5.2).
     */
    HARD_SIGMOID(true),

    /**
     * y = x * hardSigmoid(x); {@code dx = dy * (x <= -3 ? 0 : x >= 3 ? 1 : fma(x, 1/3, 1/2))}
     * (arXiv:1905.02244, section 5.2). NaN at minus infinity, as 0 times infinity is.
     */
    HARD_SWISH(false),

    /** y = 1 / (1 + exp(-x)); dx = dy * (y * (1 - y)). */
    SIGMOID(true),

    /**
     * y = x * s with s = sigmoid(x); dx = dy * (s * fma(x, 1 - s, 1)) (Ramachandran et al.,
     * arXiv:1710.05941). NaN at minus infinity, as 0 times infinity is.
     */
    SWISH(false);

    private final boolean gradientFromOutput;

    Activation(boolean gradientFromOutput) {
        this.gradientFromOutput = gradientFromOutput;
    }

    /** Whether the gradient is computed from the output; from the input where not. */
    public boolean gradientFromOutput() {
        return gradientFromOutput;
    }
}
