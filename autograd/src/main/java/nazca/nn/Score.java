package nazca.nn;

/**
 * How a model did on a set of images.
 *
 * @param images how many
 * @param loss mean cross-entropy
 * @param accuracy share of the images whose class was predicted, 0..1
 */
public record Score(int images, double loss, double accuracy) {}
