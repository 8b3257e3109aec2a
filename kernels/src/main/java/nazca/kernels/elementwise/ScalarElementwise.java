package nazca.kernels.elementwise;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.kernels.bits.Chunks;
import nazca.kernels.bits.VirtualLanes;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.bits.FloatMath;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** The definition of the bits of elementwise passes, and the CPU's kernel without vectors. */
public final class ScalarElementwise implements ElementwiseKernel {
    private final float[] lanes = new float[VirtualLanes.COUNT];

    @Override
    public void add(long elements, View a, View b, View y) {
        MemorySegment left = HostBuffer.segment(a, 4 * elements);
        MemorySegment right = HostBuffer.segment(b, 4 * elements);
        MemorySegment sum = HostBuffer.segment(y, 4 * elements);
        for (long i = 0; i < elements; i++) {
            sum.setAtIndex(
                    JAVA_FLOAT,
                    i,
                    left.getAtIndex(JAVA_FLOAT, i) + right.getAtIndex(JAVA_FLOAT, i));
        }
    }

    @Override
    public void scale(long elements, float factor, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        for (long i = 0; i < elements; i++) {
            output.setAtIndex(JAVA_FLOAT, i, input.getAtIndex(JAVA_FLOAT, i) * factor);
        }
    }

    @Override
    public void scaleBy(long elements, View factor, View x, View y) {
        scale(elements, HostBuffer.segment(factor, 4).get(JAVA_FLOAT, 0), x, y);
    }

    @Override
    public void exp(long elements, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        for (long i = 0; i < elements; i++) {
            output.setAtIndex(JAVA_FLOAT, i, FloatMath.exp(input.getAtIndex(JAVA_FLOAT, i)));
        }
    }

    @Override
    public void log(long elements, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        for (long i = 0; i < elements; i++) {
            output.setAtIndex(JAVA_FLOAT, i, FloatMath.log(input.getAtIndex(JAVA_FLOAT, i)));
        }
    }

    @Override
    public void scaleChannels(ChannelScaleSpec spec, View x, View scale, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.mapBytes());
        MemorySegment scales = HostBuffer.segment(scale, spec.scaleBytes());
        MemorySegment output = HostBuffer.segment(y, spec.mapBytes());
        long image = (long) spec.pixels() * spec.channels();
        for (long i = 0; i < spec.batch() * image; i++) {
            long at = i / image * spec.channels() + i % spec.channels();
            float value = input.getAtIndex(JAVA_FLOAT, i);
            output.setAtIndex(JAVA_FLOAT, i, value * scales.getAtIndex(JAVA_FLOAT, at));
        }
    }

    @Override
    public void scaleGradient(ChannelScaleSpec spec, View x, View dy, View dscale) {
        MemorySegment input = HostBuffer.segment(x, spec.mapBytes());
        MemorySegment gradient = HostBuffer.segment(dy, spec.mapBytes());
        MemorySegment output = HostBuffer.segment(dscale, spec.scaleBytes());
        int chunk = Chunks.rows(spec.pixels(), 0);
        for (int i = 0; i < spec.batch() * spec.channels(); i++) {
            long image = (long) (i / spec.channels()) * spec.pixels();
            int channel = i % spec.channels();
            float total = 0;
            for (int first = 0; first < spec.pixels(); first += chunk) {
                float sum = 0;
                for (int p = first; p < Math.min(spec.pixels(), first + chunk); p++) {
                    long at = (image + p) * spec.channels() + channel;
                    float value = input.getAtIndex(JAVA_FLOAT, at);
                    sum = Math.fma(value, gradient.getAtIndex(JAVA_FLOAT, at), sum);
                }
                total = first == 0 ? sum : total + sum;
            }
            output.setAtIndex(JAVA_FLOAT, i, total);
        }
    }

    @Override
    public void addBias(int rows, int channels, View bias, boolean relu6, View y) {
        MemorySegment shifts = HostBuffer.segment(bias, 4L * channels);
        MemorySegment values = HostBuffer.segment(y, 4L * rows * channels);
        for (int r = 0; r < rows; r++) {
            long row = (long) r * channels;
            for (int c = 0; c < channels; c++) {
                float sum =
                        values.getAtIndex(JAVA_FLOAT, row + c) + shifts.getAtIndex(JAVA_FLOAT, c);
                values.setAtIndex(JAVA_FLOAT, row + c, relu6 ? relu6(sum) : sum);
            }
        }
    }

    private static float relu6(float value) {
        float positive = value < 0 ? 0 : value;
        return positive > 6 ? 6 : positive;
    }

    @Override
    public long biasGradientScratch(int rows, int channels) {
        return channels;
    }

    @Override
    public void biasGradient(int rows, int channels, View dy, View dbias, View scratch) {
        MemorySegment gradient = HostBuffer.segment(dy, 4L * rows * channels);
        MemorySegment total = HostBuffer.segment(dbias, 4L * channels);
        MemorySegment partial = HostBuffer.segment(scratch, 4L * channels);
        int chunk = Chunks.rows(rows, 0);
        for (int first = 0; first < rows; first += chunk) {
            MemorySegment sums = first == 0 ? total : partial;
            sums.fill((byte) 0);
            for (int r = first; r < Math.min(rows, first + chunk); r++) {
                addRow(sums, gradient, (long) r * channels, channels);
            }
            if (first > 0) {
                addRow(total, partial, 0, channels);
            }
        }
    }

    private static void addRow(MemorySegment sums, MemorySegment values, long row, int channels) {
        for (int c = 0; c < channels; c++) {
            float sum = sums.getAtIndex(JAVA_FLOAT, c);
            sums.setAtIndex(JAVA_FLOAT, c, sum + values.getAtIndex(JAVA_FLOAT, row + c));
        }
    }

    @Override
    public long sumScratch(long elements) {
        return 0;
    }

    @Override
    public void dot(long elements, View a, View b, View result, View scratch) {
        MemorySegment left = HostBuffer.segment(a, 4 * elements);
        write(result, chunked(elements, left, HostBuffer.segment(b, 4 * elements)));
    }

    @Override
    public void sum(long elements, View a, View result, View scratch) {
        write(result, chunked(elements, HostBuffer.segment(a, 4 * elements), null));
    }

    private static void write(View result, float value) {
        HostBuffer.segment(result, 4).set(JAVA_FLOAT, 0, value);
    }

    /** The chunks' sums in order; without a right factor the sum of the left ones. */
    private float chunked(long elements, MemorySegment left, @Nullable MemorySegment right) {
        float total = 0;
        for (long first = 0; first < elements; first += Chunks.ELEMENTS) {
            int count = (int) Math.min(Chunks.ELEMENTS, elements - first);
            float sum = right == null ? sum(left, first, count) : dot(left, right, first, count);
            total = first == 0 ? sum : total + sum;
        }
        return total;
    }

    private float dot(MemorySegment left, MemorySegment right, long first, int count) {
        Arrays.fill(lanes, 0f);
        for (int i = 0; i < count; i++) {
            int lane = i % VirtualLanes.COUNT;
            float a = left.getAtIndex(JAVA_FLOAT, first + i);
            lanes[lane] = Math.fma(a, right.getAtIndex(JAVA_FLOAT, first + i), lanes[lane]);
        }
        return VirtualLanes.fold(lanes);
    }

    private float sum(MemorySegment values, long first, int count) {
        Arrays.fill(lanes, 0f);
        for (int i = 0; i < count; i++) {
            lanes[i % VirtualLanes.COUNT] += values.getAtIndex(JAVA_FLOAT, first + i);
        }
        return VirtualLanes.fold(lanes);
    }
}
