package nazca.autograd;

import nazca.kernels.loss.CrossEntropySpec;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/**
 * Mean softmax cross-entropy over a batch, the tape's end: L = 1/N sum_n -sum_c q_c log p_c with
 * smoothed targets q; dlogits = (p - q) / N. Its backward takes a factor, for objectives that scale
 * the loss.
 */
public final class CrossEntropy {
    private final Slot logits;
    private final View labels;
    private final LossResults results;
    private final int capacity;
    private CrossEntropySpec spec;

    /**
     * Logits [1, 1, classes].
     *
     * @param capacity the largest batch
     */
    public CrossEntropy(Engine engine, Slot logits, float smoothing, int capacity) {
        this(engine, logits, smoothing, capacity, new Readout(engine.memory()));
    }

    /**
     * The same with its sum and predictions among a step's other numbers for the host.
     *
     * @param readout where they go
     */
    public CrossEntropy(
            Engine engine, Slot logits, float smoothing, int capacity, Readout readout) {
        this.logits = logits;
        this.capacity = capacity;
        this.spec = new CrossEntropySpec(1, logits.shape().elements(), smoothing);
        this.labels = new View(engine.memory().allocate(4L * capacity), 0);
        this.results = new LossResults(engine.memory(), capacity, readout);
    }

    /** Where the labels of the batch go, I32, before {@link #compute}. */
    public View labels() {
        return labels;
    }

    /** Where {@link #compute} leaves the predicted classes, I32. */
    public View predictions() {
        return results.predictions();
    }

    /** Largest batch. */
    public int capacity() {
        return capacity;
    }

    /** Computes losses and predictions of the batch; returns the sum of the losses. */
    public float forward(Step step) {
        compute(step);
        return sum(step);
    }

    /** Computes losses and predictions of the batch and leaves them on the device. */
    public void compute(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        step.kernels()
                .loss()
                .crossEntropy(
                        spec, step.value(logits), labels, results.losses(), results.predictions());
        results.add(step);
    }

    /** The sum of the losses that {@link #compute} found; reads what else the step left. */
    public float sum(Step step) {
        return results.sum(step);
    }

    /**
     * Images of the batch whose class {@link #compute} predicted.
     *
     * @param classes the labels on the host, I32 [batch]
     */
    public int correct(Step step, MemorySegment classes) {
        return results.correct(step, classes);
    }

    /** Starts the backward pass: leaves factor * dL/dlogits in the logits' slot. */
    public void backward(Step step, float factor) {
        View gradient = step.allocateGradient(logits);
        // One correctly rounded division on the host.
        float scale = factor / spec.batch();
        step.kernels()
                .loss()
                .crossEntropyGradient(spec, step.value(logits), labels, scale, gradient);
        step.deliver(gradient, logits);
    }
}
