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

    /** A step that fits training, evaluation and recalibration of one network. */
    public static Step forTraining(Engine engine, Model network, int batch) {
        return allocate(engine, network, batch, StepMode.WEIGHTS);
    }

    /** A step that fits evaluation alone. */
    public static Step forEvaluation(Engine engine, Model network, int batch) {
        return allocate(engine, network, batch, StepMode.EVALUATION);
    }

    private static Step allocate(Engine engine, Model model, int batch, StepMode mode) {
        return MemoryPlan.allocate(
                engine, MemoryPlan.peakBytes(engine, step -> pass(step, model, batch, mode)));
    }

    /**
     * A whole pass over one batch, back as well where the mode records one; returns the bytes that
     * wait for the backward pass.
     */
    public static long pass(Step step, Model model, int batch, StepMode mode) {
        step.begin(batch, mode);
        step.allocate(model.input());
        model.forward(step);
        long kept = step.slab().mark();
        CrossEntropy loss = new CrossEntropy(step.engine(), model.logits(), 0f, batch);
        loss.forward(step);
        if (mode.recording()) {
            loss.backward(step, 1f);
            step.backward();
        }
        return kept;
    }
}
