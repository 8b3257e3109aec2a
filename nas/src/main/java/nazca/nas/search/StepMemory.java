package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.autograd.Step;
import nazca.nas.gate.GateMode;
import nazca.nas.supernet.Supernet;
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
}
