package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.supernet.MixedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nn.MemoryPlan;
import nazca.nn.Model;

import java.util.Arrays;

/**
 * Step memory for the largest pass that a phase can ask for, known before the first step. A
 * candidate's activations do not depend on its kernel size, so the widest candidate of every edge
 * makes the heaviest path.
 */
final class StepMemory {
    private StepMemory() {}

    /** A step that fits weight and architecture steps on every path. */
    static Step forSearch(Engine engine, Supernet supernet, int batch, GateMode mode) {
        long most = 0;
        int candidates =
                supernet.edges().stream()
                        .mapToInt(e -> e.block().candidates().size())
                        .max()
                        .orElse(1);
        for (int k = 0; k < candidates; k++) {
            choose(supernet, k, false, mode);
            most = Math.max(most, peak(engine, supernet, batch, StepMode.WEIGHTS));
            choose(supernet, k, true, mode);
            most = Math.max(most, peak(engine, supernet, batch, StepMode.ARCHITECTURE));
        }
        return MemoryPlan.allocate(engine, most);
    }

    /** A step that fits training, evaluation and recalibration of one network. */
    static Step forTraining(Engine engine, Model network, int batch) {
        return MemoryPlan.allocate(engine, peak(engine, network, batch, StepMode.WEIGHTS));
    }

    static long peak(Engine engine, Model model, int batch, StepMode mode) {
        return MemoryPlan.peakBytes(
                engine,
                step -> {
                    step.begin(batch, mode);
                    step.allocate(model.input());
                    model.forward(step);
                    CrossEntropy loss = new CrossEntropy(step.engine(), model.logits(), 0f, batch);
                    loss.forward(step);
                    loss.backward(step, 1f);
                    step.backward();
                });
    }

    private static void choose(Supernet supernet, int candidate, boolean searches, GateMode mode) {
        for (MixedEdge edge : supernet.edges()) {
            int count = edge.block().candidates().size();
            int active = Math.min(candidate, count - 1);
            int[] rivals = Arrays.stream(new int[count]).toArray();
            Arrays.setAll(rivals, i -> i);
            Gate gate = searches ? new Gate(active, rivals, new double[count]) : Gate.path(active);
            edge.set(gate, mode == GateMode.TWO ? GateMode.FULL_V2 : mode, ZeroPolicy.COMPLETE);
        }
    }
}
