package nazca.kernels.dropout;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/** The definition of the bits of dropout, and the CPU's kernel without vectors. */
public final class ScalarDropout implements DropoutKernel {
    @Override
    public void dropout(long elements, KeepMask mask, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        float scale = mask.scale();
        for (long i = 0; i < elements; i++) {
            float value = mask.keeps(i) ? input.getAtIndex(JAVA_FLOAT, i) * scale : 0f;
            output.setAtIndex(JAVA_FLOAT, i, value);
        }
    }

    @Override
    public void dropPath(int images, int elements, KeepMask mask, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, 4L * images * elements);
        MemorySegment output = HostBuffer.segment(y, 4L * images * elements);
        float scale = mask.scale();
        for (int n = 0; n < images; n++) {
            boolean kept = mask.keeps(n);
            long first = (long) n * elements;
            for (long i = first; i < first + elements; i++) {
                output.setAtIndex(
                        JAVA_FLOAT, i, kept ? input.getAtIndex(JAVA_FLOAT, i) * scale : 0f);
            }
        }
    }
}
