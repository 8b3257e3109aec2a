package nazca.kernels.optimizer;

import nazca.tensor.Require;

/**
 * The part of a weight that an update touches, checked once: all of it, or a slice of rows of a
 * wider one.
 *
 * @param rows rows of the weight
 * @param columns elements of each row that are updated
 * @param leading elements from one row to the next, >= columns, the same for weight, gradient and
 *     state
 */
public record UpdateSpec(int rows, int columns, int leading) {
    /** Checks extents. */
    public UpdateSpec {
        Require.argument(
                rows > 0 && columns > 0 && leading >= columns,
                "update: rows and columns must be positive and leading >= columns, got %d, %d, %d",
                rows,
                columns,
                leading);
    }

    /** A contiguous weight of {@code elements} elements. */
    public static UpdateSpec of(int elements) {
        return new UpdateSpec(1, elements, elements);
    }

    /** Bytes that the weight reaches over. */
    public long bytes() {
        return 4L * ((long) (rows - 1) * leading + columns);
    }
}
