package nazca.kernels.pool;

import nazca.tensor.Require;

/**
 * Geometry of pooling over square windows, checked once. All numbers count elements. Padding holds
 * nothing: windows that reach over the border have fewer pixels.
 *
 * <pre>
 *   x [batch, height, width, channels]   y [batch, outHeight, outWidth, channels]
 * </pre>
 */
public record WindowPoolSpec(
        int batch, int height, int width, int channels, int kernel, int stride, int padding) {
    /** Checks extents, and that every window holds a pixel and there is at least one window. */
    public WindowPoolSpec {
        Require.argument(
                batch > 0 && height > 0 && width > 0 && channels > 0,
                "pool: extents must be positive, got %dx%dx%dx%d",
                batch,
                height,
                width,
                channels);
        Require.argument(kernel >= 1, "pool: kernel must be >= 1, got %d", kernel);
        Require.argument(stride >= 1, "pool: stride must be >= 1, got %d", stride);
        Require.argument(
                padding >= 0 && padding < kernel,
                "pool: padding must be >= 0 and below the kernel %d, got %d",
                kernel,
                padding);
        Require.argument(
                Math.min(height, width) + 2L * padding >= kernel,
                "pool: a window of %d must fit the padded image, got %dx%d and padding %d",
                kernel,
                height,
                width,
                padding);
        long outputs = (long) outs(height, kernel, stride, padding);
        outputs *= outs(width, kernel, stride, padding);
        Math.toIntExact(Math.max(outputs, (long) height * width) * batch);
        Math.multiplyExact(Math.multiplyExact(height, width), Math.multiplyExact(batch, channels));
    }

    /** The same layer over another batch. */
    public WindowPoolSpec withBatch(int newBatch) {
        return new WindowPoolSpec(newBatch, height, width, channels, kernel, stride, padding);
    }

    /** Output rows: floor((height + 2 padding - kernel) / stride) + 1. */
    public int outHeight() {
        return outs(height, kernel, stride, padding);
    }

    /** Output columns: floor((width + 2 padding - kernel) / stride) + 1. */
    public int outWidth() {
        return outs(width, kernel, stride, padding);
    }

    private static int outs(int extent, int kernel, int stride, int padding) {
        return (extent + 2 * padding - kernel) / stride + 1;
    }

    /** The first input row, or column, of a window that lies inside the image. */
    public int first(int window) {
        return Math.max(0, window * stride - padding);
    }

    /** How many input rows of window {@code i} lie inside the image. */
    public int rows(int i) {
        return Math.min(height, i * stride - padding + kernel) - first(i);
    }

    /** How many input columns of window {@code j} lie inside the image. */
    public int columns(int j) {
        return Math.min(width, j * stride - padding + kernel) - first(j);
    }

    /** The first window that an input row, or column, lies in. */
    public int firstWindow(int input) {
        return Math.max(0, Math.floorDiv(input + padding - kernel, stride) + 1);
    }

    /** Behind the last of {@code windows} windows that an input row, or column, lies in. */
    public int endWindow(int input, int windows) {
        return Math.min(windows, (input + padding) / stride + 1);
    }

    /** Bytes of x. */
    public long xBytes() {
        return 4L * batch * height * width * channels;
    }

    /** Bytes of y. */
    public long yBytes() {
        return 4L * batch * outHeight() * outWidth() * channels;
    }
}
