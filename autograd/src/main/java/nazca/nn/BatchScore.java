package nazca.nn;

/**
 * How a model did on a batch.
 *
 * @param images in the batch
 * @param lossSum the sum of the images' losses
 * @param correct images whose class was predicted
 */
public record BatchScore(int images, float lossSum, int correct) {
    /** Mean loss. */
    public double loss() {
        return (double) lossSum / images;
    }

    /** Share of the images whose class was predicted, 0..1. */
    public double accuracy() {
        return (double) correct / images;
    }
}
