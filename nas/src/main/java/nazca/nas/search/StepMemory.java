package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.nas.gate.GateMode;
import nazca.nas.supernet.Supernet;
import nazca.nn.MemoryPlan;
import nazca.nn.Model;

/** Step memory for the largest pass that a phase can ask for, known before the first step. */
final class StepMemory {
    private StepMemory() {}

    /** A step that fits weight and architecture steps on every path. */
    static Step forSearch(Engine engine, Supernet supernet, int batch, GateMode mode) {
        long weights = HeaviestPath.peak(engine, supernet, batch, null);
        GateMode gates = mode == GateMode.TWO ? GateMode.FULL_V2 : mode;
        long architecture = HeaviestPath.peak(engine, supernet, batch, gates);
        return MemoryPlan.allocate(engine, Math.max(weights, architecture));
    }

    /** A step that fits training, evaluation and recalibration of one network. */
    static Step forTraining(Engine engine, Model network, int batch) {
        return MemoryPlan.allocate(engine, peak(engine, network, batch, StepMode.WEIGHTS));
    }

    private static long peak(Engine engine, Model model, int batch, StepMode mode) {
        return MemoryPlan.peakBytes(engine, step -> pass(step, model, batch, mode));
    }

    /** A whole pass over one batch; returns the bytes that wait for the backward pass. */
    static long pass(Step step, Model model, int batch, StepMode mode) {
        step.begin(batch, mode);
        step.allocate(model.input());
        model.forward(step);
        long kept = step.slab().mark();
        CrossEntropy loss = new CrossEntropy(step.engine(), model.logits(), 0f, batch);
        loss.forward(step);
        loss.backward(step, 1f);
        step.backward();
        return kept;
    }
}
