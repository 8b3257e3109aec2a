package nazca.autograd;

import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.tensor.View;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Mean softmax cross-entropy over a batch, the tape's end: L = 1/N sum_n -sum_c q_c log p_c with
 * smoothed targets q; dlogits = (p - q) / N. Its backward takes a factor, for objectives that scale
 * the loss.
 */
public final class CrossEntropy {
    private final Slot logits;
    private final View labels;
    private final View predictions;
    private final View losses;
    private final View total;
    private final MemorySegment answers;
    private final int capacity;
    private CrossEntropySpec spec;

    /**
     * Logits [1, 1, classes].
     *
     * @param capacity the largest batch
     */
    public CrossEntropy(Engine engine, Slot logits, float smoothing, int capacity) {
        this.logits = logits;
        this.capacity = capacity;
        this.spec = new CrossEntropySpec(1, logits.shape().elements(), smoothing);
        this.labels = new View(engine.memory().allocate(4L * capacity), 0);
        this.predictions = new View(engine.memory().allocate(4L * capacity), 0);
        this.losses = new View(engine.memory().allocate(4L * capacity), 0);
        this.total = new View(engine.memory().allocate(4L), 0);
        // Made once, so that a step that reads its loss allocates nothing.
        this.answers = Arena.ofAuto().allocate(4L * capacity, 64);
    }

    /** Where the labels of the batch go, I32, before {@link #forward}. */
    public View labels() {
        return labels;
    }

    /** Where {@link #forward} leaves the predicted classes, I32. */
    public View predictions() {
        return predictions;
    }

    /** Largest batch. */
    public int capacity() {
        return capacity;
    }

    /** Computes losses and predictions of the batch; returns the sum of the losses. */
    public float forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        step.kernels().loss().crossEntropy(spec, step.value(logits), labels, losses, predictions);
        ElementwiseKernel elementwise = step.kernels().elementwise();
        View scratch = step.scratch(elementwise.sumScratch(spec.batch()));
        elementwise.sum(spec.batch(), losses, total, scratch);
        step.engine().memory().download(total, answers, 4L);
        return answers.get(ValueLayout.JAVA_FLOAT, 0);
    }

    /**
     * Images of the batch whose class {@link #forward} predicted.
     *
     * @param classes the labels on the host, I32 [batch]
     */
    public int correct(Step step, MemorySegment classes) {
        step.engine().memory().download(predictions, answers, 4L * step.batch());
        int correct = 0;
        for (int i = 0; i < step.batch(); i++) {
            int label = classes.getAtIndex(ValueLayout.JAVA_INT, i);
            correct += answers.getAtIndex(ValueLayout.JAVA_INT, i) == label ? 1 : 0;
        }
        return correct;
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
