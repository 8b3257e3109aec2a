package nazca.kernels.depthwise;

import nazca.tensor.Require;

/**
 * Geometry of a depthwise 2-D convolution, checked once. All numbers count elements; padding is
 * dilation * (kernel - 1) / 2, so that stride 1 keeps the size.
 *
 * <pre>
 *   x [batch, height, width, channels]   w [kernel * kernel, channels]   y [batch, outHeight, outWidth, channels]
 * </pre>
 */
public record DepthwiseSpec(
        int batch, int height, int width, int channels, int kernel, int stride, int dilation) {
    /** Checks extents, an odd kernel, a stride of 1 or 2 and a dilation of 1 or 2. */
    public DepthwiseSpec {
        Require.argument(
                batch > 0 && height > 0 && width > 0 && channels > 0,
                "depthwise: extents must be positive, got %dx%dx%dx%d",
                batch,
                height,
                width,
                channels);
        Require.argument(
                kernel >= 1 && kernel % 2 == 1,
                "depthwise: kernel must be odd and >= 1, got %d",
                kernel);
        Require.argument(
                stride == 1 || stride == 2, "depthwise: stride must be 1 or 2, got %d", stride);
        Require.argument(
                dilation == 1 || dilation == 2,
                "depthwise: dilation must be 1 or 2, got %d",
                dilation);
        Math.multiplyExact(Math.multiplyExact(batch, height), Math.multiplyExact(width, channels));
    }

    /** Neighbouring taps, without dilation. */
    public DepthwiseSpec(int batch, int height, int width, int channels, int kernel, int stride) {
        this(batch, height, width, channels, kernel, stride, 1);
    }

    /** The same layer over another batch. */
    public DepthwiseSpec withBatch(int newBatch) {
        return new DepthwiseSpec(newBatch, height, width, channels, kernel, stride, dilation);
    }

    /** Rows of zeros above the first row that a centred filter reaches. */
    public int padding() {
        return dilation * ((kernel - 1) / 2);
    }

    /** Output rows: ceil(height / stride). */
    public int outHeight() {
        return (height - 1) / stride + 1;
    }

    /** Output columns: ceil(width / stride). */
    public int outWidth() {
        return (width - 1) / stride + 1;
    }

    /** Bytes of x. */
    public long xBytes() {
        return 4L * batch * height * width * channels;
    }

    /** Bytes of w. */
    public long wBytes() {
        return 4L * kernel * kernel * channels;
    }

    /** Bytes of y. */
    public long yBytes() {
        return 4L * batch * outHeight() * outWidth() * channels;
    }
}
