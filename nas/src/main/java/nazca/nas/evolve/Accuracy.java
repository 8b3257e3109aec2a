package nazca.nas.evolve;

/**
 * What an evaluation finds.
 *
 * @param top1 share of images whose first guess is right
 * @param top5 share of images with a right one among five guesses, which decides between networks
 *     of one {@code top1}; 0 where it is not known
 */
public record Accuracy(double top1, double top5) {}
