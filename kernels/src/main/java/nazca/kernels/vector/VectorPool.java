package nazca.kernels.vector;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;

import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.PoolKernel;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Pooling on vectors of channels. Threads share the images. */
public final class VectorPool implements PoolKernel {
    private final Dispatch dispatch;
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
    }

    @Override
    public void globalAverage(GlobalPoolSpec spec, View x, View y) {
        run(spec, x, y, average);
    }

    @Override
    public void globalAverageGradient(GlobalPoolSpec spec, View dy, View dx) {
        run(spec, dx, dy, spread);
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
        final long stride = 4L * channels & STRIDE_MASK;
        FloatVector count = broadcast(pixels);
        int whole = channels / LANES;
        for (int j = 0; j < whole; j++) {
            FloatVector sum = chain(x + j * (long) BYTES, pixels, stride);
            store(y + j * (long) BYTES & ADDRESS_MASK, sum.div(count));
        }
        int rest = channels - whole * LANES;
        if (rest > 0) {
            FloatVector sum = chain(x + whole * (long) BYTES, pixels, stride);
            store(y + whole * (long) BYTES & ADDRESS_MASK, sum.div(count), Access.first(rest));
        }
    }

    private static FloatVector chain(long x, int pixels, long stride) {
        final long from = x & ADDRESS_MASK;
        FloatVector sum = broadcast(0f);
        for (int p = 0; p < pixels; p++) {
            sum = sum.add(load(from + p * (stride & STRIDE_MASK)));
        }
        return sum;
    }

    private static void spread(long dy, int pixels, int channels, long dx) {
        final long stride = 4L * channels & STRIDE_MASK;
        FloatVector count = broadcast(pixels);
        int whole = channels / LANES;
        for (int j = 0; j < whole; j++) {
            FloatVector value = load(dy + j * (long) BYTES & ADDRESS_MASK).div(count);
            final long to = dx + j * (long) BYTES & ADDRESS_MASK;
            for (int p = 0; p < pixels; p++) {
                store(to + p * stride, value);
            }
        }
        int rest = channels - whole * LANES;
        if (rest > 0) {
            var mask = Access.first(rest);
            FloatVector value = load(dy + whole * (long) BYTES & ADDRESS_MASK).div(count);
            final long to = dx + whole * (long) BYTES & ADDRESS_MASK;
            for (int p = 0; p < pixels; p++) {
                store(to + p * stride, value, mask);
            }
        }
    }
}
