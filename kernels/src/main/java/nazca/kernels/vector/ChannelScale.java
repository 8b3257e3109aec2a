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

import nazca.kernels.bits.Chunks;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Maps times per-image, per-channel scales, lanes being channels. Threads share the images. */
final class ChannelScale {
    private final Dispatch dispatch;
    private final Workers.Range products = this::products;
    private final Workers.Range sums = this::sums;

    private ChannelScaleSpec spec = new ChannelScaleSpec(1, 1, 1);
    private long x;
    private long other;
    private long scale;

    ChannelScale(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** y = x * scale. */
    void run(ChannelScaleSpec spec, View x, View scale, View y) {
        run(spec, x, y, scale, products);
    }

    /** dscale = sum over pixels of x * dy. */
    void gradient(ChannelScaleSpec spec, View x, View dy, View dscale) {
        run(spec, x, dy, dscale, sums);
    }

    private void run(ChannelScaleSpec spec, View x, View other, View scale, Workers.Range images) {
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.mapBytes());
        this.other = HostBuffer.address(other, spec.mapBytes());
        this.scale = HostBuffer.address(scale, spec.scaleBytes());
        dispatch.split(spec.mapBytes() / 2, spec.batch(), images);
    }

    private void products(int from, int to) {
        long pixel = 4L * spec.channels();
        for (int n = from; n < to; n++) {
            long image = n * (spec.pixels() * pixel);
            products(x + image, spec.pixels(), spec.channels(), scale + n * pixel, other + image);
        }
    }

    private void sums(int from, int to) {
        long pixel = 4L * spec.channels();
        for (int n = from; n < to; n++) {
            long image = n * (spec.pixels() * pixel);
            sums(x + image, other + image, spec.pixels(), spec.channels(), scale + n * pixel);
        }
    }

    private static void products(long x, int pixels, int channels, long scale, long y) {
        final long scales = scale & ADDRESS_MASK;
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int p = 0; p < pixels; p++) {
            final long from = (x + p * (4L * channels)) & ADDRESS_MASK;
            final long to = (y + p * (4L * channels)) & ADDRESS_MASK;
            for (int j = 0; j <= last; j++) {
                long at = j * (long) BYTES;
                FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
                value = value.mul(fromMemorySegment(SPECIES, ALL, scales + at, ORDER));
                if (j < last) {
                    value.intoMemorySegment(ALL, to + at, ORDER);
                } else {
                    value.intoMemorySegment(ALL, to + at, ORDER, tail);
                }
            }
        }
    }

    private static void sums(long x, long dy, int pixels, int channels, long scale) {
        final long stride = (4L * channels) & STRIDE_MASK;
        final long to = scale & ADDRESS_MASK;
        int chunk = Chunks.rows(pixels, 0);
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector total = broadcast(SPECIES, -0f); // changes nothing that is added to it
            int first = 0;
            do {
                final long values = (x + at + first * stride) & ADDRESS_MASK;
                final long gradients = (dy + at + first * stride) & ADDRESS_MASK;
                int count = Math.min(chunk, pixels - first);
                FloatVector sum = broadcast(SPECIES, 0f);
                int p = 0;
                do {
                    FloatVector value = fromMemorySegment(SPECIES, ALL, values + p * stride, ORDER);
                    sum =
                            fromMemorySegment(SPECIES, ALL, gradients + p * stride, ORDER)
                                    .fma(value, sum);
                } while (++p < count);
                total = sum.add(total);
                first += chunk;
            } while (first < pixels);
            if (j < last) {
                total.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                total.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
