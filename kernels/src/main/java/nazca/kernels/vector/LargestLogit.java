package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Access.get;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** The largest of an image's logits, and the class that has it. */
final class LargestLogit {
    private LargestLogit() {}

    /**
     * The largest logit; the first one where that is NaN, as a chain from the first finds it.
     *
     * @param lanes room for one vector
     */
    static float value(long z, int classes, long lanes) {
        final long from = z & ADDRESS_MASK;
        float largest = get(z);
        FloatVector max = broadcast(SPECIES, largest);
        int last = (classes - 1) / LANES;
        for (int j = 0; j < last; j++) {
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + j * (long) BYTES, ORDER);
            max = value.blend(max, value.compare(GT, max).not());
        }
        FloatVector value = fromMemorySegment(SPECIES, ALL, from + last * (long) BYTES, ORDER);
        VectorMask<Float> tail = LANE.compare(LT, (float) (classes - last * LANES));
        max = value.blend(max, value.compare(GT, max).and(tail).not());
        max.intoMemorySegment(ALL, lanes & ADDRESS_MASK, ORDER);
        for (int lane = 0; lane < LANES; lane++) {
            float other = get(lanes + 4L * lane);
            largest = other > largest ? other : largest;
        }
        return largest;
    }

    /** The first class with the given logit; 0 where no logit equals it, which only NaN does. */
    static int first(long z, int classes, float value) {
        final long from = z & ADDRESS_MASK;
        int vectors = Lanes.vectors(classes);
        for (int j = 0; j < vectors; j++) {
            FloatVector logits = fromMemorySegment(SPECIES, ALL, from + j * (long) BYTES, ORDER);
            VectorMask<Float> equal = logits.compare(EQ, value);
            if (equal.anyTrue()) {
                return j * LANES + equal.firstTrue();
            }
        }
        return 0;
    }
}
