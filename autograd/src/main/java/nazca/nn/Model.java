package nazca.nn;

import nazca.autograd.Slot;
import nazca.autograd.Step;

import java.util.List;

/**
 * Anything that turns a batch of images into logits: a network, or a supernet with its gates set.
 */
public interface Model {
    /** Where the images go. */
    Slot input();

    /** Where the logits come out. */
    Slot logits();

    /** Where each block's output comes out, in order, for finding out where numbers went wrong. */
    List<Slot> outputs();

    /** Runs every operation from {@link #input}, whose value is set, to {@link #logits}. */
    void forward(Step step);
}
