package nazca.kernels.activation;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/** The definition of the bits of activations, and the CPU's kernel without vectors. */
public final class ScalarActivation implements ActivationKernel {
    @Override
    public void relu6(long elements, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        for (long i = 0; i < elements; i++) {
            float value = input.getAtIndex(JAVA_FLOAT, i);
            float positive = value < 0 ? 0 : value;
            output.setAtIndex(JAVA_FLOAT, i, positive > 6 ? 6 : positive);
        }
    }

    @Override
    public void relu6Gradient(long elements, View y, View dy, View dx) {
        MemorySegment value = HostBuffer.segment(y, 4 * elements);
        MemorySegment gradient = HostBuffer.segment(dy, 4 * elements);
        MemorySegment output = HostBuffer.segment(dx, 4 * elements);
        for (long i = 0; i < elements; i++) {
            float at = value.getAtIndex(JAVA_FLOAT, i);
            float passed = at > 0 && at < 6 ? gradient.getAtIndex(JAVA_FLOAT, i) : 0;
            output.setAtIndex(JAVA_FLOAT, i, passed);
        }
    }
}
