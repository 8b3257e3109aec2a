package nazca.kernels.pool;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/** The definition of the bits of pooling, and the CPU's kernel without vectors. */
public final class ScalarPool implements PoolKernel {
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
}
