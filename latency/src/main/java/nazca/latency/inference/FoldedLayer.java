package nazca.latency.inference;

import nazca.tensor.Require;

/**
 * One convolution or linear layer as inference computes it: y[r,o] = sum over k of x[r,k] w[k,o],
 * then + bias[o].
 *
 * <pre>
 *   weights [fanIn, channels]: pointwise and linear [in, out], depthwise [k·k, channels],
 *                              dense [k·k·in, out]
 *   bias    [channels]
 * </pre>
 *
 * @param weights with the output channel as the fastest index
 * @param bias one value per output channel
 */
public record FoldedLayer(float[] weights, float[] bias) {
    /** Checks that the weights make whole rows of channels. */
    public FoldedLayer {
        Require.argument(
                bias.length > 0 && weights.length > 0 && weights.length % bias.length == 0,
                "folded layer: weights must be rows of %d channels, got %d weights",
                bias.length,
                weights.length);
    }

    /**
     * A layer without bias with the batch norm behind it folded in: with scale[o] = gamma[o] /
     * sqrt(variance[o] + epsilon), weights w[k,o] · scale[o] and bias beta[o] − mean[o] · scale[o].
     * Computed in double and rounded once, so a folded layer is within rounding of the two it
     * replaces, never bit-equal to them.
     *
     * @throws IllegalArgumentException if lengths differ or epsilon is not positive
     */
    public static FoldedLayer of(
            float[] weights,
            float[] gamma,
            float[] beta,
            float[] mean,
            float[] variance,
            float epsilon) {
        int channels = gamma.length;
        Require.argument(
                beta.length == channels && mean.length == channels && variance.length == channels,
                "folded layer: gamma, beta, mean and variance must have one length, got %d, %d,"
                        + " %d, %d",
                channels,
                beta.length,
                mean.length,
                variance.length);
        Require.argument(epsilon > 0, "folded layer: epsilon must be positive, got %s", epsilon);
        double[] scale = new double[channels];
        float[] bias = new float[channels];
        for (int o = 0; o < channels; o++) {
            scale[o] = gamma[o] / Math.sqrt((double) variance[o] + epsilon);
            bias[o] = (float) (beta[o] - mean[o] * scale[o]);
        }
        float[] folded = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            folded[i] = (float) (weights[i] * scale[i % channels]);
        }
        return new FoldedLayer(folded, bias);
    }

    /**
     * This layer with a scale and a shift of each of its inputs folded in from its front: w'[k,o] =
     * scale[k] w[k,o], bias'[o] = bias[o] + sum over k of shift[k] w[k,o]. Only where no input is
     * padding.
     *
     * @param norm scale [fanIn] as weights, shift [fanIn] as bias
     * @throws IllegalArgumentException if there are more or fewer than this layer has inputs
     */
    public FoldedLayer behind(FoldedLayer norm) {
        int channels = bias.length;
        int fanIn = weights.length / channels;
        requireScales(norm, fanIn);
        float[] folded = new float[weights.length];
        double[] sums = new double[channels];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = norm.weights[i / channels] * weights[i];
            sums[i % channels] += (double) norm.bias[i / channels] * weights[i];
        }
        float[] shifted = new float[channels];
        for (int o = 0; o < channels; o++) {
            shifted[o] = (float) (bias[o] + sums[o]);
        }
        return new FoldedLayer(folded, shifted);
    }

    /**
     * This layer with a scale and a shift of each of its outputs folded in from behind: w'[k,o] =
     * w[k,o] scale[o], bias'[o] = bias[o] scale[o] + shift[o].
     *
     * @param norm scale [channels] as weights, shift [channels] as bias
     * @throws IllegalArgumentException if there are more or fewer than this layer has outputs
     */
    public FoldedLayer before(FoldedLayer norm) {
        int channels = bias.length;
        requireScales(norm, channels);
        float[] folded = new float[weights.length];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = weights[i] * norm.weights[i % channels];
        }
        float[] shifted = new float[channels];
        for (int o = 0; o < channels; o++) {
            shifted[o] = Math.fma(bias[o], norm.weights[o], norm.bias[o]);
        }
        return new FoldedLayer(folded, shifted);
    }

    private static void requireScales(FoldedLayer norm, int channels) {
        Require.argument(
                norm.weights.length == channels && norm.bias.length == channels,
                "folded layer: needs %d scales and shifts, got %d and %d",
                channels,
                norm.weights.length,
                norm.bias.length);
    }
}
