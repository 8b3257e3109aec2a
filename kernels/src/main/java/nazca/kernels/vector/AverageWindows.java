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

import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Average pooling over windows. Threads share rows of y, and of dx, whose pixels gather what their
 * windows hand back.
 */
final class AverageWindows {
    private final Dispatch dispatch;
    private final Workers.Range forward = this::forward;
    private final Workers.Range gradient = this::gradient;

    private WindowPoolSpec spec = new WindowPoolSpec(1, 1, 1, 1, 1, 1, 0);
    private long from;
    private long to;

    AverageWindows(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    void forward(WindowPoolSpec spec, View x, View y) {
        this.spec = spec;
        this.from = HostBuffer.address(x, spec.xBytes());
        this.to = HostBuffer.address(y, spec.yBytes());
        dispatch.split(spec.xBytes() / 4, spec.batch() * spec.outHeight(), forward);
    }

    void gradient(WindowPoolSpec spec, View dy, View dx) {
        this.spec = spec;
        this.from = HostBuffer.address(dy, spec.yBytes());
        this.to = HostBuffer.address(dx, spec.xBytes());
        dispatch.split(spec.xBytes() / 4, spec.batch() * spec.height(), gradient);
    }

    private void forward(int start, int end) {
        long pixel = 4L * spec.channels();
        long row = pixel * spec.width();
        for (int index = start; index < end; index++) {
            int i = index % spec.outHeight();
            int n = index / spec.outHeight();
            long inputs = from + row * ((long) n * spec.height() + spec.first(i));
            long outputs = to + pixel * spec.outWidth() * index;
            for (int j = 0; j < spec.outWidth(); j++) {
                average(
                        inputs + pixel * spec.first(j),
                        row,
                        spec.rows(i),
                        spec.columns(j),
                        spec.channels(),
                        outputs + pixel * j);
            }
        }
    }

    private void gradient(int start, int end) {
        long pixel = 4L * spec.channels();
        for (int index = start; index < end; index++) {
            int r = index % spec.height();
            long image = (long) (index / spec.height()) * spec.outHeight() * spec.outWidth();
            for (int q = 0; q < spec.width(); q++) {
                long dx = to + pixel * ((long) index * spec.width() + q);
                gather(spec, from + pixel * image, r, q, dx);
            }
        }
    }

    private static void average(
            long x, long rowBytes, int rows, int columns, int channels, long y) {
        final long stride = (4L * channels) & STRIDE_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector count = broadcast(SPECIES, (float) (rows * columns));
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector sum = broadcast(SPECIES, 0f);
            int r = 0;
            do {
                final long from = (x + at + r * rowBytes) & ADDRESS_MASK;
                int q = 0;
                do {
                    sum = fromMemorySegment(SPECIES, ALL, from + q * stride, ORDER).add(sum);
                } while (++q < columns);
            } while (++r < rows);
            sum = sum.div(count);
            if (j < last) {
                sum.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                sum.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    private static void gather(WindowPoolSpec spec, long dy, int r, int q, long dx) {
        final long to = dx & ADDRESS_MASK;
        int channels = spec.channels();
        int firstRow = spec.firstWindow(r);
        int endRow = spec.endWindow(r, spec.outHeight());
        int firstColumn = spec.firstWindow(q);
        int endColumn = spec.endWindow(q, spec.outWidth());
        if (firstRow >= endRow || firstColumn >= endColumn) {
            ConvPlanes.clear(dx, channels);
            return;
        }
        final long stride = (4L * channels) & STRIDE_MASK;
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int block = 0; block <= last; block++) {
            long at = block * (long) BYTES;
            FloatVector sum = broadcast(SPECIES, 0f);
            int i = firstRow;
            do {
                final long from = (dy + at + i * (stride * spec.outWidth())) & ADDRESS_MASK;
                int rows = spec.rows(i);
                int j = firstColumn;
                do {
                    FloatVector count = broadcast(SPECIES, (float) (rows * spec.columns(j)));
                    FloatVector value = fromMemorySegment(SPECIES, ALL, from + j * stride, ORDER);
                    sum = value.div(count).add(sum);
                } while (++j < endColumn);
            } while (++i < endRow);
            if (block < last) {
                sum.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                sum.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
