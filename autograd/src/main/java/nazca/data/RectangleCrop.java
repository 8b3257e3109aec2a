package nazca.data;

import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

/**
 * A random rectangle of an image resampled to the image's size. Its area is uniform in least … 1 of
 * the image's, the logarithm of its width over its height uniform between those of 3/4 and 4/3, its
 * place uniform; where that does not fit it is drawn again, and after ten attempts the whole image
 * is taken. C. Szegedy et al., arXiv:1409.4842, section 6.
 *
 * <p>Output (i, j) is interpolated bilinearly at row top + (i + 1/2)·height/H − 1/2 and the column
 * likewise, within the rectangle. Attempt a of image i takes words 64i + 4a … 64i + 4a + 3.
 */
final class RectangleCrop {
    private static final int WORDS_PER_IMAGE = 64;
    private static final int WORDS_PER_ATTEMPT = 4;
    private static final int ATTEMPTS = 10;
    private static final double WIDEST_LOG = StrictMath.log(4.0 / 3);

    private final double leastArea;
    private final int height;
    private final int width;
    private final int channels;
    private int top;
    private int left;
    private int rows;
    private int columns;

    RectangleCrop(Shape shape, double leastArea) {
        this.leastArea = leastArea;
        height = shape.height();
        width = shape.width();
        channels = shape.channels();
    }

    /** Overwrites {@code to} with a rectangle of {@code from}, mirrored left to right or not. */
    void apply(float[] from, float[] to, boolean mirrored, RandomStream random, int image) {
        draw(random, (long) WORDS_PER_IMAGE * image);
        for (int i = 0; i < height; i++) {
            double row = within((i + 0.5) * rows / height - 0.5, rows);
            int upper = (int) row;
            float down = (float) (row - upper);
            int upperStart = (top + upper) * width;
            int lowerStart = (top + Math.min(upper + 1, rows - 1)) * width;
            for (int j = 0; j < width; j++) {
                double column = within((j + 0.5) * columns / width - 0.5, columns);
                int nearer = (int) column;
                float right = (float) (column - nearer);
                int first = left + nearer;
                int second = left + Math.min(nearer + 1, columns - 1);
                int target = (i * width + (mirrored ? width - 1 - j : j)) * channels;
                for (int c = 0; c < channels; c++) {
                    float above =
                            between(
                                    from[(upperStart + first) * channels + c],
                                    from[(upperStart + second) * channels + c],
                                    right);
                    float below =
                            between(
                                    from[(lowerStart + first) * channels + c],
                                    from[(lowerStart + second) * channels + c],
                                    right);
                    to[target + c] = between(above, below, down);
                }
            }
        }
    }

    private void draw(RandomStream random, long firstWord) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long word = firstWord + (long) WORDS_PER_ATTEMPT * attempt;
            double share = Math.fma(1 - leastArea, random.uniform(word), leastArea);
            double area = share * height * width;
            double ratio = StrictMath.exp(WIDEST_LOG * (2 * random.uniform(word + 1) - 1));
            columns = (int) Math.rint(Math.sqrt(area * ratio));
            rows = (int) Math.rint(Math.sqrt(area / ratio));
            if (rows >= 1 && columns >= 1 && rows <= height && columns <= width) {
                top = random.below(word + 2, height - rows + 1);
                left = random.below(word + 3, width - columns + 1);
                return;
            }
        }
        top = 0;
        left = 0;
        rows = height;
        columns = width;
    }

    private static double within(double position, int extent) {
        return Math.clamp(position, 0, extent - 1.0);
    }

    private static float between(float from, float to, float share) {
        return Math.fma(share, to - from, from);
    }
}
