package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Access.get;
import static nazca.kernels.vector.Access.put;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.loss.CrossEntropySpec;
import nazca.kernels.loss.LossKernel;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;
import nazca.tensor.bits.FloatMath;

/** Softmax cross-entropy on vectors of classes. Threads share the images. */
public final class VectorLoss implements LossKernel {
    private final Dispatch dispatch;
    private final SoftTargetLoss soft;
    private final Workers.Range losses = this::losses;
    private final Workers.Range gradients = this::gradients;
    private final LossSlots slots = new LossSlots();

    private CrossEntropySpec spec = new CrossEntropySpec(1, 1, 0f);
    private float scale;
    private long logits;
    private long labels;
    private long loss;
    private long prediction;
    private long dlogits;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorLoss(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorLoss(Dispatch dispatch) {
        this.dispatch = dispatch;
        this.soft = new SoftTargetLoss(dispatch);
    }

    @Override
    public void crossEntropy(
            CrossEntropySpec spec, View logits, View labels, View losses, View predictions) {
        this.loss = HostBuffer.address(losses, spec.perImageBytes());
        this.prediction = HostBuffer.address(predictions, spec.perImageBytes());
        run(spec, logits, labels, this.losses);
    }

    @Override
    public void crossEntropyGradient(
            CrossEntropySpec spec, View logits, View labels, float scale, View dlogits) {
        this.scale = scale;
        this.dlogits = HostBuffer.address(dlogits, spec.logitsBytes());
        run(spec, logits, labels, gradients);
    }

    @Override
    public void softCrossEntropy(
            CrossEntropySpec spec, View logits, View targets, View losses, View predictions) {
        soft.losses(spec, logits, targets, losses, predictions);
    }

    @Override
    public void softCrossEntropyGradient(
            CrossEntropySpec spec, View logits, View targets, float scale, View dlogits) {
        soft.gradient(spec, logits, targets, scale, dlogits);
    }

    private void run(CrossEntropySpec spec, View logits, View labels, Workers.Range images) {
        this.spec = spec;
        this.logits = HostBuffer.address(logits, spec.logitsBytes());
        this.labels = HostBuffer.address(labels, spec.perImageBytes());
        slots.fit(spec);
        dispatch.split(4L * spec.batch() * spec.classes(), spec.batch(), images);
    }

    private void losses(int from, int to) {
        int classes = spec.classes();
        for (int n = from; n < to; n++) {
            int label = label(n);
            long z = logits + n * (4L * classes);
            long lanes = slots.address(n);
            long exponentials = lanes + LossSlots.LANES_BYTES;
            float max = LargestLogit.value(z, classes, lanes);
            int best = LargestLogit.first(z, classes, max);
            Exponential.shifted(z, max, classes, exponentials);
            LaneSums.sumLanes(exponentials, classes, lanes);
            float lse = FloatMath.log(LaneSums.fold(lanes)) + max;
            LaneSums.sumLanes(z, classes, lanes);
            float spread = Math.fma(-spec.spread(), LaneSums.fold(lanes), lse);
            put(loss + 4L * n, Math.fma(-spec.sure(), get(z + 4L * label), spread));
            ALL.set(JAVA_INT_UNALIGNED, prediction + 4L * n & ADDRESS_MASK, best);
        }
    }

    private void gradients(int from, int to) {
        int classes = spec.classes();
        for (int n = from; n < to; n++) {
            int label = label(n);
            long z = logits + n * (4L * classes);
            long dz = dlogits + n * (4L * classes);
            long lanes = slots.address(n);
            float max = LargestLogit.value(z, classes, lanes);
            Exponential.shifted(z, max, classes, dz);
            LaneSums.sumLanes(dz, classes, lanes);
            float inverse = 1f / LaneSums.fold(lanes);
            float e = get(dz + 4L * label);
            gradient(dz, classes, inverse, -spec.spread(), scale);
            float target = spec.sure() + spec.spread();
            put(dz + 4L * label, Math.fma(e, inverse, -target) * scale);
        }
    }

    private int label(int n) {
        return spec.checkedLabel(ALL.get(JAVA_INT_UNALIGNED, labels + 4L * n & ADDRESS_MASK));
    }

    /** dz = fma(dz, inverse, minusTarget) * scale in place, dz holding exponentials. */
    private static void gradient(
            long dz, int classes, float inverse, float minusTarget, float scale) {
        final long to = dz & ADDRESS_MASK;
        FloatVector inverses = broadcast(SPECIES, inverse);
        FloatVector minusTargets = broadcast(SPECIES, minusTarget);
        FloatVector scales = broadcast(SPECIES, scale);
        int last = (classes - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (classes - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector e = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
            e = e.fma(inverses, minusTargets).mul(scales);
            if (j < last) {
                e.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                e.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
