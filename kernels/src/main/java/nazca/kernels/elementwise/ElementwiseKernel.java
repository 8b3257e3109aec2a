package nazca.kernels.elementwise;

import nazca.tensor.View;

/**
 * Sums, biases, scales, sums of products, exp and log. Bits equal {@link ScalarElementwise} for
 * every number of threads.
 */
public interface ElementwiseKernel {
    /** y = a + b on {@code elements} floats. y may be exactly a or b. */
    void add(long elements, View a, View b, View y);

    /** y = x * factor on {@code elements} floats. y may be exactly x. */
    void scale(long elements, float factor, View x, View y);

    /** y = x * factor[0], a number that an earlier kernel left. y may be exactly x. */
    void scaleBy(long elements, View factor, View x, View y);

    /**
     * y = e^x by {@link nazca.tensor.bits.FloatMath#exp}, at most 1.013 ulp from the exact value. y
     * may be exactly x.
     */
    void exp(long elements, View x, View y);

    /**
     * y = ln x by {@link nazca.tensor.bits.FloatMath#log}, at most 1.027 ulp from the exact value.
     * y may be exactly x.
     */
    void log(long elements, View x, View y);

    /** y[n,p,c] = x[n,p,c] * scale[n,c]. y may be exactly x. */
    void scaleChannels(ChannelScaleSpec spec, View x, View scale, View y);

    /**
     * dscale[n,c] = sum over pixels of x[n,p,c] * dy[n,p,c]: chains fma(x, dy, sum) over pixels
     * ascending from +0 in chunks of {@code Chunks.rows(pixels, 0)}, chunk sums added in order.
     */
    void scaleGradient(ChannelScaleSpec spec, View x, View dy, View dscale);

    /** y[r,c] = relu6?(y[r,c] + bias[c]) in place. */
    void addBias(int rows, int channels, View bias, boolean relu6, View y);

    /**
     * dbias[c] = sum of dy[r,c]: chains of additions over rows ascending from +0 in chunks of
     * {@code Chunks.rows(rows, 0)}, chunk sums added in order. Needs {@link #biasGradientScratch}
     * scratch elements.
     */
    void biasGradient(int rows, int channels, View dy, View dbias, View scratch);

    /** Scratch elements of {@link #biasGradient}. */
    long biasGradientScratch(int rows, int channels);

    /**
     * result[0] = sum of a[i] * b[i]. In each chunk of 4,096 elements, 16 virtual lanes start at +0
     * and element i of the chunk goes to lane i mod 16 by fma(a, b, lane); lanes are folded 8, 4,
     * 2, 1 (lane j = lane j + lane j + w); chunk sums are added in order, starting from the first.
     * No elements sum to +0. Needs {@link #sumScratch} scratch elements.
     */
    void dot(long elements, View a, View b, View result, View scratch);

    /** result[0] = sum of a[i]: lane = lane + a[i], with the lanes and chunks of {@link #dot}. */
    void sum(long elements, View a, View result, View scratch);

    /** Scratch elements of {@link #dot} and {@link #sum}. */
    long sumScratch(long elements);
}
