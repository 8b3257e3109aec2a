package nazca.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

import nazca.kernels.depthwise.DepthwiseSpec;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * Filters and their gradients as the tiles want them: for each block of channels its {@code
 * kernel·kernel} taps, one vector each. The last block ends with the last channel and overlaps the
 * one before where channels are no multiple of the lanes.
 *
 * <p>No method here takes or returns a vector: the compiler may refuse to inline one that it has
 * compiled alone before, and would box every vector that passes.
 */
final class DepthwiseBlocks {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final MemorySegment ALL = Lanes.ALL;
    private static final ByteOrder ORDER = Lanes.ORDER;
    private static final long ADDRESS = Lanes.ADDRESS_MASK;
    private static final long V = Lanes.BYTES;

    private DepthwiseBlocks() {}

    /** Floats of one filter, or its gradient, in blocks. */
    static long elements(DepthwiseSpec spec) {
        return (long) spec.kernel() * spec.kernel() * Lanes.vectors(spec.channels()) * Lanes.LANES;
    }

    /** Distance in bytes of the channels of a block from the first channel. */
    static long offset(int block, int channels) {
        return Math.min(block * V, last(channels));
    }

    /** Distance in bytes of the last block from the first; 0 if there is but one. */
    static long last(int channels) {
        return Math.max(0, 4L * channels - V);
    }

    /** Copies w [taps, channels] into blocks, the taps in reverse if asked. */
    static void pack(long w, long to, int taps, int channels, boolean reversed) {
        long row = 4L * channels;
        long step = reversed ? -row : row;
        long first = reversed ? w + (taps - 1) * row : w;
        for (int block = 0; block < Lanes.vectors(channels); block++) {
            long from = first + offset(block, channels);
            for (int tap = 0; tap < taps; tap++) {
                FloatVector.fromMemorySegment(S, ALL, from & ADDRESS, ORDER)
                        .intoMemorySegment(ALL, to & ADDRESS, ORDER);
                from += step;
                to += V;
            }
        }
    }

    /** Sets {@code vectors} vectors to +0. */
    static void clear(long to, int vectors) {
        for (int i = 0; i < vectors; i++) {
            FloatVector.zero(S).intoMemorySegment(ALL, (to + i * V) & ADDRESS, ORDER);
        }
    }

    /**
     * dw[tap] = the sum, in order, of {@code chunks} partial results that lie {@code distance}
     * bytes apart; the first of them is overwritten.
     */
    static void combine(
            long partials, int chunks, long distance, long dw, int tap, int taps, int channels) {
        VectorMask<Float> lanes = S.indexInRange(0, channels);
        for (int block = 0; block < Lanes.vectors(channels); block++) {
            long total = (partials + (block * (long) taps + tap) * V) & ADDRESS;
            // Through memory: a sum kept across this loop has been seen to be boxed.
            for (int chunk = 1; chunk < chunks; chunk++) {
                long from = (total + chunk * distance) & ADDRESS;
                FloatVector.fromMemorySegment(S, ALL, total, ORDER)
                        .add(FloatVector.fromMemorySegment(S, ALL, from, ORDER))
                        .intoMemorySegment(ALL, total, ORDER);
            }
            long to = (dw + 4L * tap * channels + offset(block, channels)) & ADDRESS;
            FloatVector.fromMemorySegment(S, ALL, total, ORDER)
                    .intoMemorySegment(ALL, to, ORDER, lanes);
        }
    }
}
