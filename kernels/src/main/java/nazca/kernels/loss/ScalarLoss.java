package nazca.kernels.loss;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import nazca.kernels.bits.VirtualLanes;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.bits.FloatMath;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** The definition of the bits of the loss, and the CPU's kernel without vectors. */
public final class ScalarLoss implements LossKernel {
    private final float[] lanes = new float[VirtualLanes.COUNT];

    @Override
    public void crossEntropy(
            CrossEntropySpec spec, View logits, View labels, View losses, View predictions) {
        MemorySegment z = HostBuffer.segment(logits, spec.logitsBytes());
        MemorySegment targets = HostBuffer.segment(labels, spec.perImageBytes());
        MemorySegment perImage = HostBuffer.segment(losses, spec.perImageBytes());
        MemorySegment best = HostBuffer.segment(predictions, spec.perImageBytes());
        for (int n = 0; n < spec.batch(); n++) {
            int label = spec.checkedLabel(targets.getAtIndex(JAVA_INT, n));
            long row = (long) n * spec.classes();
            int prediction = firstLargest(z, row, spec.classes());
            float max = z.getAtIndex(JAVA_FLOAT, row + prediction);
            float lse = FloatMath.log(expSum(z, row, spec.classes(), max)) + max;
            float spread = Math.fma(-spec.spread(), sum(z, row, spec.classes()), lse);
            float loss = Math.fma(-spec.sure(), z.getAtIndex(JAVA_FLOAT, row + label), spread);
            perImage.setAtIndex(JAVA_FLOAT, n, loss);
            best.setAtIndex(JAVA_INT, n, prediction);
        }
    }

    @Override
    public void crossEntropyGradient(
            CrossEntropySpec spec, View logits, View labels, float scale, View dlogits) {
        MemorySegment z = HostBuffer.segment(logits, spec.logitsBytes());
        MemorySegment targets = HostBuffer.segment(labels, spec.perImageBytes());
        MemorySegment output = HostBuffer.segment(dlogits, spec.logitsBytes());
        for (int n = 0; n < spec.batch(); n++) {
            int label = spec.checkedLabel(targets.getAtIndex(JAVA_INT, n));
            long row = (long) n * spec.classes();
            float max = z.getAtIndex(JAVA_FLOAT, row + firstLargest(z, row, spec.classes()));
            float inverse = 1f / expSum(z, row, spec.classes(), max);
            for (int c = 0; c < spec.classes(); c++) {
                float e = FloatMath.exp(z.getAtIndex(JAVA_FLOAT, row + c) - max);
                float target = c == label ? spec.sure() + spec.spread() : spec.spread();
                output.setAtIndex(JAVA_FLOAT, row + c, Math.fma(e, inverse, -target) * scale);
            }
        }
    }

    @Override
    public void softCrossEntropy(
            CrossEntropySpec spec, View logits, View targets, View losses, View predictions) {
        spec.checkUnsmoothed();
        MemorySegment z = HostBuffer.segment(logits, spec.logitsBytes());
        MemorySegment q = HostBuffer.segment(targets, spec.logitsBytes());
        MemorySegment perImage = HostBuffer.segment(losses, spec.perImageBytes());
        MemorySegment best = HostBuffer.segment(predictions, spec.perImageBytes());
        for (int n = 0; n < spec.batch(); n++) {
            long row = (long) n * spec.classes();
            int prediction = firstLargest(z, row, spec.classes());
            float max = z.getAtIndex(JAVA_FLOAT, row + prediction);
            float lse = FloatMath.log(expSum(z, row, spec.classes(), max)) + max;
            float weight = sum(q, row, spec.classes());
            float loss = Math.fma(lse, weight, -dot(z, q, row, spec.classes()));
            perImage.setAtIndex(JAVA_FLOAT, n, loss);
            best.setAtIndex(JAVA_INT, n, prediction);
        }
    }

    @Override
    public void softCrossEntropyGradient(
            CrossEntropySpec spec, View logits, View targets, float scale, View dlogits) {
        spec.checkUnsmoothed();
        MemorySegment z = HostBuffer.segment(logits, spec.logitsBytes());
        MemorySegment q = HostBuffer.segment(targets, spec.logitsBytes());
        MemorySegment output = HostBuffer.segment(dlogits, spec.logitsBytes());
        for (int n = 0; n < spec.batch(); n++) {
            long row = (long) n * spec.classes();
            float max = z.getAtIndex(JAVA_FLOAT, row + firstLargest(z, row, spec.classes()));
            float inverse = 1f / expSum(z, row, spec.classes(), max);
            float weight = inverse * sum(q, row, spec.classes());
            for (long i = row; i < row + spec.classes(); i++) {
                float e = FloatMath.exp(z.getAtIndex(JAVA_FLOAT, i) - max);
                float target = q.getAtIndex(JAVA_FLOAT, i);
                output.setAtIndex(JAVA_FLOAT, i, Math.fma(e, weight, -target) * scale);
            }
        }
    }

    private static int firstLargest(MemorySegment z, long row, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (z.getAtIndex(JAVA_FLOAT, row + c) > z.getAtIndex(JAVA_FLOAT, row + best)) {
                best = c;
            }
        }
        return best;
    }

    private float expSum(MemorySegment z, long row, int classes, float max) {
        Arrays.fill(lanes, 0f);
        for (int c = 0; c < classes; c++) {
            lanes[c % VirtualLanes.COUNT] += FloatMath.exp(z.getAtIndex(JAVA_FLOAT, row + c) - max);
        }
        return VirtualLanes.fold(lanes);
    }

    private float dot(MemorySegment z, MemorySegment q, long row, int classes) {
        Arrays.fill(lanes, 0f);
        for (int c = 0; c < classes; c++) {
            int lane = c % VirtualLanes.COUNT;
            float target = q.getAtIndex(JAVA_FLOAT, row + c);
            lanes[lane] = Math.fma(z.getAtIndex(JAVA_FLOAT, row + c), target, lanes[lane]);
        }
        return VirtualLanes.fold(lanes);
    }

    private float sum(MemorySegment z, long row, int classes) {
        Arrays.fill(lanes, 0f);
        for (int c = 0; c < classes; c++) {
            lanes[c % VirtualLanes.COUNT] += z.getAtIndex(JAVA_FLOAT, row + c);
        }
        return VirtualLanes.fold(lanes);
    }
}
