// Written by nazca.kernels.generator.GenerateKernels: change the generator, not this file.
package nazca.kernels.vector;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** Single pixels over any rectangle of taps; DepthwisePixelRunner says what the arguments are. */
@SuppressWarnings("all")
final class CheckedDepthwisePixels {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final ByteOrder LE = Lanes.ORDER;
    private static final MemorySegment ALL = Lanes.ALL;
    private static final long AM = Lanes.ADDRESS_MASK;
    private static final long V = Lanes.BYTES;

    private CheckedDepthwisePixels() {}

    /** y = chain over the taps of fma(x, w, acc). */
    static void product(Extents e, int kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, long last, int lanes) {
        if (rows == 0 || columns == 0) {
            none(e, y, last, lanes);
        } else if (lanes < Lanes.LANES) {
            narrow(e, kernel, step, x, row, pixel, w, y, rows, columns, lanes);
        } else {
            wide(e, kernel, step, x, row, pixel, w, y, rows, columns, last);
        }
    }

    private static void none(Extents e, long y, long last, int lanes) {
        long co = 0;
        while (true) {
            if (lanes < Lanes.LANES) {
                FloatVector.zero(S).intoMemorySegment(ALL, e.write(y & AM, 4L * lanes), LE, S.indexInRange(0, lanes));
            } else {
                FloatVector.zero(S).intoMemorySegment(ALL, e.write((y + co) & AM, V), LE);
            }
            if (co == last) return;
            co = Math.min(co + V, last);
        }
    }

    private static void wide(Extents e, int kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, long last) {
        long co = 0, wb = w;
        while (true) {
            FloatVector acc = FloatVector.zero(S);
            int u = 0;
            do {
                long s = x + co + (long) u * row, f = wb + u * (kernel * step * V);
                int v = 0;
                do {
                    FloatVector q = FloatVector.fromMemorySegment(S, ALL, e.read(s & AM, V), LE);
                    acc = q.fma(FloatVector.fromMemorySegment(S, ALL, e.read(f & AM, V), LE), acc);
                    s += pixel;
                    f += step * V;
                } while (++v < columns);
            } while (++u < rows);
            acc.intoMemorySegment(ALL, e.write((y + co) & AM, V), LE);
            if (co == last) return;
            co = Math.min(co + V, last);
            wb += kernel * kernel * V;
        }
    }

    private static void narrow(Extents e, int kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, int lanes) {
        FloatVector acc = FloatVector.zero(S);
        int u = 0;
        do {
            long s = x + (long) u * row, f = w + u * (kernel * step * V);
            int v = 0;
            do {
                FloatVector q = FloatVector.fromMemorySegment(S, ALL, e.read(s & AM, V), LE);
                acc = q.fma(FloatVector.fromMemorySegment(S, ALL, e.read(f & AM, V), LE), acc);
                s += pixel;
                f += step * V;
            } while (++v < columns);
        } while (++u < rows);
        acc.intoMemorySegment(ALL, e.write(y & AM, 4L * lanes), LE, S.indexInRange(0, lanes));
    }

    /** w = fma(x, y, w) at every tap: w holds running sums, y is one pixel of dy. */
    static void weightGradient(Extents e, int kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, long last, int lanes) {
        long co = 0, wb = w;
        while (true) {
            for (int u = 0; u < rows; u++) {
                long s = x + co + (long) u * row, f = wb + u * (kernel * step * V);
                for (int v = 0; v < columns; v++) {
                    FloatVector q = FloatVector.fromMemorySegment(S, ALL, e.read(s & AM, V), LE);
                    // loaded again for each tap: held across the loops it is boxed (measured)
                    FloatVector d = FloatVector.fromMemorySegment(S, ALL, e.read((y + co) & AM, V), LE);
                    FloatVector sum = FloatVector.fromMemorySegment(S, ALL, e.read(f & AM, V), LE);
                    q.fma(d, sum).intoMemorySegment(ALL, e.write(f & AM, V), LE);
                    s += pixel;
                    f += step * V;
                }
            }
            if (co == last) return;
            co = Math.min(co + V, last);
            wb += kernel * kernel * V;
        }
    }
}
