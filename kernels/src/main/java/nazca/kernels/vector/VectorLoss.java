package nazca.kernels.vector;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.get;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.put;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.bits.VirtualLanes;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.kernels.loss.LossKernel;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;
import nazca.tensor.bits.FloatMath;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Softmax cross-entropy on vectors of classes. Threads share the images. */
public final class VectorLoss implements LossKernel {
    private static final long SLOT = 4L * VirtualLanes.COUNT;

    private final Dispatch dispatch;
    private final Workers.Range losses = this::losses;
    private final Workers.Range gradients = this::gradients;

    /** Sixteen lanes for every image, so that threads share none. */
    private MemorySegment slots = MemorySegment.NULL;

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

    private void run(CrossEntropySpec spec, View logits, View labels, Workers.Range images) {
        this.spec = spec;
        this.logits = HostBuffer.address(logits, spec.logitsBytes());
        this.labels = HostBuffer.address(labels, spec.perImageBytes());
        if (slots.byteSize() < SLOT * spec.batch()) {
            slots = Arena.ofAuto().allocate(SLOT * spec.batch(), SLOT);
        }
        dispatch.split(4L * spec.batch() * spec.classes(), spec.batch(), images);
    }

    private void losses(int from, int to) {
        int classes = spec.classes();
        for (int n = from; n < to; n++) {
            int label = label(n);
            long z = logits + n * (4L * classes);
            long lanes = slots.address() + n * SLOT;
            float max = max(z, classes, lanes);
            int best = firstEqual(z, classes, max);
            expLanes(z, classes, max, lanes);
            float lse = FloatMath.log(LaneSums.fold(lanes)) + max;
            LaneSums.sumLanes(z, classes, lanes);
            float spread = Math.fma(-spec.spread(), LaneSums.fold(lanes), lse);
            float value = Math.fma(-spec.sure(), get(z + 4L * label & ADDRESS_MASK), spread);
            put(loss + 4L * n & ADDRESS_MASK, value);
            ALL.set(JAVA_INT_UNALIGNED, prediction + 4L * n & ADDRESS_MASK, best);
        }
    }

    private int label(int n) {
        return spec.checkedLabel(ALL.get(JAVA_INT_UNALIGNED, labels + 4L * n & ADDRESS_MASK));
    }

    /** The largest logit; the first one where that is NaN, as a chain from the first finds it. */
    private static float max(long z, int classes, long lanes) {
        final long from = z & ADDRESS_MASK;
        final long slot = lanes & ADDRESS_MASK;
        float first = get(from);
        FloatVector max = broadcast(first);
        int whole = classes / LANES;
        for (int j = 0; j < whole; j++) {
            FloatVector value = load(from + j * (long) BYTES);
            max = max.blend(value, value.compare(GT, max));
        }
        if (whole * LANES < classes) {
            FloatVector value = load(from + whole * (long) BYTES);
            VectorMask<Float> mask = Access.first(classes - whole * LANES);
            max = max.blend(value, value.compare(GT, max).and(mask));
        }
        store(slot, max);
        float largest = first;
        for (int lane = 0; lane < LANES; lane++) {
            float value = get(slot + 4L * lane);
            largest = value > largest ? value : largest;
        }
        return largest;
    }

    /** The first class with the given logit; 0 where no logit equals it, which only NaN does. */
    private static int firstEqual(long z, int classes, float value) {
        final long from = z & ADDRESS_MASK;
        int vectors = Lanes.vectors(classes);
        for (int j = 0; j < vectors; j++) {
            VectorMask<Float> equal = load(from + j * (long) BYTES).compare(EQ, value);
            if (equal.anyTrue()) {
                return j * LANES + equal.firstTrue();
            }
        }
        return 0;
    }

    /** exp(z - max) summed in sixteen virtual lanes. */
    private static void expLanes(long z, int classes, float max, long lanes) {
        for (int lane = 0; lane < VirtualLanes.COUNT; lane += LANES) {
            final long from = z & ADDRESS_MASK;
            FloatVector sum = broadcast(0f);
            int c = lane;
            for (; c + LANES <= classes; c += VirtualLanes.COUNT) {
                sum = sum.add(Exponential.exp(load(from + 4L * c).sub(max)));
            }
            if (c < classes) {
                FloatVector last = sum.add(Exponential.exp(load(from + 4L * c).sub(max)));
                sum = sum.blend(last, Access.first(classes - c));
            }
            store(lanes + 4L * lane & ADDRESS_MASK, sum);
        }
    }

    private void gradients(int from, int to) {
        int classes = spec.classes();
        for (int n = from; n < to; n++) {
            int label = label(n);
            long z = logits + n * (4L * classes);
            long dz = dlogits + n * (4L * classes);
            long lanes = slots.address() + n * SLOT;
            float max = max(z, classes, lanes);
            expLanes(z, classes, max, lanes);
            float inverse = 1f / LaneSums.fold(lanes);
            gradient(z, classes, max, inverse, -spec.spread(), scale, dz);
            float e = FloatMath.exp(get(z + 4L * label & ADDRESS_MASK) - max);
            float target = spec.sure() + spec.spread();
            put(dz + 4L * label & ADDRESS_MASK, Math.fma(e, inverse, -target) * scale);
        }
    }

    /**
     * dz = fma(exp(z - max), inverse, minusSpread) * scale, as for classes that are not the label.
     */
    private static void gradient(
            long z,
            int classes,
            float max,
            float inverse,
            float minusSpread,
            float scale,
            long dz) {
        final long from = z & ADDRESS_MASK;
        final long to = dz & ADDRESS_MASK;
        FloatVector target = broadcast(minusSpread);
        int whole = classes / LANES;
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            FloatVector e = Exponential.exp(load(from + at).sub(max));
            store(to + at, e.fma(broadcast(inverse), target).mul(scale));
        }
        if (whole * LANES < classes) {
            long at = whole * (long) BYTES;
            FloatVector e = Exponential.exp(load(from + at).sub(max));
            VectorMask<Float> mask = Access.first(classes - whole * LANES);
            store(to + at, e.fma(broadcast(inverse), target).mul(scale), mask);
        }
    }
}
