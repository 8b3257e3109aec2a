package nazca.kernels.conv;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.kernels.bits.Chunks;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * The definition of the bits of dense convolution, and the CPU's kernel without vectors: plain
 * loops of {@link Math#fma} on one thread. The innermost loops run over channels, so each element's
 * chain keeps its order whatever the compiler does with the loop.
 */
public final class ScalarConv implements ConvKernel {
    /** Running sums: one pixel's channels, or a chunk's weight gradient. */
    private float[] sums = new float[0];

    @Override
    public long scratchElements(ConvSpec spec) {
        return 0;
    }

    @Override
    public void forward(ConvSpec spec, View x, View w, View y, View scratch) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment filter = HostBuffer.segment(w, spec.wBytes());
        MemorySegment output = HostBuffer.segment(y, spec.yBytes());
        for (int pixel = 0; pixel < spec.outRows(); pixel++) {
            float[] acc = zeroedSums(spec.out());
            forwardPixel(spec, input, filter, acc, pixel);
            MemorySegment.copy(acc, 0, output, JAVA_FLOAT, 4L * spec.out() * pixel, spec.out());
        }
    }

    private static void forwardPixel(
            ConvSpec spec, MemorySegment input, MemorySegment filter, float[] acc, int pixel) {
        int groupOut = spec.groupOut();
        for (int tap = 0; tap < spec.filter().taps(); tap++) {
            long from = inputUnder(spec, pixel, tap);
            if (from < 0) {
                continue;
            }
            for (int c = 0; c < spec.in(); c++) {
                float value = input.get(JAVA_FLOAT, from + 4L * c);
                long row = 4L * spec.out() * filterRow(spec, tap, c);
                int first = c / spec.groupIn() * groupOut;
                for (int o = first; o < first + groupOut; o++) {
                    acc[o] = Math.fma(value, filter.get(JAVA_FLOAT, row + 4L * o), acc[o]);
                }
            }
        }
    }

    @Override
    public void inputGradient(ConvSpec spec, View dy, View w, View dx, View scratch) {
        MemorySegment gradient = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment filter = HostBuffer.segment(w, spec.wBytes());
        MemorySegment output = HostBuffer.segment(dx, spec.xBytes());
        for (int n = 0; n < spec.batch(); n++) {
            for (int r = 0; r < spec.height(); r++) {
                for (int q = 0; q < spec.width(); q++) {
                    float[] acc = zeroedSums(spec.in());
                    inputGradientPixel(spec, gradient, filter, acc, n, r, q);
                    long to = inputPixel(spec, n, r, q);
                    MemorySegment.copy(acc, 0, output, JAVA_FLOAT, to, spec.in());
                }
            }
        }
    }

    private static void inputGradientPixel(
            ConvSpec spec,
            MemorySegment gradient,
            MemorySegment filter,
            float[] acc,
            int n,
            int r,
            int q) {
        ConvFilter taps = spec.filter();
        for (int u = taps.height() - 1; u >= 0; u--) {
            int up = r + taps.rowPadding() - u * taps.dilation();
            int i = outputOf(up, taps.stride(), spec.outHeight());
            for (int v = taps.width() - 1; v >= 0; v--) {
                int left = q + taps.columnPadding() - v * taps.dilation();
                int j = outputOf(left, taps.stride(), spec.outWidth());
                if (i >= 0 && j >= 0) {
                    long from =
                            4L * spec.out() * ((n * spec.outHeight() + i) * spec.outWidth() + j);
                    int tap = u * taps.width() + v;
                    multiplyAddTransposed(spec, gradient, from, filter, tap, acc);
                }
            }
        }
    }

    /** acc[c] = fma(dy[o], w[c, o], acc[c]) for o ascending in the group of c, at one tap. */
    private static void multiplyAddTransposed(
            ConvSpec spec,
            MemorySegment gradient,
            long from,
            MemorySegment filter,
            int tap,
            float[] acc) {
        int groupIn = spec.groupIn();
        for (int o = 0; o < spec.out(); o++) {
            float value = gradient.get(JAVA_FLOAT, from + 4L * o);
            int first = o / spec.groupOut() * groupIn;
            for (int c = first; c < first + groupIn; c++) {
                long weight = (long) spec.out() * filterRow(spec, tap, c) + o;
                acc[c] = Math.fma(value, filter.getAtIndex(JAVA_FLOAT, weight), acc[c]);
            }
        }
    }

    /** The output position whose window starts {@code offset} before the padded origin, or -1. */
    private static int outputOf(int offset, int stride, int extent) {
        boolean exists = offset >= 0 && offset % stride == 0 && offset / stride < extent;
        return exists ? offset / stride : -1;
    }

    @Override
    public void weightGradient(ConvSpec spec, View x, View dy, View dw, View scratch) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment gradient = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment output = HostBuffer.segment(dw, spec.wBytes());
        int elements = spec.fanIn() * spec.out();
        int rows = Chunks.rows(spec.outRows(), elements);
        for (int first = 0; first < spec.outRows(); first += rows) {
            float[] partial = zeroedSums(elements);
            for (int pixel = first; pixel < Math.min(first + rows, spec.outRows()); pixel++) {
                weightGradientPixel(spec, input, gradient, partial, pixel);
            }
            combine(output, partial, elements, first == 0);
        }
    }

    private static void weightGradientPixel(
            ConvSpec spec,
            MemorySegment input,
            MemorySegment gradient,
            float[] partial,
            int pixel) {
        long dyRow = 4L * spec.out() * pixel;
        int groupOut = spec.groupOut();
        for (int tap = 0; tap < spec.filter().taps(); tap++) {
            long from = inputUnder(spec, pixel, tap);
            if (from < 0) {
                continue;
            }
            for (int c = 0; c < spec.in(); c++) {
                float value = input.get(JAVA_FLOAT, from + 4L * c);
                int row = spec.out() * filterRow(spec, tap, c);
                int first = c / spec.groupIn() * groupOut;
                for (int o = first; o < first + groupOut; o++) {
                    float dy = gradient.get(JAVA_FLOAT, dyRow + 4L * o);
                    partial[row + o] = Math.fma(value, dy, partial[row + o]);
                }
            }
        }
    }

    private static void combine(MemorySegment total, float[] partial, int elements, boolean first) {
        for (int e = 0; e < elements; e++) {
            float sum = first ? partial[e] : total.get(JAVA_FLOAT, 4L * e) + partial[e];
            total.set(JAVA_FLOAT, 4L * e, sum);
        }
    }

    /** Offset of the input pixel under a tap of an output pixel, or -1 outside the image. */
    private static long inputUnder(ConvSpec spec, int pixel, int tap) {
        int j = pixel % spec.outWidth();
        int i = pixel / spec.outWidth() % spec.outHeight();
        int n = pixel / spec.outWidth() / spec.outHeight();
        ConvFilter taps = spec.filter();
        int down = tap / taps.width() * taps.dilation() - taps.rowPadding();
        int right = tap % taps.width() * taps.dilation() - taps.columnPadding();
        int r = i * taps.stride() + down;
        int q = j * taps.stride() + right;
        boolean inside = r >= 0 && r < spec.height() && q >= 0 && q < spec.width();
        return inside ? inputPixel(spec, n, r, q) : -1;
    }

    /** The row of w that a tap multiplies an input channel with. */
    private static int filterRow(ConvSpec spec, int tap, int c) {
        return tap * spec.groupIn() + c % spec.groupIn();
    }

    private static long inputPixel(ConvSpec spec, int n, int r, int q) {
        return 4L * spec.in() * ((n * spec.height() + r) * spec.width() + q);
    }

    private float[] zeroedSums(int elements) {
        if (sums.length < elements) {
            sums = new float[elements];
        }
        Arrays.fill(sums, 0, elements, 0f);
        return sums;
    }
}
