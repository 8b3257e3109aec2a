package nazca.nas.train;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.nn.MemoryPlan;
import nazca.nn.Model;

/** Step memory for the largest pass over one model, known before the first step. */
public final class TrainingMemory {
    private TrainingMemory() {}

    /**
     * Images of the largest batches.
     *
     * @param training where weights are trained and statistics recalibrated
     * @param evaluation where images are scored
     */
    public record Batches(int training, int evaluation) {}

    /** A step that fits training, recalibration and evaluation of one network. */
    public static Step forTraining(Engine engine, Model network, Batches batches) {
        return MemoryPlan.allocate(engine, bytes(engine, network, batches));
    }

    /** The bytes of such a step. */
    static long bytes(Engine engine, Model network, Batches batches) {
        return Math.max(
                Math.max(
                        peak(engine, network, batches.training(), StepMode.WEIGHTS),
                        peak(engine, network, batches.training(), StepMode.RECALIBRATION)),
                peak(engine, network, batches.evaluation(), StepMode.EVALUATION));
    }

    /** A step that fits evaluation alone. */
    public static Step forEvaluation(Engine engine, Model network, int batch) {
        return MemoryPlan.allocate(engine, peak(engine, network, batch, StepMode.EVALUATION));
    }

    private static long peak(Engine engine, Model model, int batch, StepMode mode) {
        return MemoryPlan.peakBytes(engine, step -> pass(step, model, batch, mode));
    }

    /**
     * A whole pass over one batch, back as well where the mode records one; returns the bytes that
     * wait for the backward pass.
     */
    public static long pass(Step step, Model model, int batch, StepMode mode) {
        step.begin(batch, mode);
        step.allocate(model.input());
        model.forward(step);
        long kept = step.slab().keptBytes();
        CrossEntropy loss = new CrossEntropy(step.engine(), model.logits(), 0f, batch);
        loss.forward(step);
        if (mode.recording()) {
            loss.backward(step, 1f);
            step.backward();
        }
        return kept;
    }
}
