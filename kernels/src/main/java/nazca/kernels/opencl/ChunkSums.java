package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/** Adds the partial results of chunks in order, starting from the first. */
final class ChunkSums {
    private final OpenClKernel add;

    ChunkSums(OpenClProgram program) {
        this.add = program.kernel("add_chunks");
    }

    /** total[r, c] = sum over g of partials[g, r, c], rows of the total {@code leading} apart. */
    void add(View partials, View total, int chunks, int rows, int columns, int leading) {
        int elements = Math.multiplyExact(rows, columns);
        add.begin()
                .view(partials, 4L * chunks * elements)
                .view(total, 4L * ((long) (rows - 1) * leading + columns))
                .number(chunks)
                .number(rows)
                .number(columns)
                .number(leading)
                .launch(elements);
    }

    /** The same for one contiguous row. */
    void add(View partials, View total, int chunks, int columns) {
        add(partials, total, chunks, 1, columns, columns);
    }
}
