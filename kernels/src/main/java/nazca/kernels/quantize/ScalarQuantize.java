package nazca.kernels.quantize;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.kernels.bits.Chunks;
import nazca.kernels.bits.VirtualLanes;
import nazca.tensor.HostBuffer;
import nazca.tensor.Require;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** The definition of the bits of quantisers, and the CPU's kernel without vectors. */
public final class ScalarQuantize implements QuantizeKernel {
    /** 1.5 * 2^23: a small float added to it and taken away again is the nearest integer. */
    private static final float ROUNDING = 0x1.8p23f;

    private final float[] lanes = new float[VirtualLanes.COUNT];

    @Override
    public long weightScratch(long elements) {
        return 0;
    }

    @Override
    public void weights(long elements, QuantizerSpec spec, View w, View y, View scratch) {
        Require.argument(spec.signed(), "quantize: weights need a signed quantiser");
        MemorySegment weights = HostBuffer.segment(w, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        float largest = 0;
        for (long i = 0; i < elements; i++) {
            float magnitude = Math.abs(weights.getAtIndex(JAVA_FLOAT, i));
            largest = magnitude > largest ? magnitude : largest;
        }
        float levels = spec.levels();
        float step = largest / levels == 0 ? 1 : largest / levels;
        for (long i = 0; i < elements; i++) {
            float steps = clamp(weights.getAtIndex(JAVA_FLOAT, i) / step, -levels, levels);
            output.setAtIndex(JAVA_FLOAT, i, round(steps) * step);
        }
    }

    @Override
    public void activations(long elements, QuantizerSpec spec, View x, View clip, View y) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment output = HostBuffer.segment(y, 4 * elements);
        float high = clip(clip);
        float low = spec.signed() ? -high : 0;
        float step = high / spec.levels();
        for (long i = 0; i < elements; i++) {
            float steps = clamp(input.getAtIndex(JAVA_FLOAT, i), low, high) / step;
            output.setAtIndex(JAVA_FLOAT, i, round(steps) * step);
        }
    }

    @Override
    public void activationGradient(
            long elements, QuantizerSpec spec, View x, View clip, View dy, View dx) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment gradient = HostBuffer.segment(dy, 4 * elements);
        MemorySegment output = HostBuffer.segment(dx, 4 * elements);
        float high = clip(clip);
        float low = spec.signed() ? -high : 0;
        for (long i = 0; i < elements; i++) {
            float at = input.getAtIndex(JAVA_FLOAT, i);
            float passed = at > low && at < high ? gradient.getAtIndex(JAVA_FLOAT, i) : 0;
            output.setAtIndex(JAVA_FLOAT, i, passed);
        }
    }

    @Override
    public long clipScratch(long elements) {
        return 0;
    }

    @Override
    public void clipGradient(
            long elements,
            QuantizerSpec spec,
            View x,
            View clip,
            View dy,
            View dclip,
            View scratch) {
        MemorySegment input = HostBuffer.segment(x, 4 * elements);
        MemorySegment gradient = HostBuffer.segment(dy, 4 * elements);
        float high = clip(clip);
        float low = spec.signed() ? -high : Float.NaN; // to which nothing compares
        float total = 0;
        for (long first = 0; first < elements; first += Chunks.ELEMENTS) {
            Arrays.fill(lanes, 0f);
            long end = Math.min(elements, first + Chunks.ELEMENTS);
            for (long i = first; i < end; i++) {
                float at = input.getAtIndex(JAVA_FLOAT, i);
                float slope = gradient.getAtIndex(JAVA_FLOAT, i);
                float term = at >= high ? slope : 0;
                lanes[(int) (i % VirtualLanes.COUNT)] += at <= low ? -slope : term;
            }
            float sum = VirtualLanes.fold(lanes);
            total = first == 0 ? sum : total + sum;
        }
        HostBuffer.segment(dclip, 4).set(JAVA_FLOAT, 0, total);
    }

    private static float clip(View clip) {
        float value = HostBuffer.segment(clip, 4).get(JAVA_FLOAT, 0);
        return value < LEAST_CLIP ? LEAST_CLIP : value;
    }

    private static float clamp(float value, float low, float high) {
        float raised = value < low ? low : value;
        return raised > high ? high : raised;
    }

    private static float round(float value) {
        return value + ROUNDING - ROUNDING;
    }
}
