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
        for (int tap = 0; tap < spec.kernel() * spec.kernel(); tap++) {
            long from = inputUnder(spec, pixel, tap);
            if (from < 0) {
                continue;
            }
            for (int c = 0; c < spec.in(); c++) {
                float value = input.get(JAVA_FLOAT, from + 4L * c);
                long row = 4L * spec.out() * (tap * spec.in() + c);
                for (int o = 0; o < spec.out(); o++) {
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
        int kernel = spec.kernel();
        for (int u = kernel - 1; u >= 0; u--) {
            int i = outputOf(r + spec.padding() - u, spec.stride(), spec.outHeight());
            for (int v = kernel - 1; v >= 0; v--) {
                int j = outputOf(q + spec.padding() - v, spec.stride(), spec.outWidth());
                if (i >= 0 && j >= 0) {
                    long from =
                            4L * spec.out() * ((n * spec.outHeight() + i) * spec.outWidth() + j);
                    long tap = 4L * spec.out() * spec.in() * (u * kernel + v);
                    multiplyAddTransposed(spec, gradient, from, filter, tap, acc);
                }
            }
        }
    }

    /** acc[c] = fma(dy[o], w[c, o], acc[c]) for o ascending, at one tap. */
    private static void multiplyAddTransposed(
            ConvSpec spec,
            MemorySegment gradient,
            long from,
            MemorySegment filter,
            long tap,
            float[] acc) {
        for (int o = 0; o < spec.out(); o++) {
            float value = gradient.get(JAVA_FLOAT, from + 4L * o);
            for (int c = 0; c < spec.in(); c++) {
                float weight = filter.get(JAVA_FLOAT, tap + 4L * (spec.out() * c + o));
                acc[c] = Math.fma(value, weight, acc[c]);
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
        int elements = spec.kernel() * spec.kernel() * spec.in() * spec.out();
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
        for (int tap = 0; tap < spec.kernel() * spec.kernel(); tap++) {
            long from = inputUnder(spec, pixel, tap);
            if (from < 0) {
                continue;
            }
            for (int c = 0; c < spec.in(); c++) {
                float value = input.get(JAVA_FLOAT, from + 4L * c);
                int row = spec.out() * (tap * spec.in() + c);
                for (int o = 0; o < spec.out(); o++) {
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
        int r = i * spec.stride() + tap / spec.kernel() - spec.padding();
        int q = j * spec.stride() + tap % spec.kernel() - spec.padding();
        boolean inside = r >= 0 && r < spec.height() && q >= 0 && q < spec.width();
        return inside ? inputPixel(spec, n, r, q) : -1;
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
