package nazca.kernels.conv;

import nazca.tensor.Require;

/**
 * How the filter of a dense convolution lies on the image. All numbers count elements.
 *
 * @param height filter rows
 * @param width filter columns
 * @param stride distance of neighbouring windows, in rows and in columns
 * @param rowPadding rows of nothing above and below the image
 * @param columnPadding columns of nothing left and right of it
 * @param dilation distance of neighbouring taps
 * @param groups parts that input and output channels are cut into; a part of the outputs sees the
 *     same part of the inputs only
 */
public record ConvFilter(
        int height,
        int width,
        int stride,
        int rowPadding,
        int columnPadding,
        int dilation,
        int groups) {
    /** Checks positive numbers, and paddings of 0 or more. */
    public ConvFilter {
        Require.argument(
                height >= 1 && width >= 1, "conv: kernel must be >= 1, got %dx%d", height, width);
        Require.argument(stride >= 1, "conv: stride must be >= 1, got %d", stride);
        Require.argument(
                rowPadding >= 0 && columnPadding >= 0,
                "conv: padding must be >= 0, got %d and %d",
                rowPadding,
                columnPadding);
        Require.argument(dilation >= 1, "conv: dilation must be >= 1, got %d", dilation);
        Require.argument(groups >= 1, "conv: groups must be >= 1, got %d", groups);
        Math.addExact(Math.multiplyExact(dilation, height), Math.multiplyExact(2, rowPadding));
        Math.addExact(Math.multiplyExact(dilation, width), Math.multiplyExact(2, columnPadding));
    }

    /**
     * A square filter over all channels, padded so that an odd one keeps the size at stride 1:
     * padding is dilation * (kernel - 1) / 2, rounded down.
     */
    public static ConvFilter centred(int kernel, int stride, int dilation) {
        int padding = Math.multiplyExact(dilation, kernel - 1) / 2;
        return new ConvFilter(kernel, kernel, stride, padding, padding, dilation, 1);
    }

    /** A square filter over all channels, its taps side by side. */
    public static ConvFilter square(int kernel, int stride, int padding) {
        return new ConvFilter(kernel, kernel, stride, padding, padding, 1, 1);
    }

    /** The same filter over channels cut into parts. */
    public ConvFilter withGroups(int newGroups) {
        return new ConvFilter(
                height, width, stride, rowPadding, columnPadding, dilation, newGroups);
    }

    /** Taps of one channel: height * width. */
    public int taps() {
        return height * width;
    }

    /** Rows that the filter spans: dilation * (height - 1) + 1. */
    public int rowSpan() {
        return dilation * (height - 1) + 1;
    }

    /** Columns that the filter spans: dilation * (width - 1) + 1. */
    public int columnSpan() {
        return dilation * (width - 1) + 1;
    }
}
