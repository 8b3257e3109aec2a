package nazca.kernels.opencl;

import nazca.tensor.View;

/** Adds the partial results of chunks in order, starting from the first. */
final class ChunkSums {
    /** The tuner's name for it. */
    static final String OPERATION = "chunk-sums";

    private final ReductionKernels kernels;
    private final ReductionVariant[] variants;

    ChunkSums(Programs programs, Tuning tuning) {
        this.kernels = new ReductionKernels(programs);
        this.variants = tuning.reductions(OPERATION, programs);
    }

    /** total[r, c] = sum over g of partials[g, r, c], rows of the total {@code leading} apart. */
    void add(View partials, View total, int chunks, int rows, int columns, int leading) {
        ReductionVariant variant = variants[ShapeClass.of(rows, columns)];
        kernels.chunks(variant, partials, total, chunks, rows, columns, leading);
    }

    /** The same for one contiguous row. */
    void add(View partials, View total, int chunks, int columns) {
        add(partials, total, chunks, 1, columns, columns);
    }
}
