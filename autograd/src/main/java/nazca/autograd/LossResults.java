package nazca.autograd;

import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Where a loss kernel leaves losses and predictions of a batch, and how the host reads them. */
final class LossResults {
    private final View predictions;
    private final View losses;
    private final View total;
    private final MemorySegment answers;

    LossResults(Memory memory, int capacity) {
        this.predictions = new View(memory.allocate(4L * capacity), 0);
        this.losses = new View(memory.allocate(4L * capacity), 0);
        this.total = new View(memory.allocate(4L), 0);
        // Made once, so that a step that reads its loss allocates nothing.
        this.answers = Arena.ofAuto().allocate(4L * capacity, 64);
    }

    View predictions() {
        return predictions;
    }

    View losses() {
        return losses;
    }

    /** The sum of the batch's losses. */
    float sum(Step step) {
        ElementwiseKernel elementwise = step.kernels().elementwise();
        View scratch = step.scratch(elementwise.sumScratch(step.batch()));
        elementwise.sum(step.batch(), losses, total, scratch);
        step.engine().memory().download(total, answers, 4L);
        return answers.get(ValueLayout.JAVA_FLOAT, 0);
    }

    /** Images whose predicted class is the one on the host, I32 [batch]. */
    int correct(Step step, MemorySegment classes) {
        step.engine().memory().download(predictions, answers, 4L * step.batch());
        int correct = 0;
        for (int i = 0; i < step.batch(); i++) {
            int label = classes.getAtIndex(ValueLayout.JAVA_INT, i);
            correct += answers.getAtIndex(ValueLayout.JAVA_INT, i) == label ? 1 : 0;
        }
        return correct;
    }
}
