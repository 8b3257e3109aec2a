package nazca.kernels.depthwise;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.kernels.bits.Chunks;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * The definition of the bits of depthwise convolution, and the CPU's kernel without vectors: plain
 * loops of {@link Math#fma} on one thread. The innermost loops run over channels, so each element's
 * chain keeps its order whatever the compiler does with the loop.
 */
public final class ScalarDepthwise implements DepthwiseKernel {
    /** Running sums: one pixel's channels, or a chunk's weight gradient. */
    private float[] sums = new float[0];

    @Override
    public long scratchElements(DepthwiseSpec spec) {
        return 0;
    }

    @Override
    public void forward(DepthwiseSpec spec, View x, View w, View y, View scratch) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment filter = HostBuffer.segment(w, spec.wBytes());
        MemorySegment output = HostBuffer.segment(y, spec.yBytes());
        float[] acc = zeroedSums(spec.channels());
        long pixel = 4L * spec.channels();
        long to = 0;
        for (int n = 0; n < spec.batch(); n++) {
            for (int i = 0; i < spec.outHeight(); i++) {
                for (int j = 0; j < spec.outWidth(); j++) {
                    Arrays.fill(acc, 0, spec.channels(), 0f);
                    forwardPixel(spec, input, filter, acc, n, i, j);
                    MemorySegment.copy(acc, 0, output, JAVA_FLOAT, to, spec.channels());
                    to += pixel;
                }
            }
        }
    }

    private static void forwardPixel(
            DepthwiseSpec spec,
            MemorySegment input,
            MemorySegment filter,
            float[] acc,
            int n,
            int i,
            int j) {
        int kernel = spec.kernel();
        for (int u = 0; u < kernel; u++) {
            int r = i * spec.stride() + u * spec.dilation() - spec.padding();
            for (int v = 0; v < kernel; v++) {
                int q = j * spec.stride() + v * spec.dilation() - spec.padding();
                if (r >= 0 && r < spec.height() && q >= 0 && q < spec.width()) {
                    long tap = 4L * spec.channels() * (u * kernel + v);
                    multiplyAdd(input, inputPixel(spec, n, r, q), filter, tap, acc, 0, spec);
                }
            }
        }
    }

    @Override
    public void inputGradient(DepthwiseSpec spec, View dy, View w, View dx, View scratch) {
        MemorySegment gradient = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment filter = HostBuffer.segment(w, spec.wBytes());
        MemorySegment output = HostBuffer.segment(dx, spec.xBytes());
        float[] acc = zeroedSums(spec.channels());
        for (int n = 0; n < spec.batch(); n++) {
            for (int r = 0; r < spec.height(); r++) {
                for (int q = 0; q < spec.width(); q++) {
                    Arrays.fill(acc, 0, spec.channels(), 0f);
                    inputGradientPixel(spec, gradient, filter, acc, n, r, q);
                    long to = inputPixel(spec, n, r, q);
                    MemorySegment.copy(acc, 0, output, JAVA_FLOAT, to, spec.channels());
                }
            }
        }
    }

    private static void inputGradientPixel(
            DepthwiseSpec spec,
            MemorySegment gradient,
            MemorySegment filter,
            float[] acc,
            int n,
            int r,
            int q) {
        int kernel = spec.kernel();
        for (int u = kernel - 1; u >= 0; u--) {
            int i = outputOf(spec, r, u, spec.outHeight());
            for (int v = kernel - 1; v >= 0; v--) {
                int j = outputOf(spec, q, v, spec.outWidth());
                if (i >= 0 && j >= 0) {
                    long tap = 4L * spec.channels() * (u * kernel + v);
                    multiplyAdd(gradient, outputPixel(spec, n, i, j), filter, tap, acc, 0, spec);
                }
            }
        }
    }

    /** The output row, or column, that reads an input one through a tap, or -1. */
    private static int outputOf(DepthwiseSpec spec, int input, int tap, int extent) {
        int offset = input + spec.padding() - tap * spec.dilation();
        int stride = spec.stride();
        boolean exists = offset >= 0 && offset % stride == 0 && offset / stride < extent;
        return exists ? offset / stride : -1;
    }

    @Override
    public void weightGradient(DepthwiseSpec spec, View x, View dy, View dw, View scratch) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment gradient = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment output = HostBuffer.segment(dw, spec.wBytes());
        int elements = spec.kernel() * spec.kernel() * spec.channels();
        int images = Chunks.images(spec.batch());
        for (int first = 0; first < spec.batch(); first += images) {
            float[] partial = zeroedSums(elements);
            for (int n = first; n < Math.min(first + images, spec.batch()); n++) {
                for (int i = 0; i < spec.outHeight(); i++) {
                    for (int j = 0; j < spec.outWidth(); j++) {
                        weightGradientPixel(spec, input, gradient, partial, n, i, j);
                    }
                }
            }
            combine(output, partial, elements, first == 0);
        }
    }

    private static void weightGradientPixel(
            DepthwiseSpec spec,
            MemorySegment input,
            MemorySegment gradient,
            float[] partial,
            int n,
            int i,
            int j) {
        int kernel = spec.kernel();
        long from = outputPixel(spec, n, i, j);
        for (int u = 0; u < kernel; u++) {
            int r = i * spec.stride() + u * spec.dilation() - spec.padding();
            for (int v = 0; v < kernel; v++) {
                int q = j * spec.stride() + v * spec.dilation() - spec.padding();
                if (r >= 0 && r < spec.height() && q >= 0 && q < spec.width()) {
                    int tap = spec.channels() * (u * kernel + v);
                    multiplyAdd(
                            input, inputPixel(spec, n, r, q), gradient, from, partial, tap, spec);
                }
            }
        }
    }

    /** acc[at + c] = fma(a[c], b[c], acc[at + c]) for every channel c of one pixel. */
    private static void multiplyAdd(
            MemorySegment a,
            long aOffset,
            MemorySegment b,
            long bOffset,
            float[] acc,
            int at,
            DepthwiseSpec spec) {
        for (int c = 0; c < spec.channels(); c++) {
            float left = a.get(JAVA_FLOAT, aOffset + 4L * c);
            float right = b.get(JAVA_FLOAT, bOffset + 4L * c);
            acc[at + c] = Math.fma(left, right, acc[at + c]);
        }
    }

    private static void combine(MemorySegment total, float[] partial, int elements, boolean first) {
        for (int e = 0; e < elements; e++) {
            float sum = first ? partial[e] : total.get(JAVA_FLOAT, 4L * e) + partial[e];
            total.set(JAVA_FLOAT, 4L * e, sum);
        }
    }

    private static long inputPixel(DepthwiseSpec spec, int n, int r, int q) {
        return 4L * spec.channels() * ((n * spec.height() + r) * spec.width() + q);
    }

    private static long outputPixel(DepthwiseSpec spec, int n, int i, int j) {
        return 4L * spec.channels() * ((n * spec.outHeight() + i) * spec.outWidth() + j);
    }

    private float[] zeroedSums(int elements) {
        if (sums.length < elements) {
            sums = new float[elements];
        }
        Arrays.fill(sums, 0, elements, 0f);
        return sums;
    }
}
