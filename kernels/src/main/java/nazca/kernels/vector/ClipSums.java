package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LE;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

import nazca.kernels.bits.Chunks;
import nazca.kernels.bits.VirtualLanes;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * The sum of dy where x is at or above a clip, less that where x is at or below another one, in
 * sixteen virtual lanes and with the scratch of {@link LaneSums}.
 */
final class ClipSums {
    /** Bytes of sixteen floats. */
    private static final long STEP = 4L * VirtualLanes.COUNT;

    private final Dispatch dispatch;
    private final Workers.Range sums = this::sums;

    private long elements;
    private float low;
    private float high;
    private long x;
    private long dy;
    private long partials;

    ClipSums(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** Sums with these clips; to a low one that is no number nothing compares. */
    void run(long elements, float low, float high, View x, View dy, View result, View scratch) {
        this.elements = elements;
        this.low = low;
        this.high = high;
        this.x = HostBuffer.address(x, 4 * elements);
        this.dy = HostBuffer.address(dy, 4 * elements);
        this.partials = HostBuffer.address(scratch, 4 * LaneSums.scratchElements(elements));
        long to = HostBuffer.address(result, 4);
        int chunks = Math.toIntExact(LaneSums.scratchElements(elements) / VirtualLanes.COUNT);
        dispatch.split(2 * elements, chunks, sums);
        float total = 0;
        for (int g = 0; g < chunks; g++) {
            float sum = LaneSums.fold(partials + g * STEP);
            total = g == 0 ? sum : total + sum;
        }
        Access.put(to, total);
    }

    private void sums(int from, int to) {
        for (int g = from; g < to; g++) {
            long at = g * (4L * Chunks.ELEMENTS);
            long first = (long) g * Chunks.ELEMENTS;
            int count = (int) Math.min(Chunks.ELEMENTS, elements - first);
            lanes(x + at, dy + at, count, low, high, partials + g * STEP);
        }
    }

    private static void lanes(long x, long dy, int count, float low, float high, long lanes) {
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector least = broadcast(SPECIES, low);
        FloatVector most = broadcast(SPECIES, high);
        for (int lane = 0; lane < VirtualLanes.COUNT; lane += LANES) {
            final long values = (x + 4L * lane) & ADDRESS_MASK;
            final long gradients = (dy + 4L * lane) & ADDRESS_MASK;
            FloatVector sum = broadcast(SPECIES, 0f);
            int whole = (count - lane + VirtualLanes.COUNT - LANES) / VirtualLanes.COUNT;
            for (int i = 0; i < whole; i++) {
                FloatVector at = fromMemorySegment(SPECIES, ALL, values + i * STEP, ORDER);
                FloatVector slope = fromMemorySegment(SPECIES, ALL, gradients + i * STEP, ORDER);
                FloatVector term = zero.blend(slope, at.compare(GE, most));
                sum = term.blend(slope.neg(), at.compare(LE, least)).add(sum);
            }
            FloatVector at = fromMemorySegment(SPECIES, ALL, values + whole * STEP, ORDER);
            FloatVector slope = fromMemorySegment(SPECIES, ALL, gradients + whole * STEP, ORDER);
            FloatVector term = zero.blend(slope, at.compare(GE, most));
            term = term.blend(slope.neg(), at.compare(LE, least));
            float rest = count - lane - whole * VirtualLanes.COUNT;
            sum = term.add(sum).blend(sum, LANE.compare(GE, rest));
            sum.intoMemorySegment(ALL, (lanes + 4L * lane) & ADDRESS_MASK, ORDER);
        }
    }
}
