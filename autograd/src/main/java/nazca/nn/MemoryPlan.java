package nazca.nn;

import nazca.autograd.Engine;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.kernels.PlannedKernels;
import nazca.tensor.Buffer;
import nazca.tensor.Memory;
import nazca.tensor.PlannedMemory;
import nazca.tensor.StepSlab;
import nazca.tensor.View;

import java.util.function.Consumer;

/** How much step memory a pass takes, found by running it without bytes and without arithmetic. */
public final class MemoryPlan {
    private static final long UNBOUNDED = 1L << 46;

    private MemoryPlan() {}

    /**
     * The most bytes that {@code pass} holds at once: activations, gradients, scratch and
     * alignment.
     *
     * @param engine the kernels that will really run
     * @param pass a whole pass, from {@link Step#begin} to {@link Step#backward}
     */
    public static long peakBytes(Engine engine, Consumer<Step> pass) {
        Memory memory = new PlannedMemory(engine.memory().device());
        StepSlab slab = new StepSlab(memory.allocate(UNBOUNDED));
        Step step = new Step(new Engine(PlannedKernels.of(engine.kernels()), memory), slab);
        pass.accept(step);
        // Takes the present gradients back that the dry run left on real parameters.
        step.begin(1, StepMode.EVALUATION);
        return slab.highWaterBytes();
    }

    /** A step whose memory holds exactly {@code bytes} bytes. */
    public static Step allocate(Engine engine, long bytes) {
        Buffer buffer = engine.memory().allocate(bytes);
        // Touched once here, so that page faults do not fall into the first step.
        engine.memory().clear(new View(buffer, 0), bytes);
        return new Step(engine, new StepSlab(buffer));
    }
}
