package nazca.kernels.vector;

import nazca.kernels.activation.Activation;
import nazca.kernels.activation.ActivationKernel;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Activations on vectors of contiguous elements. */
public final class VectorActivation implements ActivationKernel {
    private final Dispatch dispatch;
    private final Workers.Range forward = this::forward;
    private final Workers.Range backward = this::backward;

    private Activation activation = Activation.RELU;
    private long elements;
    private long in;
    private long dy;
    private long out;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorActivation(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorActivation(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void forward(long elements, Activation activation, View x, View y) {
        this.activation = activation;
        this.elements = elements;
        this.in = HostBuffer.address(x, 4 * elements);
        this.out = HostBuffer.address(y, 4 * elements);
        dispatch.split(2 * elements, Dispatch.pieces(elements), forward);
    }

    @Override
    public void gradient(long elements, Activation activation, View at, View dy, View dx) {
        this.activation = activation;
        this.elements = elements;
        this.in = HostBuffer.address(at, 4 * elements);
        this.dy = HostBuffer.address(dy, 4 * elements);
        this.out = HostBuffer.address(dx, 4 * elements);
        dispatch.split(3 * elements, Dispatch.pieces(elements), backward);
    }

    private void forward(int from, int to) {
        long at = Dispatch.offset(from);
        long count = Dispatch.elements(from, to, elements);
        long x = in + at;
        long y = out + at;
        switch (activation) {
            case RELU -> Rectifiers.cut(x, y, count, Float.POSITIVE_INFINITY);
            case RELU6 -> Rectifiers.cut(x, y, count, 6f);
            case HARD_SIGMOID -> HardSwish.gate(x, y, count, false);
            case HARD_SWISH -> HardSwish.gate(x, y, count, true);
            case SIGMOID -> Logistic.gate(x, x, y, count, Logistic.Factor.ONE);
            case SWISH -> Logistic.gate(x, x, y, count, Logistic.Factor.INPUT);
        }
    }

    private void backward(int from, int to) {
        long at = Dispatch.offset(from);
        long count = Dispatch.elements(from, to, elements);
        long point = in + at;
        long gradient = dy + at;
        long dx = out + at;
        switch (activation) {
            case RELU -> Rectifiers.gradient(point, gradient, dx, count, Float.NaN, 1f);
            case RELU6 -> Rectifiers.gradient(point, gradient, dx, count, 6f, 1f);
            case HARD_SIGMOID -> Rectifiers.gradient(point, gradient, dx, count, 1f, 1f / 6f);
            case HARD_SWISH -> HardSwish.gradient(point, gradient, dx, count);
            case SIGMOID -> Logistic.sigmoidGradient(point, gradient, dx, count);
            case SWISH -> Logistic.gate(point, gradient, dx, count, Logistic.Factor.SLOPE);
        }
    }
}
