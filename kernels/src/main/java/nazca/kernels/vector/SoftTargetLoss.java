package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
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
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;
import nazca.tensor.bits.FloatMath;

/** Cross-entropy with a target for every class. Threads share the images. */
final class SoftTargetLoss {
    private final Dispatch dispatch;
    private final Workers.Range losses = this::losses;
    private final Workers.Range gradients = this::gradients;
    private final LossSlots slots = new LossSlots();

    private CrossEntropySpec spec = new CrossEntropySpec(1, 1, 0f);
    private float scale;
    private long logits;
    private long targets;
    private long loss;
    private long prediction;
    private long dlogits;

    SoftTargetLoss(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    void losses(CrossEntropySpec spec, View logits, View targets, View losses, View predictions) {
        this.loss = HostBuffer.address(losses, spec.perImageBytes());
        this.prediction = HostBuffer.address(predictions, spec.perImageBytes());
        run(spec, logits, targets, this.losses);
    }

    void gradient(CrossEntropySpec spec, View logits, View targets, float scale, View dlogits) {
        this.scale = scale;
        this.dlogits = HostBuffer.address(dlogits, spec.logitsBytes());
        run(spec, logits, targets, gradients);
    }

    private void run(CrossEntropySpec spec, View logits, View targets, Workers.Range images) {
        spec.checkUnsmoothed();
        this.spec = spec;
        this.logits = HostBuffer.address(logits, spec.logitsBytes());
        this.targets = HostBuffer.address(targets, spec.logitsBytes());
        slots.fit(spec);
        dispatch.split(5L * spec.batch() * spec.classes(), spec.batch(), images);
    }

    private void losses(int from, int to) {
        int classes = spec.classes();
        for (int n = from; n < to; n++) {
            long z = logits + n * (4L * classes);
            long q = targets + n * (4L * classes);
            long lanes = slots.address(n);
            long exponentials = lanes + LossSlots.LANES_BYTES;
            float max = LargestLogit.value(z, classes, lanes);
            int best = LargestLogit.first(z, classes, max);
            Exponential.shifted(z, max, classes, exponentials);
            LaneSums.sumLanes(exponentials, classes, lanes);
            float lse = FloatMath.log(LaneSums.fold(lanes)) + max;
            LaneSums.sumLanes(q, classes, lanes);
            float weight = LaneSums.fold(lanes);
            LaneSums.dotLanes(z, q, classes, lanes);
            put(loss + 4L * n, Math.fma(lse, weight, -LaneSums.fold(lanes)));
            ALL.set(JAVA_INT_UNALIGNED, prediction + 4L * n & ADDRESS_MASK, best);
        }
    }

    private void gradients(int from, int to) {
        int classes = spec.classes();
        for (int n = from; n < to; n++) {
            long z = logits + n * (4L * classes);
            long q = targets + n * (4L * classes);
            long lanes = slots.address(n);
            long exponentials = lanes + LossSlots.LANES_BYTES;
            Exponential.shifted(z, LargestLogit.value(z, classes, lanes), classes, exponentials);
            LaneSums.sumLanes(exponentials, classes, lanes);
            float inverse = 1f / LaneSums.fold(lanes);
            LaneSums.sumLanes(q, classes, lanes);
            float weight = inverse * LaneSums.fold(lanes);
            gradient(exponentials, q, classes, weight, scale, dlogits + n * (4L * classes));
        }
    }

    /** dz = fma(e, weight, -q) * scale. */
    private static void gradient(long e, long q, int classes, float weight, float scale, long dz) {
        final long exponentials = e & ADDRESS_MASK;
        final long targets = q & ADDRESS_MASK;
        final long to = dz & ADDRESS_MASK;
        FloatVector weights = broadcast(SPECIES, weight);
        FloatVector scales = broadcast(SPECIES, scale);
        int last = (classes - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (classes - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, exponentials + at, ORDER);
            FloatVector target = fromMemorySegment(SPECIES, ALL, targets + at, ORDER);
            value = value.fma(weights, target.neg()).mul(scales);
            if (j < last) {
                value.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                value.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
