package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.nas.gate.GateMode;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.TrainingMemory;
import nazca.nn.MemoryPlan;

/** Step memory for the largest pass that a search can ask for, known before the first step. */
final class StepMemory {
    private StepMemory() {}

    /** A step that fits weight and architecture steps on every path. */
    static Step forSearch(Engine engine, Supernet supernet, int batch, GateMode mode) {
        long weights = HeaviestPath.peak(engine, supernet, batch, null);
        GateMode gates = mode == GateMode.TWO ? GateMode.FULL_V2 : mode;
        long architecture = HeaviestPath.peak(engine, supernet, batch, gates);
        return MemoryPlan.allocate(engine, Math.max(weights, architecture));
    }

    /** A step that fits weight steps, recalibration and evaluation on every path. */
    static Step forPaths(Engine engine, Supernet supernet, TrainingMemory.Batches batches) {
        long training =
                Math.max(
                        HeaviestPath.peakWithoutGates(
                                engine, supernet, batches.training(), StepMode.WEIGHTS),
                        HeaviestPath.peakWithoutGates(
                                engine, supernet, batches.training(), StepMode.RECALIBRATION));
        long scoring =
                HeaviestPath.peakWithoutGates(
                        engine, supernet, batches.evaluation(), StepMode.EVALUATION);
        return MemoryPlan.allocate(engine, Math.max(training, scoring));
    }

    /** A step that fits passes through all candidates at once. */
    static Step forMixture(Engine engine, Supernet supernet, int batch) {
        for (SharedEdge edge : supernet.edges()) {
            edge.mix(new double[edge.block().candidates().size()], true);
        }
        long most = 0;
        for (StepMode mode : new StepMode[] {StepMode.LOOKAHEAD, StepMode.ARCHITECTURE}) {
            most =
                    Math.max(
                            most,
                            MemoryPlan.peakBytes(
                                    engine,
                                    step -> TrainingMemory.pass(step, supernet, batch, mode)));
        }
        return MemoryPlan.allocate(engine, most);
    }
}
