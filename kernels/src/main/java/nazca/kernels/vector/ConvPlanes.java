package nazca.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/** What convolutions do to runs of floats besides products. Nothing behind a run is written. */
final class ConvPlanes {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final MemorySegment ALL = Lanes.ALL;
    private static final ByteOrder ORDER = Lanes.ORDER;
    private static final long ADDRESS = Lanes.ADDRESS_MASK;
    private static final long V = Lanes.BYTES;

    private ConvPlanes() {}

    /** to = +0. */
    static void clear(long to, int count) {
        int whole = count / Lanes.LANES;
        long target = to & ADDRESS;
        for (int i = 0; i < whole; i++) {
            FloatVector.zero(S).intoMemorySegment(ALL, target + i * V, ORDER);
        }
        for (int i = whole * Lanes.LANES; i < count; i++) {
            ALL.set(Lanes.FLOAT, target + i * 4L, 0f);
        }
    }

    /** to = from. */
    static void copy(long from, long to, int count) {
        int whole = count / Lanes.LANES;
        long source = from & ADDRESS;
        long target = to & ADDRESS;
        for (int i = 0; i < whole; i++) {
            FloatVector.fromMemorySegment(S, ALL, source + i * V, ORDER)
                    .intoMemorySegment(ALL, target + i * V, ORDER);
        }
        for (int i = whole * Lanes.LANES; i < count; i++) {
            ALL.set(Lanes.FLOAT, target + i * 4L, ALL.get(Lanes.FLOAT, source + i * 4L));
        }
    }

    /** to = to + from. */
    static void add(long from, long to, int count) {
        int whole = count / Lanes.LANES;
        long source = from & ADDRESS;
        long target = to & ADDRESS;
        for (int i = 0; i < whole; i++) {
            FloatVector.fromMemorySegment(S, ALL, target + i * V, ORDER)
                    .add(FloatVector.fromMemorySegment(S, ALL, source + i * V, ORDER))
                    .intoMemorySegment(ALL, target + i * V, ORDER);
        }
        for (int i = whole * Lanes.LANES; i < count; i++) {
            float sum =
                    ALL.get(Lanes.FLOAT, target + i * 4L) + ALL.get(Lanes.FLOAT, source + i * 4L);
            ALL.set(Lanes.FLOAT, target + i * 4L, sum);
        }
    }

    /**
     * The filter of the input gradient: w [taps, in, out] with its taps in reverse and its channels
     * exchanged, [taps, out, in].
     */
    static void reverse(long w, long to, int taps, int in, int out) {
        for (int tap = 0; tap < taps; tap++) {
            long source = w + 4L * in * out * (taps - 1 - tap);
            long target = to + 4L * in * out * tap;
            GemmPacking.transposeMatrix(in, out, source, 4L * out, target, 4L * in);
        }
    }
}
