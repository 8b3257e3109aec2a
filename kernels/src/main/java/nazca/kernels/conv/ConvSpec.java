package nazca.kernels.conv;

import nazca.tensor.Require;

/**
 * Geometry of a dense 2-D convolution, checked once. All numbers count elements. With g = {@code
 * filter.groups()}, group k of g reads input channels [k in/g, (k+1) in/g) and writes output
 * channels [k out/g, (k+1) out/g).
 *
 * <pre>
 *   x [batch, height, width, in]   w [filter height * width * in/g, out]   y [batch, outHeight, outWidth, out]
 * </pre>
 */
public record ConvSpec(int batch, int height, int width, int in, int out, ConvFilter filter) {
    /** Checks extents, that the filter fits the padded image, and that groups divide channels. */
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
                in % filter.groups() == 0 && out % filter.groups() == 0,
                "conv: groups must divide the channels, got %d groups and %d -> %d",
                filter.groups(),
                in,
                out);
        Require.argument(
                height + 2L * filter.rowPadding() >= filter.rowSpan()
                        && width + 2L * filter.columnPadding() >= filter.columnSpan(),
                "conv: a filter that spans %dx%d must fit the padded image, got %dx%d and padding"
                        + " %d and %d",
                filter.rowSpan(),
                filter.columnSpan(),
                height,
                width,
                filter.rowPadding(),
                filter.columnPadding());
        Math.multiplyExact(Math.multiplyExact(batch, height), Math.multiplyExact(width, in));
        Math.multiplyExact(
                Math.multiplyExact(batch, outHeight(height, filter)),
                Math.multiplyExact(outWidth(width, filter), out));
        Math.multiplyExact(Math.multiplyExact(filter.taps(), in), out);
    }

    /** A square filter, padded by half of it, over all channels and side by side taps. */
    public ConvSpec(int batch, int height, int width, int in, int out, int kernel, int stride) {
        this(batch, height, width, in, out, ConvFilter.centred(kernel, stride, 1));
    }

    /** The same layer over another batch. */
    public ConvSpec withBatch(int newBatch) {
        return new ConvSpec(newBatch, height, width, in, out, filter);
    }

    /** Output rows: floor((height + 2 padding - span) / stride) + 1. */
    public int outHeight() {
        return outHeight(height, filter);
    }

    /** Output columns: floor((width + 2 padding - span) / stride) + 1. */
    public int outWidth() {
        return outWidth(width, filter);
    }

    private static int outHeight(int height, ConvFilter filter) {
        return (height + 2 * filter.rowPadding() - filter.rowSpan()) / filter.stride() + 1;
    }

    private static int outWidth(int width, ConvFilter filter) {
        return (width + 2 * filter.columnPadding() - filter.columnSpan()) / filter.stride() + 1;
    }

    /** Input channels of a group. */
    public int groupIn() {
        return in / filter.groups();
    }

    /** Output channels of a group. */
    public int groupOut() {
        return out / filter.groups();
    }

    /** Weights of one output channel: taps times input channels of its group. */
    public int fanIn() {
        return filter.taps() * groupIn();
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
        return 4L * fanIn() * out;
    }

    /** Bytes of y. */
    public long yBytes() {
        return 4L * outRows() * out;
    }
}
