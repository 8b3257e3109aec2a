package nazca.autograd;

import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Where a loss kernel leaves losses and predictions of a batch, and how the host reads them. */
final class LossResults {
    private final int capacity;
    private final View losses;

    /** Predictions I32 [capacity], and the sum of the losses behind them. */
    private final Readout readout;

    private final int first;

    LossResults(Memory memory, int capacity, Readout readout) {
        this.capacity = capacity;
        this.losses = new View(memory.allocate(4L * capacity), 0);
        this.readout = readout;
        this.first = readout.reserve(capacity + 1);
    }

    View predictions() {
        return readout.at(first);
    }

    View losses() {
        return losses;
    }

    /** Adds the batch's losses up on the device. */
    void add(Step step) {
        ElementwiseKernel elementwise = step.kernels().elementwise();
        View scratch = step.scratch(elementwise.sumScratch(step.batch()));
        elementwise.sum(step.batch(), losses, readout.at(first + capacity), scratch);
    }

    /** What {@link #add} has found. */
    float sum(Step step) {
        return readout.number(step.engine().memory(), first + capacity);
    }

    /** Images whose prediction is the class on the host, I32 [batch]. */
    int correct(Step step, MemorySegment classes) {
        Memory memory = step.engine().memory();
        int correct = 0;
        for (int i = 0; i < step.batch(); i++) {
            int label = classes.getAtIndex(ValueLayout.JAVA_INT, i);
            correct += readout.integer(memory, first + i) == label ? 1 : 0;
        }
        return correct;
    }
}
