package nazca.bench.peer;

import java.lang.foreign.MemorySegment;

/**
 * A matrix product of a pointwise convolution over contiguous row-major matrices.
 *
 * <pre>
 *   FORWARD          y  [rows, out] = x  [rows, in]  · w [in, out]
 *   INPUT_GRADIENT   dx [rows, in]  = dy [rows, out] · wᵀ
 *   WEIGHT_GRADIENT  dw [in, out]   = xᵀ · dy
 * </pre>
 *
 * @param first x, dy or x: floats
 * @param second w, w or dy: floats
 */
public record ProductTask(
        Pass pass, int rows, int in, int out, MemorySegment first, MemorySegment second) {
    /** Elements of the result. */
    public int resultElements() {
        return Math.multiplyExact(resultRows(), resultColumns());
    }

    /** Whether the first operand is transposed before it is multiplied. */
    public boolean transposesFirst() {
        return pass == Pass.WEIGHT_GRADIENT;
    }

    /** Whether the second operand is transposed before it is multiplied. */
    public boolean transposesSecond() {
        return pass == Pass.INPUT_GRADIENT;
    }

    /** Rows of the result. */
    public int resultRows() {
        return pass == Pass.WEIGHT_GRADIENT ? in : rows;
    }

    /** Columns of the result, and from one of its rows to the next. */
    public int resultColumns() {
        return pass == Pass.INPUT_GRADIENT ? in : out;
    }

    /** Products summed up in each element of the result. */
    public int depth() {
        return switch (pass) {
            case FORWARD -> in;
            case INPUT_GRADIENT -> out;
            case WEIGHT_GRADIENT -> rows;
        };
    }

    /** Elements from one row of the first operand, as it lies there, to the next. */
    public int firstStride() {
        return pass == Pass.INPUT_GRADIENT ? out : in;
    }

    /** Elements from one row of the second operand, as it lies there, to the next. */
    public int secondStride() {
        return out;
    }
}
