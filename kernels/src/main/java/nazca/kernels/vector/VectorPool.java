package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.PoolKernel;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Pooling on vectors of channels. Threads share images, or rows of windows. */
public final class VectorPool implements PoolKernel {
    private final Dispatch dispatch;
    private final AverageWindows averages;
    private final MaxWindows maxima;
    private final Workers.Range average = this::average;
    private final Workers.Range spread = this::spread;

    private GlobalPoolSpec spec = new GlobalPoolSpec(1, 1, 1);
    private long wide;
    private long narrow;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorPool(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorPool(Dispatch dispatch) {
        this.dispatch = dispatch;
        averages = new AverageWindows(dispatch);
        maxima = new MaxWindows(dispatch);
    }

    @Override
    public void globalAverage(GlobalPoolSpec spec, View x, View y) {
        run(spec, x, y, average);
    }

    @Override
    public void globalAverageGradient(GlobalPoolSpec spec, View dy, View dx) {
        run(spec, dx, dy, spread);
    }

    @Override
    public void average(WindowPoolSpec spec, View x, View y) {
        averages.forward(spec, x, y);
    }

    @Override
    public void averageGradient(WindowPoolSpec spec, View dy, View dx) {
        averages.gradient(spec, dy, dx);
    }

    @Override
    public void max(WindowPoolSpec spec, View x, View y) {
        maxima.forward(spec, x, y);
    }

    @Override
    public void maxGradient(WindowPoolSpec spec, View x, View dy, View dx) {
        maxima.gradient(spec, x, dy, dx);
    }

    private void run(GlobalPoolSpec spec, View wide, View narrow, Workers.Range images) {
        this.spec = spec;
        this.wide = HostBuffer.address(wide, spec.xBytes());
        this.narrow = HostBuffer.address(narrow, spec.yBytes());
        dispatch.split(spec.xBytes() / 4, spec.batch(), images);
    }

    private void average(int from, int to) {
        long pixel = 4L * spec.channels();
        for (int n = from; n < to; n++) {
            long image = wide + n * (spec.pixels() * pixel);
            average(image, spec.pixels(), spec.channels(), narrow + n * pixel);
        }
    }

    private void spread(int from, int to) {
        long pixel = 4L * spec.channels();
        for (int n = from; n < to; n++) {
            long image = wide + n * (spec.pixels() * pixel);
            spread(narrow + n * pixel, spec.pixels(), spec.channels(), image);
        }
    }

    private static void average(long x, int pixels, int channels, long y) {
        final long stride = (4L * channels) & STRIDE_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector count = broadcast(SPECIES, (float) pixels);
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            final long from = (x + at) & ADDRESS_MASK;
            FloatVector sum = broadcast(SPECIES, 0f);
            int p = 0;
            do {
                sum = fromMemorySegment(SPECIES, ALL, from + p * stride, ORDER).add(sum);
            } while (++p < pixels);
            sum = sum.div(count);
            if (j < last) {
                sum.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                sum.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    private static void spread(long dy, int pixels, int channels, long dx) {
        final long from = dy & ADDRESS_MASK;
        FloatVector count = broadcast(SPECIES, (float) pixels);
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int p = 0; p < pixels; p++) {
            final long to = (dx + p * (4L * channels)) & ADDRESS_MASK;
            for (int j = 0; j <= last; j++) {
                long at = j * (long) BYTES;
                FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER).div(count);
                if (j < last) {
                    value.intoMemorySegment(ALL, to + at, ORDER);
                } else {
                    value.intoMemorySegment(ALL, to + at, ORDER, tail);
                }
            }
        }
    }
}
