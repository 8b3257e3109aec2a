package nazca.autograd;

import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Where a loss kernel leaves losses and predictions of a batch, and how the host reads them: once a
 * batch, since each reading waits for the device.
 */
final class LossResults {
    private final int capacity;
    private final View losses;

    /** Predictions I32 [capacity], and the sum of the losses behind them. */
    private final View results;

    private final MemorySegment answers;

    LossResults(Memory memory, int capacity) {
        this.capacity = capacity;
        this.losses = new View(memory.allocate(4L * capacity), 0);
        this.results = new View(memory.allocate(4L * (capacity + 1)), 0);
        // Made once, so that a step that reads its loss allocates nothing.
        this.answers = Arena.ofAuto().allocate(4L * (capacity + 1), 64);
    }

    View predictions() {
        return results;
    }

    View losses() {
        return losses;
    }

    /** The sum of the batch's losses; reads the predictions too. */
    float sum(Step step) {
        ElementwiseKernel elementwise = step.kernels().elementwise();
        View scratch = step.scratch(elementwise.sumScratch(step.batch()));
        elementwise.sum(step.batch(), losses, results.plus(4L * capacity), scratch);
        step.engine().memory().download(results, answers, 4L * (capacity + 1));
        return answers.getAtIndex(ValueLayout.JAVA_FLOAT, capacity);
    }

    /** Images whose prediction, as {@link #sum} read it, is the class on the host, I32 [batch]. */
    int correct(Step step, MemorySegment classes) {
        int correct = 0;
        for (int i = 0; i < step.batch(); i++) {
            int label = classes.getAtIndex(ValueLayout.JAVA_INT, i);
            correct += answers.getAtIndex(ValueLayout.JAVA_INT, i) == label ? 1 : 0;
        }
        return correct;
    }
}
