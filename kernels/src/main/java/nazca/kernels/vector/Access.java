package nazca.kernels.vector;

import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.FLOAT;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Loads and stores at absolute addresses that the caller has checked and masked with {@link
 * Lanes#ADDRESS_MASK}. Loads may run into the padding behind a buffer; stores must not.
 */
final class Access {
    private Access() {}

    static FloatVector load(long address) {
        return FloatVector.fromMemorySegment(SPECIES, ALL, address, ORDER);
    }

    static void store(long address, FloatVector value) {
        value.intoMemorySegment(ALL, address, ORDER);
    }

    static void store(long address, FloatVector value, VectorMask<Float> mask) {
        value.intoMemorySegment(ALL, address, ORDER, mask);
    }

    static FloatVector broadcast(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    /** The first {@code count} lanes. */
    static VectorMask<Float> first(int count) {
        return SPECIES.indexInRange(0, count);
    }

    static float get(long address) {
        return ALL.get(FLOAT, address);
    }

    static void put(long address, float value) {
        ALL.set(FLOAT, address, value);
    }
}
