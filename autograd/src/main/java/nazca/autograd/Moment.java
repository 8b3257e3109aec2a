package nazca.autograd;

import nazca.tensor.random.RandomStream;

/**
 * When a step happens: with a layer's name all that its random masks depend on, so that the
 * backward pass, a recomputation and a resumed run draw them again.
 *
 * @param seed of the run
 * @param epoch of the training, in [0, 2^32)
 * @param step within the epoch, in [0, 2^32)
 */
public record Moment(long seed, long epoch, long step) {
    /** The moment of a step that nobody has placed in time. */
    public static final Moment FIRST = new Moment(0, 0, 0);

    /** The random numbers of a purpose at this moment. */
    public RandomStream stream(String purpose) {
        return RandomStream.of(seed, purpose).at(epoch, step);
    }
}
