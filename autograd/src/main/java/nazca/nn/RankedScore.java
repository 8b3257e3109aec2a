package nazca.nn;

/**
 * How a model ranked the classes of a set of images.
 *
 * @param images how many
 * @param loss mean cross-entropy
 * @param top1 share of the images whose class came first, 0..1
 * @param top5 share of the images whose class was among the first five, 0..1
 */
public record RankedScore(int images, double loss, double top1, double top5) {}
