package nazca.data;

import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import java.util.Arrays;

/**
 * A square of an image filled with zero, the mean colour. The pixel at its centre is uniform over
 * the image, from words 2i (row) and 2i + 1 (column) of image i; what reaches over the border is
 * lost. The centre of an even square is the first pixel of its second half.
 *
 * <p>T. DeVries, G. W. Taylor: Improved Regularization of CNNs with Cutout, arXiv:1708.04552.
 */
final class Cutout {
    private final int side;
    private final int height;
    private final int width;
    private final int channels;

    Cutout(Shape shape, int side) {
        this.side = side;
        height = shape.height();
        width = shape.width();
        channels = shape.channels();
    }

    /** Changes normalised pixels in place. */
    void apply(float[] pixels, RandomStream random, int image) {
        long word = 2L * image;
        int top = random.below(word, height) - side / 2;
        int left = random.below(word + 1, width) - side / 2;
        int from = Math.max(0, left);
        int end = Math.min(width, left + side);
        for (int i = Math.max(0, top); i < Math.min(height, top + side); i++) {
            int row = i * width;
            Arrays.fill(pixels, (row + from) * channels, (row + end) * channels, 0f);
        }
    }
}
