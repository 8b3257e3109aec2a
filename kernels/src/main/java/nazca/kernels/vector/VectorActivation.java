package nazca.kernels.vector;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;

import jdk.incubator.vector.FloatVector;

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
        FloatVector zero = broadcast(0f);
        FloatVector six = broadcast(6f);
        int whole = (int) (elements / LANES);
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            store(to + at, Gates.clamped(load(from + at), zero, six));
        }
        int rest = (int) (elements - (long) whole * LANES);
        if (rest > 0) {
            long at = whole * (long) BYTES;
            store(to + at, Gates.clamped(load(from + at), zero, six), Access.first(rest));
        }
    }

    private static void relu6Gradient(long y, long dy, long dx, long elements) {
        final long value = y & ADDRESS_MASK;
        final long gradient = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        int whole = (int) (elements / LANES);
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            store(to + at, Gates.gated(load(value + at), load(gradient + at)));
        }
        int rest = (int) (elements - (long) whole * LANES);
        if (rest > 0) {
            long at = whole * (long) BYTES;
            FloatVector gated = Gates.gated(load(value + at), load(gradient + at));
            store(to + at, gated, Access.first(rest));
        }
    }
}
