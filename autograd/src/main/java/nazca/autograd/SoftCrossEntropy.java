package nazca.autograd;

import nazca.kernels.loss.CrossEntropySpec;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/**
 * Mean softmax cross-entropy with a target for every class, as mixed images and teachers give: L =
 * 1/N sum_n -sum_c q_c log p_c; dlogits = (p sum_c q_c - q) / N. The targets need not sum to 1, and
 * get no gradient.
 */
public final class SoftCrossEntropy {
    private final Slot logits;
    private final View targets;
    private final LossResults results;
    private CrossEntropySpec spec;

    /**
     * Logits [1, 1, classes].
     *
     * @param capacity the largest batch
     */
    public SoftCrossEntropy(Engine engine, Slot logits, int capacity) {
        int classes = logits.shape().elements();
        this.logits = logits;
        this.spec = new CrossEntropySpec(1, classes, 0f);
        this.targets = new View(engine.memory().allocate(4L * capacity * classes), 0);
        this.results = new LossResults(engine.memory(), capacity, new Readout(engine.memory()));
    }

    /** Where the targets of the batch go, F32 [batch, classes], before {@link #forward}. */
    public View targets() {
        return targets;
    }

    /** Where {@link #forward} leaves the predicted classes, I32. */
    public View predictions() {
        return results.predictions();
    }

    /** Computes losses and predictions of the batch; returns the sum of the losses. */
    public float forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        step.kernels()
                .loss()
                .softCrossEntropy(
                        spec, step.value(logits), targets, results.losses(), results.predictions());
        results.add(step);
        return results.sum(step);
    }

    /**
     * Images of the batch whose class {@link #forward} predicted.
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
                .softCrossEntropyGradient(spec, step.value(logits), targets, scale, gradient);
        step.deliver(gradient, logits);
    }
}
