package nazca.kernels.bits;

/**
 * The sixteen virtual lanes of a sum along contiguous elements: element i goes to lane i mod 16,
 * whatever the width of the machine's vectors, and the lanes are folded in one fixed order.
 */
public final class VirtualLanes {
    /** How many lanes there are; every vector width divides it. */
    public static final int COUNT = 16;

    private VirtualLanes() {}

    /**
     * The sum of the first {@value #COUNT} elements, folded 8, 4, 2, 1: lane j takes lane j + w.
     * The array is overwritten.
     */
    public static float fold(float[] lanes) {
        for (int width = COUNT / 2; width > 0; width /= 2) {
            for (int j = 0; j < width; j++) {
                lanes[j] += lanes[j + width];
            }
        }
        return lanes[0];
    }
}
