package nazca.kernels.activation;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.bits.FloatMath;

import java.lang.foreign.MemorySegment;

/** The definition of the bits of activations, and the CPU's kernel without vectors. */
public final class ScalarActivation implements ActivationKernel {
    private static final float SIXTH = 1f / 6f;
    private static final float THIRD = 1f / 3f;

    @Override
    public void forward(long elements, Activation activation, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        for (long i = 0; i < elements; i++) {
            output.setAtIndex(JAVA_FLOAT, i, value(activation, input.getAtIndex(JAVA_FLOAT, i)));
        }
    }

    @Override
    public void gradient(long elements, Activation activation, View at, View dy, View dx) {
        MemorySegment points = HostBuffer.segment(at, 4 * elements);
        MemorySegment gradients = HostBuffer.segment(dy, 4 * elements);
        MemorySegment output = HostBuffer.segment(dx, 4 * elements);
        for (long i = 0; i < elements; i++) {
            float point = points.getAtIndex(JAVA_FLOAT, i);
            float gradient = gradients.getAtIndex(JAVA_FLOAT, i);
            output.setAtIndex(JAVA_FLOAT, i, gradient(activation, point, gradient));
        }
    }

    private static float value(Activation activation, float x) {
        return switch (activation) {
            case RELU -> x < 0 ? 0 : x;
            case RELU6 -> relu6(x);
            case HARD_SIGMOID -> hardSigmoid(x);
            case HARD_SWISH -> x * hardSigmoid(x);
            case SIGMOID -> sigmoid(x);
            case SWISH -> x * sigmoid(x);
        };
    }

    /** dx at the output or the input, whichever the activation's gradient is computed from. */
    private static float gradient(Activation activation, float at, float dy) {
        return switch (activation) {
            case RELU -> at > 0 ? dy : 0;
            case RELU6 -> at > 0 && at < 6 ? dy : 0;
            case HARD_SIGMOID -> at > 0 && at < 1 ? dy * SIXTH : 0;
            case HARD_SWISH -> dy * hardSwishSlope(at);
            case SIGMOID -> dy * (at * (1 - at));
            case SWISH -> dy * swishSlope(at);
        };
    }

    private static float relu6(float x) {
        float positive = x < 0 ? 0 : x;
        return positive > 6 ? 6 : positive;
    }

    private static float hardSigmoid(float x) {
        return relu6(x + 3) / 6;
    }

    private static float sigmoid(float x) {
        return 1 / (1 + FloatMath.exp(-x));
    }

    private static float hardSwishSlope(float x) {
        float slope = Math.fma(x, THIRD, 0.5f);
        slope = x <= -3 ? 0 : slope;
        return x >= 3 ? 1 : slope;
    }

    private static float swishSlope(float x) {
        float s = sigmoid(x);
        return s * Math.fma(x, 1 - s, 1f);
    }
}
