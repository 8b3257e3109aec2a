package nazca.kernels.vector;

import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.FLOAT;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * What the loops of vector kernels share. They load and store vectors by the Vector API's own
 * methods, which the compiler always inlines: a helper of ours it may leave out of line where a
 * loop is large or a call rare, and then every vector that passes through is boxed.
 */
final class Access {
    /** 0, 1, 2, ...: the first n lanes are those that compare below n. */
    static final FloatVector LANE = FloatVector.zero(SPECIES).addIndex(1);

    private Access() {}

    /** The float at an address that the caller has checked. */
    static float get(long address) {
        return ALL.get(FLOAT, address & Lanes.ADDRESS_MASK);
    }

    /** Stores a float at an address that the caller has checked. */
    static void put(long address, float value) {
        ALL.set(FLOAT, address & Lanes.ADDRESS_MASK, value);
    }
}
