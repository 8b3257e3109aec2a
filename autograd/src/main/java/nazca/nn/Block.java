package nazca.nn;

import nazca.autograd.Op;
import nazca.autograd.Slot;
import nazca.autograd.Step;

import java.util.List;

/**
 * Operations in order from one slot to another.
 *
 * @param in where the input is
 * @param out where the output comes out; {@code in} itself for a block that does nothing
 * @param ops in forward order
 */
public record Block(Slot in, Slot out, List<Op> ops) {
    /** Fixes the list. */
    public Block {
        ops = List.copyOf(ops);
    }

    /** Runs every operation, on the tape while the step records. */
    public void forward(Step step) {
        for (int i = 0; i < ops.size(); i++) {
            step.run(ops.get(i));
        }
    }
}
