package nazca.nn;

import nazca.autograd.Slot;
import nazca.autograd.Step;

/** A loss that is NaN or infinite, with the first block whose output is. */
public final class NonFiniteLossException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String block;

    private NonFiniteLossException(String block) {
        super("the loss is not finite; the first output that is not is that of " + block);
        this.block = block;
    }

    /** The first block whose output holds a NaN or an infinity. */
    public String block() {
        return block;
    }

    /**
     * Looks at a batch's score while its activations are still there.
     *
     * @throws NonFiniteLossException if the sum of losses is not finite
     */
    public static void check(Model model, Step step, BatchScore score) {
        if (Float.isFinite(score.lossSum())) {
            return;
        }
        for (Slot output : model.outputs()) {
            int elements = step.batch() * output.shape().elements();
            for (float value : step.engine().memory().download(step.value(output), elements)) {
                if (!Float.isFinite(value)) {
                    throw new NonFiniteLossException(output.name());
                }
            }
        }
        throw new NonFiniteLossException("the loss itself");
    }
}
