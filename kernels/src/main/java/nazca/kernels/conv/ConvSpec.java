package nazca.kernels.conv;

import nazca.tensor.Require;

/**
 * Geometry of a dense 2-D convolution, checked once. All numbers count elements; padding is (kernel
 * - 1) / 2.
 *
 * <pre>
 *   x [batch, height, width, in]   w [kernel * kernel * in, out]   y [batch, outHeight, outWidth, out]
 * </pre>
 */
public record ConvSpec(int batch, int height, int width, int in, int out, int kernel, int stride) {
    /** Checks extents, an odd kernel and a positive stride. */
    public ConvSpec {
        Require.argument(
                batch > 0 && height > 0 && width > 0 && in > 0 && out > 0,
                "conv: extents must be positive, got %dx%dx%dx%d -> %d",
                batch,
                height,
                width,
                in,
                out);
        Require.argument(
                kernel >= 1 && kernel % 2 == 1,
                "conv: kernel must be odd and >= 1, got %d",
                kernel);
        Require.argument(stride >= 1, "conv: stride must be >= 1, got %d", stride);
        Math.multiplyExact(
                Math.multiplyExact(batch, height), Math.multiplyExact(width, Math.max(in, out)));
    }

    /** The same layer over another batch. */
    public ConvSpec withBatch(int newBatch) {
        return new ConvSpec(newBatch, height, width, in, out, kernel, stride);
    }

    /** Rows of zeros above the first row that a centred filter reaches. */
    public int padding() {
        return (kernel - 1) / 2;
    }

    /** Output rows: ceil(height / stride). */
    public int outHeight() {
        return (height - 1) / stride + 1;
    }

    /** Output columns: ceil(width / stride). */
    public int outWidth() {
        return (width - 1) / stride + 1;
    }

    /** Rows of the matrix product: output pixels of the whole batch. */
    public int outRows() {
        return batch * outHeight() * outWidth();
    }

    /** Bytes of x. */
    public long xBytes() {
        return 4L * batch * height * width * in;
    }

    /** Bytes of w. */
    public long wBytes() {
        return 4L * kernel * kernel * in * out;
    }

    /** Bytes of y. */
    public long yBytes() {
        return 4L * outRows() * out;
    }
}
