package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GE;

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
 * Sums along contiguous elements in sixteen virtual lanes. A vector holds some of them: a chunk is
 * walked once for every 16 / {@code LANES} part of the lanes, with steps of sixteen elements.
 *
 * <p>Scratch: the sixteen lanes of every chunk, folded by the caller in order.
 */
final class LaneSums {
    /** Bytes of sixteen floats. */
    private static final long STEP = 4L * VirtualLanes.COUNT;

    private final Dispatch dispatch;
    private final Workers.Range dots = this::dots;
    private final Workers.Range sums = this::sums;

    private long elements;
    private long a;
    private long b;
    private long partials;

    LaneSums(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    static long scratchElements(long elements) {
        return (long) chunks(elements) * VirtualLanes.COUNT;
    }

    private static int chunks(long elements) {
        return Math.toIntExact((elements + Chunks.ELEMENTS - 1) / Chunks.ELEMENTS);
    }

    void dot(long elements, View a, View b, View result, View scratch) {
        this.b = HostBuffer.address(b, 4 * elements);
        run(elements, a, result, scratch, dots);
    }

    void sum(long elements, View a, View result, View scratch) {
        run(elements, a, result, scratch, sums);
    }

    private void run(long elements, View a, View result, View scratch, Workers.Range lanes) {
        this.elements = elements;
        this.a = HostBuffer.address(a, 4 * elements);
        this.partials = HostBuffer.address(scratch, 4 * scratchElements(elements));
        long to = HostBuffer.address(result, 4);
        dispatch.split(elements, chunks(elements), lanes);
        float total = 0;
        for (int g = 0; g < chunks(elements); g++) {
            float sum = fold(partials + g * STEP);
            total = g == 0 ? sum : total + sum;
        }
        Access.put(to, total);
    }

    private void dots(int from, int to) {
        for (int g = from; g < to; g++) {
            long at = g * (4L * Chunks.ELEMENTS);
            dotLanes(a + at, b + at, chunkElements(g), partials + g * STEP);
        }
    }

    private void sums(int from, int to) {
        for (int g = from; g < to; g++) {
            sumLanes(a + g * (4L * Chunks.ELEMENTS), chunkElements(g), partials + g * STEP);
        }
    }

    private int chunkElements(int g) {
        return (int) Math.min(Chunks.ELEMENTS, elements - (long) g * Chunks.ELEMENTS);
    }

    /** Adds products a b to sixteen virtual lanes that start at +0. */
    static void dotLanes(long a, long b, int count, long lanes) {
        for (int lane = 0; lane < VirtualLanes.COUNT; lane += LANES) {
            final long left = (a + 4L * lane) & ADDRESS_MASK;
            final long right = (b + 4L * lane) & ADDRESS_MASK;
            FloatVector sum = broadcast(SPECIES, 0f);
            int whole = (count - lane + VirtualLanes.COUNT - LANES) / VirtualLanes.COUNT;
            for (int i = 0; i < whole; i++) {
                FloatVector value = fromMemorySegment(SPECIES, ALL, left + i * STEP, ORDER);
                sum = value.fma(fromMemorySegment(SPECIES, ALL, right + i * STEP, ORDER), sum);
            }
            FloatVector value = fromMemorySegment(SPECIES, ALL, left + whole * STEP, ORDER);
            FloatVector factor = fromMemorySegment(SPECIES, ALL, right + whole * STEP, ORDER);
            float rest = count - lane - whole * VirtualLanes.COUNT;
            sum = value.fma(factor, sum).blend(sum, LANE.compare(GE, rest));
            sum.intoMemorySegment(ALL, (lanes + 4L * lane) & ADDRESS_MASK, ORDER);
        }
    }

    /** Adds elements to sixteen virtual lanes that start at +0. */
    static void sumLanes(long a, int count, long lanes) {
        for (int lane = 0; lane < VirtualLanes.COUNT; lane += LANES) {
            final long from = (a + 4L * lane) & ADDRESS_MASK;
            FloatVector sum = broadcast(SPECIES, 0f);
            int whole = (count - lane + VirtualLanes.COUNT - LANES) / VirtualLanes.COUNT;
            for (int i = 0; i < whole; i++) {
                sum = fromMemorySegment(SPECIES, ALL, from + i * STEP, ORDER).add(sum);
            }
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + whole * STEP, ORDER);
            float rest = count - lane - whole * VirtualLanes.COUNT;
            sum = value.add(sum).blend(sum, LANE.compare(GE, rest));
            sum.intoMemorySegment(ALL, (lanes + 4L * lane) & ADDRESS_MASK, ORDER);
        }
    }

    /** The sum of sixteen lanes in memory, folded 8, 4, 2, 1 as {@link VirtualLanes#fold} does. */
    static float fold(long lanes) {
        for (int width = VirtualLanes.COUNT / 2; width > 0; width /= 2) {
            for (int j = 0; j < width; j++) {
                float other = Access.get(lanes + 4L * (j + width));
                Access.put(lanes + 4L * j, Access.get(lanes + 4L * j) + other);
            }
        }
        return Access.get(lanes);
    }
}
