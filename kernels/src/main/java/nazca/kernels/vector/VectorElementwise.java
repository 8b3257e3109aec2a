package nazca.kernels.vector;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;

import jdk.incubator.vector.FloatVector;

import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Sums, biases and sums of products on vectors. */
public final class VectorElementwise implements ElementwiseKernel {
    private final Dispatch dispatch;
    private final BiasGradient biasGradient;
    private final LaneSums laneSums;
    private final ChannelTable table = new ChannelTable();
    private final Workers.Range add = this::add;
    private final Workers.Range addBias = this::addBias;

    private long elements;
    private boolean relu6;
    private long a;
    private long b;
    private long y;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorElementwise(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorElementwise(Dispatch dispatch) {
        this.dispatch = dispatch;
        this.biasGradient = new BiasGradient(dispatch);
        this.laneSums = new LaneSums(dispatch);
    }

    @Override
    public void add(long elements, View a, View b, View y) {
        this.elements = elements;
        this.a = HostBuffer.address(a, 4 * elements);
        this.b = HostBuffer.address(b, 4 * elements);
        this.y = HostBuffer.address(y, 4 * elements);
        dispatch.split(3 * elements, Dispatch.pieces(elements), add);
    }

    private void add(int from, int to) {
        long at = Dispatch.offset(from);
        add(a + at, b + at, y + at, Dispatch.elements(from, to, elements));
    }

    private static void add(long a, long b, long y, long elements) {
        final long left = a & ADDRESS_MASK;
        final long right = b & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        int whole = (int) (elements / LANES);
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            store(to + at, load(left + at).add(load(right + at)));
        }
        int rest = (int) (elements - (long) whole * LANES);
        if (rest > 0) {
            long at = whole * (long) BYTES;
            store(to + at, load(left + at).add(load(right + at)), Access.first(rest));
        }
    }

    @Override
    public void addBias(int rows, int channels, View bias, boolean relu6, View y) {
        this.relu6 = relu6;
        this.y = HostBuffer.address(y, 4L * rows * channels);
        table.shape(rows, channels, 1);
        table.repeat(0, HostBuffer.address(bias, 4L * channels));
        dispatch.split(2L * rows * channels, table.groups(), addBias);
    }

    private void addBias(int from, int to) {
        float low = relu6 ? 0f : Float.NEGATIVE_INFINITY;
        float high = relu6 ? 6f : Float.POSITIVE_INFINITY;
        for (int group = from; group < to; group++) {
            long at = group * (4L * table.width());
            addBias(y + at, table.vector(0), table.elements(group), low, high);
        }
    }

    private static void addBias(long y, long bias, int elements, float low, float high) {
        final long to = y & ADDRESS_MASK;
        final long shifts = bias & ADDRESS_MASK;
        FloatVector least = broadcast(low);
        FloatVector most = broadcast(high);
        int whole = elements / LANES;
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            store(to + at, Gates.clamped(load(to + at).add(load(shifts + at)), least, most));
        }
        int rest = elements - whole * LANES;
        if (rest > 0) {
            long at = whole * (long) BYTES;
            FloatVector sum = load(to + at).add(load(shifts + at));
            store(to + at, Gates.clamped(sum, least, most), Access.first(rest));
        }
    }

    @Override
    public long biasGradientScratch(int rows, int channels) {
        return BiasGradient.scratchElements(rows, channels);
    }

    @Override
    public void biasGradient(int rows, int channels, View dy, View dbias, View scratch) {
        biasGradient.run(rows, channels, dy, dbias, scratch);
    }

    @Override
    public long sumScratch(long elements) {
        return LaneSums.scratchElements(elements);
    }

    @Override
    public void dot(long elements, View a, View b, View result, View scratch) {
        laneSums.dot(elements, a, b, result, scratch);
    }

    @Override
    public void sum(long elements, View a, View result, View scratch) {
        laneSums.sum(elements, a, result, scratch);
    }
}
