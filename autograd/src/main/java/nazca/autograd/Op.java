package nazca.autograd;

/**
 * A node of the network, made once: it names the slots it reads and writes and knows its own
 * gradient.
 *
 * <p>Backward finds the gradient of the output slot, leaves those of the inputs that want one and
 * of the parameters that want one, and releases the output's.
 */
public interface Op {
    /** Computes the output slot from the input slots. */
    void forward(Step step);

    /** Turns the output's gradient into the inputs' and parameters'. */
    void backward(Step step);
}
