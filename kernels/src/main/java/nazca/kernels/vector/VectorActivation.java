package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.activation.ActivationKernel;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Activations on vectors of contiguous elements. */
public final class VectorActivation implements ActivationKernel {
    private final Dispatch dispatch;
    private final Workers.Range forward = this::forward;
    private final Workers.Range backward = this::backward;

    private long elements;
    private long x;
    private long y;
    private long dy;
    private long dx;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorActivation(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorActivation(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void relu6(long elements, View x, View y) {
        this.elements = elements;
        this.x = HostBuffer.address(x, 4 * elements);
        this.y = HostBuffer.address(y, 4 * elements);
        dispatch.split(2 * elements, Dispatch.pieces(elements), forward);
    }

    @Override
    public void relu6Gradient(long elements, View y, View dy, View dx) {
        this.elements = elements;
        this.y = HostBuffer.address(y, 4 * elements);
        this.dy = HostBuffer.address(dy, 4 * elements);
        this.dx = HostBuffer.address(dx, 4 * elements);
        dispatch.split(3 * elements, Dispatch.pieces(elements), backward);
    }

    private void forward(int from, int to) {
        long at = Dispatch.offset(from);
        relu6(x + at, y + at, Dispatch.elements(from, to, elements));
    }

    private void backward(int from, int to) {
        long at = Dispatch.offset(from);
        relu6Gradient(y + at, dy + at, dx + at, Dispatch.elements(from, to, elements));
    }

    private static void relu6(long x, long y, long elements) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector six = broadcast(SPECIES, 6f);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            value = value.blend(zero, value.compare(LT, zero));
            value = value.blend(six, value.compare(GT, six));
            if (j < last) {
                value.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                value.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    private static void relu6Gradient(long y, long dy, long dx, long elements) {
        final long values = y & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector six = broadcast(SPECIES, 6f);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, values + at, ORDER);
            FloatVector gradient = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            VectorMask<Float> passes = value.compare(GT, zero).and(value.compare(LT, six));
            FloatVector passed = zero.blend(gradient, passes);
            if (j < last) {
                passed.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                passed.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
