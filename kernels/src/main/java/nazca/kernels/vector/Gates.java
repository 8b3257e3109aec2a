package nazca.kernels.vector;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;

/** ReLU6 and its gradient on one vector, by compare and select. */
final class Gates {
    private Gates() {}

    /**
     * value < low ? low : value, then > high ? high; NaN passes. Infinite bounds leave every value
     * alone.
     */
    static FloatVector clamped(FloatVector value, FloatVector low, FloatVector high) {
        FloatVector raised = value.blend(low, value.compare(LT, low));
        return raised.blend(high, raised.compare(GT, high));
    }

    /** The gradient where 0 < y < 6, else +0. */
    static FloatVector gated(FloatVector y, FloatVector gradient) {
        FloatVector zero = Access.broadcast(0f);
        return zero.blend(gradient, y.compare(GT, 0f).and(y.compare(LT, 6f)));
    }
}
