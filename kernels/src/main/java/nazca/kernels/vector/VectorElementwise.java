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

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Elementwise passes and sums on vectors. */
public final class VectorElementwise implements ElementwiseKernel {
    private final Dispatch dispatch;
    private final BiasGradient biasGradient;
    private final ChannelScale channelScale;
    private final LaneSums laneSums;
    private final ChannelTable table = new ChannelTable();
    private final Workers.Range add = this::add;
    private final Workers.Range addBias = this::addBias;
    private final Workers.Range scale = this::scale;
    private final Workers.Range exp = this::exp;
    private final Workers.Range log = this::log;

    private long elements;
    private boolean relu6;
    private float factor;
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
        this.channelScale = new ChannelScale(dispatch);
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
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector sum = fromMemorySegment(SPECIES, ALL, left + at, ORDER);
            sum = sum.add(fromMemorySegment(SPECIES, ALL, right + at, ORDER));
            if (j < last) {
                sum.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                sum.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    @Override
    public void scale(long elements, float factor, View x, View y) {
        this.factor = factor;
        map(elements, x, y, scale);
    }

    private void scale(int from, int to) {
        long at = Dispatch.offset(from);
        scale(a + at, factor, y + at, Dispatch.elements(from, to, elements));
    }

    private static void scale(long x, float factor, long y, long elements) {
        final long values = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector factors = broadcast(SPECIES, factor);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector product = fromMemorySegment(SPECIES, ALL, values + at, ORDER).mul(factors);
            if (j < last) {
                product.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                product.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    @Override
    public void scaleBy(long elements, View factor, View x, View y) {
        float number = HostBuffer.segment(factor, 4).get(JAVA_FLOAT, 0);
        if (number != 1f || !x.equals(y)) {
            scale(elements, number, x, y);
        }
    }

    @Override
    public void exp(long elements, View x, View y) {
        map(elements, x, y, exp);
    }

    @Override
    public void log(long elements, View x, View y) {
        map(elements, x, y, log);
    }

    private void map(long elements, View x, View y, Workers.Range function) {
        this.elements = elements;
        this.a = HostBuffer.address(x, 4 * elements);
        this.y = HostBuffer.address(y, 4 * elements);
        dispatch.split(2 * elements, Dispatch.pieces(elements), function);
    }

    private void exp(int from, int to) {
        long at = Dispatch.offset(from);
        Exponential.shifted(a + at, 0f, Dispatch.elements(from, to, elements), y + at);
    }

    private void log(int from, int to) {
        long at = Dispatch.offset(from);
        Logarithm.of(a + at, Dispatch.elements(from, to, elements), y + at);
    }

    @Override
    public void scaleChannels(ChannelScaleSpec spec, View x, View scale, View y) {
        channelScale.run(spec, x, scale, y);
    }

    @Override
    public void scaleGradient(ChannelScaleSpec spec, View x, View dy, View dscale) {
        channelScale.gradient(spec, x, dy, dscale);
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

    /** Infinite bounds leave every value alone, NaN included. */
    private static void addBias(long y, long bias, int elements, float low, float high) {
        final long to = y & ADDRESS_MASK;
        final long shifts = bias & ADDRESS_MASK;
        FloatVector least = broadcast(SPECIES, low);
        FloatVector most = broadcast(SPECIES, high);
        int last = (elements - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector sum = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
            sum = sum.add(fromMemorySegment(SPECIES, ALL, shifts + at, ORDER));
            sum = sum.blend(least, sum.compare(LT, least));
            sum = sum.blend(most, sum.compare(GT, most));
            if (j < last) {
                sum.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                sum.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
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
