package nazca.kernels.gemm;

import nazca.kernels.bits.Chunks;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The definition of the products' bits: each element is one chain of fma, started from +0. All
 * elements of a row take the same step together, which leaves their chains as they are and lets the
 * compiler use vectors.
 */
public final class ScalarGemm implements GemmKernel {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** The row in flight. On the heap, so that the compiler sees that no operand overlaps it. */
    private float[] row = new float[0];

    @Override
    public long scratchElements(GemmSpec spec) {
        return (long) spec.in() * spec.out();
    }

    @Override
    public void forward(GemmSpec spec, View x, View w, View y, View scratch) {
        MemorySegment from = HostBuffer.segment(x, spec.xBytes());
        MemorySegment weights = HostBuffer.segment(w, spec.wBytes());
        MemorySegment to = HostBuffer.segment(y, spec.yBytes());
        for (int m = 0; m < spec.rows(); m++) {
            start(spec.out());
            chain(spec.in(), spec.out(), from, at(m, spec.ldx()), 4, weights, 0, 4L * spec.ldw());
            store(spec.out(), to, at(m, spec.ldy()));
        }
    }

    @Override
    public long packedElements(GemmSpec spec) {
        return (long) spec.in() * spec.out();
    }

    /** Rows of w, one behind the other. */
    @Override
    public void pack(GemmSpec spec, View w, View packed) {
        MemorySegment from = HostBuffer.segment(w, spec.wBytes());
        MemorySegment to = HostBuffer.segment(packed, 4 * packedElements(spec));
        for (int k = 0; k < spec.in(); k++) {
            MemorySegment.copy(from, at(k, spec.ldw()), to, at(k, spec.out()), 4L * spec.out());
        }
    }

    @Override
    public void forwardPacked(GemmSpec spec, View x, View packed, View y, View scratch) {
        forward(spec.withPackedWeights(), x, packed, y, scratch);
    }

    @Override
    public void inputGradient(GemmSpec spec, View dy, View w, View dx, View scratch) {
        MemorySegment from = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment weights = HostBuffer.segment(w, spec.wBytes());
        MemorySegment to = HostBuffer.segment(dx, spec.xBytes());
        MemorySegment transposed = HostBuffer.segment(scratch, 4 * scratchElements(spec));
        for (int k = 0; k < spec.in(); k++) {
            for (int n = 0; n < spec.out(); n++) {
                transposed.set(
                        FLOAT,
                        at(n, spec.in()) + 4L * k,
                        weights.get(FLOAT, at(k, spec.ldw()) + 4L * n));
            }
        }
        for (int m = 0; m < spec.rows(); m++) {
            start(spec.in());
            chain(spec.out(), spec.in(), from, at(m, spec.ldy()), 4, transposed, 0, 4L * spec.in());
            store(spec.in(), to, at(m, spec.ldx()));
        }
    }

    @Override
    public void weightGradient(GemmSpec spec, View x, View dy, View dw, View scratch) {
        MemorySegment left = HostBuffer.segment(x, spec.xBytes());
        MemorySegment right = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment to = HostBuffer.segment(dw, spec.wBytes());
        int chunkRows = Chunks.rows(spec.rows(), (long) spec.in() * spec.out());
        for (int m = 0; m < spec.rows(); m += chunkRows) {
            int rows = Math.min(chunkRows, spec.rows() - m);
            for (int k = 0; k < spec.in(); k++) {
                start(spec.out());
                long xStart = at(m, spec.ldx()) + 4L * k;
                chain(
                        rows,
                        spec.out(),
                        left,
                        xStart,
                        4L * spec.ldx(),
                        right,
                        at(m, spec.ldy()),
                        4L * spec.ldy());
                if (m > 0) {
                    add(spec.out(), to, at(k, spec.ldw()));
                }
                store(spec.out(), to, at(k, spec.ldw()));
            }
        }
    }

    private static long at(int row, int leadingDimension) {
        return 4L * row * leadingDimension;
    }

    private void start(int width) {
        if (row.length < width) {
            row = new float[width];
        }
        Arrays.fill(row, 0, width, 0);
    }

    /**
     * row[n] = chain over the steps of fma(a[step], b[step,n], row[n]); starts and strides in
     * bytes.
     */
    private void chain(
            int steps,
            int width,
            MemorySegment a,
            long aStart,
            long aStride,
            MemorySegment b,
            long bStart,
            long bStride) {
        int step = 0;
        for (; step + 4 <= steps; step += 4) {
            fourSteps(
                    width,
                    a,
                    aStart + step * aStride,
                    aStride,
                    b,
                    bStart + step * bStride,
                    bStride);
        }
        for (; step < steps; step++) {
            float value = a.get(FLOAT, aStart + step * aStride);
            long from = bStart + step * bStride;
            for (int n = 0; n < width; n++) {
                row[n] = Math.fma(value, b.get(FLOAT, from + 4L * n), row[n]);
            }
        }
    }

    /** Four steps while the row is at hand. */
    private void fourSteps(
            int width,
            MemorySegment a,
            long aStart,
            long aStride,
            MemorySegment b,
            long bStart,
            long bStride) {
        float[] sums = row;
        float a0 = a.get(FLOAT, aStart);
        float a1 = a.get(FLOAT, aStart + aStride);
        float a2 = a.get(FLOAT, aStart + 2 * aStride);
        float a3 = a.get(FLOAT, aStart + 3 * aStride);
        long b1 = bStart + bStride;
        long b2 = b1 + bStride;
        long b3 = b2 + bStride;
        for (int n = 0; n < width; n++) {
            float sum = Math.fma(a0, b.get(FLOAT, bStart + 4L * n), sums[n]);
            sum = Math.fma(a1, b.get(FLOAT, b1 + 4L * n), sum);
            sum = Math.fma(a2, b.get(FLOAT, b2 + 4L * n), sum);
            sums[n] = Math.fma(a3, b.get(FLOAT, b3 + 4L * n), sum);
        }
    }

    /** row[n] = to[n] + row[n]. */
    private void add(int width, MemorySegment to, long start) {
        for (int n = 0; n < width; n++) {
            row[n] = to.get(FLOAT, start + 4L * n) + row[n];
        }
    }

    private void store(int width, MemorySegment to, long start) {
        for (int n = 0; n < width; n++) {
            to.set(FLOAT, start + 4L * n, row[n]);
        }
    }
}
