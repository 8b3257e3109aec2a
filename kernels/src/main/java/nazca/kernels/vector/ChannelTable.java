package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Per-channel vectors, repeated for a group of rows whose elements fill whole machine vectors.
 *
 * <p>Rows of a map lie end to end. With 24 channels and 16 lanes, two rows are three vectors, and a
 * pass that takes groups of rows needs no masks: lane i of the group meets element i of the
 * repeated channel vector. Small rows are grouped further, so that a group is worth a loop. Where
 * the group would get too large it is one row, and the row's last vector is masked.
 */
final class ChannelTable {
    /** Groups reach at least this many floats, so that a loop over one is worth its start. */
    private static final int SHORTEST = 512;

    /** Groups beyond this many floats would push the table out of the nearest cache. */
    private static final int LONGEST = 2048;

    private static final int ALIGNMENT = 64;

    private MemorySegment memory = MemorySegment.NULL;
    private int rows;
    private int channels;
    private int group = 1;

    /** Makes room for {@code vectors} channel vectors; allocates only when it has to grow. */
    void shape(int rows, int channels, int vectors) {
        this.rows = rows;
        this.channels = channels;
        this.group = group(rows, channels);
        long bytes = vectors * vectorBytes();
        if (memory.byteSize() < bytes) {
            memory = Arena.ofAuto().allocate(bytes, ALIGNMENT);
        }
    }

    private static int group(int rows, int channels) {
        // Lanes are a power of two, so is their largest common divisor with the channels.
        int whole = LANES / Math.min(LANES, Integer.lowestOneBit(channels));
        if ((long) whole * channels > LONGEST) {
            return 1;
        }
        int group = whole * Math.max(1, SHORTEST / (whole * channels));
        return group <= rows ? group : 1;
    }

    /** How many groups cover all rows. */
    int groups() {
        return (rows + group - 1) / group;
    }

    /** Floats of group {@code index}; the last one may have fewer than the others. */
    int elements(int index) {
        return Math.min(group, rows - index * group) * channels;
    }

    /** Rows of a group, for which a channel vector is repeated. */
    int groupRows() {
        return group;
    }

    /** Floats of a group. */
    int width() {
        return group * channels;
    }

    /** The address of a repeated channel vector. */
    long vector(int index) {
        return memory.address() + index * vectorBytes();
    }

    private long vectorBytes() {
        // One vector more, since the last row is stored by whole vectors.
        return 4L * group * channels / ALIGNMENT * ALIGNMENT + ALIGNMENT + BYTES;
    }

    /** Copies a channel vector into the table, once for every row of a group. */
    void repeat(int index, long from) {
        long source = from & ADDRESS_MASK;
        int vectors = Lanes.vectors(channels);
        for (int row = 0; row < group; row++) {
            // What a row stores beyond its end, the next one overwrites.
            long to = vector(index) + 4L * row * channels & ADDRESS_MASK;
            for (int j = 0; j < vectors; j++) {
                fromMemorySegment(SPECIES, ALL, source + j * (long) BYTES, ORDER)
                        .intoMemorySegment(ALL, to + j * (long) BYTES, ORDER);
            }
        }
    }
}
