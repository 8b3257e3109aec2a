package nazca.kernels.vector;

/**
 * Where a filter's taps fall along one side of an image: rows, or columns. Taps outside the image
 * are skipped, so results near a border have fewer of them. Set up by the calling thread, then only
 * read.
 */
final class ConvLine {
    private int extent;
    private int results;
    private int kernel;
    private int stride;
    private int dilation;
    private int padding;

    // Tables: each product asks, and divisions there show in the time of a first layer.
    private int[] firstTaps = new int[0];
    private int[] endTaps = new int[0];

    /**
     * {@code results} outputs, {@code stride} apart, over {@code extent} inputs; the first one's
     * first tap lies {@code padding} before the first input.
     */
    void shape(int extent, int results, int kernel, int stride, int dilation, int padding) {
        this.extent = extent;
        this.results = results;
        this.kernel = kernel;
        this.stride = stride;
        this.dilation = dilation;
        this.padding = padding;
        if (firstTaps.length < results) {
            firstTaps = new int[results];
            endTaps = new int[results];
        }
        for (int result = 0; result < results; result++) {
            int start = padding - result * stride;
            firstTaps[result] = Math.max(0, Math.ceilDiv(start, dilation));
            endTaps[result] = Math.min(kernel, Math.ceilDiv(extent + start, dilation));
        }
    }

    int extent() {
        return extent;
    }

    int results() {
        return results;
    }

    int kernel() {
        return kernel;
    }

    int stride() {
        return stride;
    }

    /** The first tap of a result that lies inside the image. */
    int firstTap(int result) {
        return firstTaps[result];
    }

    /** Behind the last tap of a result that lies inside the image. */
    int endTap(int result) {
        return endTaps[result];
    }

    /** The input position under a tap of a result. */
    int input(int result, int tap) {
        return result * stride + tap * dilation - padding;
    }

    /** The result that reads an input position through a tap, or -1. */
    int result(int input, int tap) {
        int offset = input + padding - tap * dilation;
        boolean exists = offset >= 0 && offset % stride == 0 && offset / stride < results;
        return exists ? offset / stride : -1;
    }

    /** The first result for which a tap lies inside the image. */
    int firstResult(int tap) {
        return Math.max(0, Math.ceilDiv(padding - tap * dilation, stride));
    }

    /** Behind the last result for which a tap lies inside the image. */
    int endResult(int tap) {
        return Math.min(results, Math.ceilDiv(extent + padding - tap * dilation, stride));
    }

    /**
     * How many results from the given one on, but before {@code end}, have the same taps and can go
     * together: all those that have every tap, else the one alone. Taps are side by side.
     */
    int alike(int result, int end) {
        if (firstTap(result) > 0 || endTap(result) < kernel) {
            return 1;
        }
        int last = (extent - kernel + padding) / stride;
        return Math.min(end, last + 1) - result;
    }
}
