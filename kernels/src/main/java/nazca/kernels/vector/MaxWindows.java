package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
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

import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Max pooling over windows. Threads share rows of y; in the gradient, where windows add to pixels
 * that they share, images. The gradient looks for the greatest pixel again rather than have forward
 * remember it: the tape holds x anyway, and a map of indices would be as large as y.
 */
final class MaxWindows {
    private final Dispatch dispatch;
    private final Workers.Range forward = this::forward;
    private final Workers.Range gradient = this::gradient;

    private WindowPoolSpec spec = new WindowPoolSpec(1, 1, 1, 1, 1, 1, 0);
    private long x;
    private long y;
    private long dx;

    MaxWindows(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    void forward(WindowPoolSpec spec, View x, View y) {
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.xBytes());
        this.y = HostBuffer.address(y, spec.yBytes());
        dispatch.split(spec.xBytes() / 4, spec.batch() * spec.outHeight(), forward);
    }

    void gradient(WindowPoolSpec spec, View x, View dy, View dx) {
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.xBytes());
        this.y = HostBuffer.address(dy, spec.yBytes());
        this.dx = HostBuffer.address(dx, spec.xBytes());
        dispatch.split(2 * (spec.xBytes() / 4), spec.batch(), gradient);
    }

    private void forward(int start, int end) {
        long pixel = 4L * spec.channels();
        for (int row = start; row < end; row++) {
            int i = row % spec.outHeight();
            long inputs = x + inputRow(row / spec.outHeight(), i);
            for (int j = 0; j < spec.outWidth(); j++) {
                max(
                        inputs + pixel * spec.first(j),
                        pixel * spec.width(),
                        spec.rows(i),
                        spec.columns(j),
                        spec.channels(),
                        y + pixel * ((long) row * spec.outWidth() + j));
            }
        }
    }

    private void gradient(int start, int end) {
        long pixel = 4L * spec.channels();
        int image = spec.height() * spec.width() * spec.channels();
        for (int n = start; n < end; n++) {
            ConvPlanes.clear(dx + 4L * image * n, image);
            for (int i = 0; i < spec.outHeight(); i++) {
                long row = inputRow(n, i);
                long outputs = y + pixel * spec.outWidth() * ((long) n * spec.outHeight() + i);
                for (int j = 0; j < spec.outWidth(); j++) {
                    long at = row + pixel * spec.first(j);
                    scatter(spec, i, j, x + at, outputs + pixel * j, dx + at);
                }
            }
        }
    }

    /** Bytes before the first row of a window. */
    private long inputRow(int n, int i) {
        return 4L * spec.channels() * spec.width() * ((long) n * spec.height() + spec.first(i));
    }

    private static void max(long x, long rowBytes, int rows, int columns, int channels, long y) {
        final long stride = (4L * channels) & STRIDE_MASK;
        final long to = y & ADDRESS_MASK;
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int block = 0; block <= last; block++) {
            long at = block * (long) BYTES;
            FloatVector best = broadcast(SPECIES, Float.NEGATIVE_INFINITY);
            int r = 0;
            do {
                final long from = (x + at + r * rowBytes) & ADDRESS_MASK;
                int q = 0;
                do {
                    FloatVector value = fromMemorySegment(SPECIES, ALL, from + q * stride, ORDER);
                    VectorMask<Float> loses =
                            value.compare(GT, best).not().and(value.compare(EQ, value));
                    best = value.blend(best, loses);
                } while (++q < columns);
            } while (++r < rows);
            if (block < last) {
                best.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                best.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** Adds dy of window (i, j) to dx where x is greatest. */
    private static void scatter(WindowPoolSpec spec, int i, int j, long x, long dy, long dx) {
        int rows = spec.rows(i);
        int columns = spec.columns(j);
        final long stride = (4L * spec.channels()) & STRIDE_MASK;
        final long rowBytes = stride * spec.width();
        int last = (spec.channels() - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (spec.channels() - last * LANES));
        for (int block = 0; block <= last; block++) {
            long at = block * (long) BYTES;
            FloatVector best = broadcast(SPECIES, Float.NEGATIVE_INFINITY);
            FloatVector place = broadcast(SPECIES, 0f);
            int r = 0;
            do {
                final long from = (x + at + r * rowBytes) & ADDRESS_MASK;
                int q = 0;
                do {
                    FloatVector value = fromMemorySegment(SPECIES, ALL, from + q * stride, ORDER);
                    VectorMask<Float> loses =
                            value.compare(GT, best).not().and(value.compare(EQ, value));
                    best = value.blend(best, loses);
                    place = broadcast(SPECIES, (float) (r * columns + q)).blend(place, loses);
                } while (++q < columns);
            } while (++r < rows);
            final long gradient = (dy + at) & ADDRESS_MASK;
            FloatVector zero = broadcast(SPECIES, 0f);
            for (int pixel = 0; pixel < rows * columns; pixel++) {
                long input = dx + at + pixel / columns * rowBytes + pixel % columns * stride;
                final long to = input & ADDRESS_MASK;
                VectorMask<Float> here = broadcast(SPECIES, (float) pixel).compare(EQ, place);
                // Nothing is lost by adding +0 elsewhere: a sum that began at +0 is never -0.
                FloatVector value = fromMemorySegment(SPECIES, ALL, gradient, ORDER);
                FloatVector sum = fromMemorySegment(SPECIES, ALL, to, ORDER);
                sum = sum.add(zero.blend(value, here));
                if (block < last) {
                    sum.intoMemorySegment(ALL, to, ORDER);
                } else {
                    sum.intoMemorySegment(ALL, to, ORDER, tail);
                }
            }
        }
    }
}
