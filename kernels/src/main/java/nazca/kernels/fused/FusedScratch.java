package nazca.kernels.fused;

import nazca.tensor.View;

/**
 * Scratch cut into two maps and what the parts need; each begins at a multiple of 64 bytes and has
 * a vector's room behind it, for reads that run past a map's end.
 */
record FusedScratch(View first, View second, View parts) {
    private static final long FLOATS = 16;

    FusedScratch(View scratch, long firstElements, long secondElements) {
        this(
                scratch,
                scratch.plus(4 * padded(firstElements)),
                scratch.plus(4 * (padded(firstElements) + padded(secondElements))));
    }

    static long elements(long firstElements, long secondElements, long partElements) {
        return padded(firstElements) + padded(secondElements) + partElements;
    }

    private static long padded(long elements) {
        return elements == 0 ? 0 : (elements + FLOATS - 1) / FLOATS * FLOATS + FLOATS;
    }
}
