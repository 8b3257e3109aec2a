package nazca.data;

import nazca.tensor.Require;

/**
 * How training images are varied, after normalisation, in this order: mirrored left to right with
 * probability 1/2; framed by {@code pad} pixels of zero, the mean colour, and cut back to their
 * size at a random place. All offsets 0 … 2·pad are equally likely.
 *
 * <p>What happens to an image is a pure function of (seed, epoch, index of the image in its set).
 *
 * @param pad pixels added at each side, 0 for no cropping
 * @param flip whether images are mirrored
 */
public record Augmentation(int pad, boolean flip) {
    /** Checks that the frame is not negative. */
    public Augmentation {
        Require.argument(pad >= 0, "augmentation: pad must be >= 0, got %d", pad);
    }

    /** Images as they are. */
    public static Augmentation none() {
        return new Augmentation(0, false);
    }

    /** Whether images stay as they are. */
    public boolean isNone() {
        return pad == 0 && !flip;
    }
}
