package nazca.kernels.pool;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** The definition of the bits of pooling, and the CPU's kernel without vectors. */
public final class ScalarPool implements PoolKernel {
    /** One pixel's channels: running sums, or the greatest values so far. */
    private float[] values = new float[0];

    /** Where the greatest values were found: which of the window's pixels. */
    private int[] places = new int[0];

    @Override
    public void globalAverage(GlobalPoolSpec spec, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment output = HostBuffer.segment(y, spec.yBytes());
        int channels = spec.channels();
        output.fill((byte) 0);
        for (int n = 0; n < spec.batch(); n++) {
            long to = (long) n * channels;
            for (int p = 0; p < spec.pixels(); p++) {
                long from = ((long) n * spec.pixels() + p) * channels;
                for (int c = 0; c < channels; c++) {
                    float sum = output.getAtIndex(JAVA_FLOAT, to + c);
                    float value = input.getAtIndex(JAVA_FLOAT, from + c);
                    output.setAtIndex(JAVA_FLOAT, to + c, sum + value);
                }
            }
        }
        divide(output, (long) spec.batch() * channels, spec.pixels());
    }

    private static void divide(MemorySegment values, long elements, float count) {
        for (long i = 0; i < elements; i++) {
            values.setAtIndex(JAVA_FLOAT, i, values.getAtIndex(JAVA_FLOAT, i) / count);
        }
    }

    @Override
    public void globalAverageGradient(GlobalPoolSpec spec, View dy, View dx) {
        MemorySegment gradient = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment output = HostBuffer.segment(dx, spec.xBytes());
        int channels = spec.channels();
        float count = spec.pixels();
        for (int n = 0; n < spec.batch(); n++) {
            for (int p = 0; p < spec.pixels(); p++) {
                long to = ((long) n * spec.pixels() + p) * channels;
                for (int c = 0; c < channels; c++) {
                    float value = gradient.getAtIndex(JAVA_FLOAT, (long) n * channels + c);
                    output.setAtIndex(JAVA_FLOAT, to + c, value / count);
                }
            }
        }
    }

    @Override
    public void average(WindowPoolSpec spec, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment output = HostBuffer.segment(y, spec.yBytes());
        for (int window = 0; window < windows(spec); window++) {
            float[] sums = values(spec, 0f);
            int i = window / spec.outWidth() % spec.outHeight();
            int j = window % spec.outWidth();
            for (int pixel = 0; pixel < spec.rows(i) * spec.columns(j); pixel++) {
                long from = inputOf(spec, window, pixel);
                for (int c = 0; c < spec.channels(); c++) {
                    sums[c] += input.getAtIndex(JAVA_FLOAT, from + c);
                }
            }
            float count = spec.rows(i) * spec.columns(j);
            for (int c = 0; c < spec.channels(); c++) {
                output.setAtIndex(JAVA_FLOAT, (long) window * spec.channels() + c, sums[c] / count);
            }
        }
    }

    @Override
    public void averageGradient(WindowPoolSpec spec, View dy, View dx) {
        MemorySegment gradient = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment output = HostBuffer.segment(dx, spec.xBytes());
        output.fill((byte) 0);
        for (int window = 0; window < windows(spec); window++) {
            int i = window / spec.outWidth() % spec.outHeight();
            int j = window % spec.outWidth();
            float count = spec.rows(i) * spec.columns(j);
            for (int pixel = 0; pixel < spec.rows(i) * spec.columns(j); pixel++) {
                long to = inputOf(spec, window, pixel);
                for (int c = 0; c < spec.channels(); c++) {
                    long from = (long) window * spec.channels() + c;
                    add(output, to + c, gradient.getAtIndex(JAVA_FLOAT, from) / count);
                }
            }
        }
    }

    @Override
    public void max(WindowPoolSpec spec, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment output = HostBuffer.segment(y, spec.yBytes());
        for (int window = 0; window < windows(spec); window++) {
            findMax(spec, input, window);
            long to = 4L * window * spec.channels();
            MemorySegment.copy(values, 0, output, JAVA_FLOAT, to, spec.channels());
        }
    }

    @Override
    public void maxGradient(WindowPoolSpec spec, View x, View dy, View dx) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment gradient = HostBuffer.segment(dy, spec.yBytes());
        MemorySegment output = HostBuffer.segment(dx, spec.xBytes());
        output.fill((byte) 0);
        for (int window = 0; window < windows(spec); window++) {
            findMax(spec, input, window);
            for (int c = 0; c < spec.channels(); c++) {
                long from = (long) window * spec.channels() + c;
                long to = inputOf(spec, window, places[c]) + c;
                add(output, to, gradient.getAtIndex(JAVA_FLOAT, from));
            }
        }
    }

    /** Leaves a window's greatest pixels in values, and in places which of its pixels they are. */
    private void findMax(WindowPoolSpec spec, MemorySegment input, int window) {
        float[] best = values(spec, Float.NEGATIVE_INFINITY);
        int i = window / spec.outWidth() % spec.outHeight();
        int j = window % spec.outWidth();
        for (int pixel = 0; pixel < spec.rows(i) * spec.columns(j); pixel++) {
            long from = inputOf(spec, window, pixel);
            for (int c = 0; c < spec.channels(); c++) {
                float value = input.getAtIndex(JAVA_FLOAT, from + c);
                if (value > best[c] || Float.isNaN(value)) {
                    best[c] = value;
                    places[c] = pixel;
                }
            }
        }
    }

    private float[] values(WindowPoolSpec spec, float start) {
        if (values.length < spec.channels()) {
            values = new float[spec.channels()];
            places = new int[spec.channels()];
        }
        Arrays.fill(values, start);
        Arrays.fill(places, 0);
        return values;
    }

    private static void add(MemorySegment sums, long index, float value) {
        sums.setAtIndex(JAVA_FLOAT, index, sums.getAtIndex(JAVA_FLOAT, index) + value);
    }

    private static int windows(WindowPoolSpec spec) {
        return spec.batch() * spec.outHeight() * spec.outWidth();
    }

    /** The element of x where a window's pixel begins; its pixels inside the image are numbered. */
    private static long inputOf(WindowPoolSpec spec, int window, int pixel) {
        int j = window % spec.outWidth();
        int i = window / spec.outWidth() % spec.outHeight();
        int n = window / spec.outWidth() / spec.outHeight();
        int r = spec.first(i) + pixel / spec.columns(j);
        int q = spec.first(j) + pixel % spec.columns(j);
        return (long) spec.channels() * ((n * spec.height() + r) * spec.width() + q);
    }
}
