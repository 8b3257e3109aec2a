package nazca.autograd;

import nazca.kernels.Kernels;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.StepSlab;
import nazca.tensor.View;

/** One pass of a few operations, forward and backward, on numbers that a test gives. */
final class OpRun implements AutoCloseable {
    private static final long BYTES = 1 << 20;

    private final HostMemory memory = new HostMemory(new Device("cpu", "test"));
    private final Step step;

    /** A training pass over {@code batch} images. */
    OpRun(Kernels kernels, int batch) {
        this(kernels, batch, StepMode.WEIGHTS);
    }

    OpRun(Kernels kernels, int batch, StepMode mode) {
        step = new Step(new Engine(kernels, memory), new StepSlab(memory.allocate(BYTES)));
        step.begin(batch, mode);
    }

    /** The pass itself. */
    Step step() {
        return step;
    }

    /** An empty model in the memory of this pass. */
    ModelState model() {
        return new ModelState(memory);
    }

    /** Gives a slot its value. */
    void put(Slot slot, float[] values) {
        memory.upload(values, step.allocate(slot));
    }

    /** Runs the operations and then back, the gradient of {@code out} being {@code gradient}. */
    void thereAndBack(Slot out, float[] gradient, Op... ops) {
        for (Op op : ops) {
            step.run(op);
        }
        View seed = step.allocateGradient(out);
        memory.upload(gradient, seed);
        step.deliver(seed, out);
        step.backward();
    }

    /** The value of a slot. */
    float[] value(Slot slot) {
        return memory.download(step.value(slot), step.batch() * slot.shape().elements());
    }

    /** The gradient that has arrived in a slot. */
    float[] gradient(Slot slot) {
        return memory.download(step.gradient(slot), step.batch() * slot.shape().elements());
    }

    /** The gradient that has arrived in a parameter. */
    float[] gradient(Parameter parameter) {
        return memory.download(parameter.gradient(), parameter.elements());
    }

    @Override
    public void close() {
        memory.close();
    }
}
