package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.List;

/**
 * Images made from a seed, for tests and timing. Each class has a pattern of 4 by 4 blocks of
 * random colour; an image is its class's pattern at half contrast plus noise:
 *
 * <pre>u8 = clamp(pattern/2 + 64 + noise, 0, 255),   noise uniform in −96 … 95</pre>
 *
 * Image i belongs to class i mod classes, so any prefix is balanced.
 */
public final class Synthetic {
    /** Its name in {@link Datasets}. */
    public static final String NAME = "synthetic";

    private static final int BLOCKS = 4;

    private Synthetic() {}

    /** 2,000 training and 500 test images, 28x28x1 in 10 classes, from seed 0. */
    public static Dataset load() {
        return load(new Shape(28, 28, 1), 10, 2000, 500, 0);
    }

    /**
     * Training and test images with the same patterns and independent noise.
     *
     * @throws IllegalArgumentException unless there are classes and no negative counts
     */
    public static Dataset load(Shape shape, int classes, int train, int test, long seed) {
        Require.argument(classes >= 1, "synthetic: classes must be >= 1, got %d", classes);
        Require.argument(
                train >= 0 && test >= 0,
                "synthetic: counts must be >= 0, got %d training and %d test images",
                train,
                test);
        List<String> names = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            names.add("pattern " + c);
        }
        int[][] patterns = patterns(shape, classes, RandomStream.of(seed, "synthetic patterns"));
        return Dataset.of(
                NAME,
                images(shape, names, patterns, train, RandomStream.of(seed, "synthetic train")),
                images(shape, names, patterns, test, RandomStream.of(seed, "synthetic test")));
    }

    /** Each class's pattern, [height, width, channels] in 64 … 191. */
    private static int[][] patterns(Shape shape, int classes, RandomStream random) {
        int[][] patterns = new int[classes][shape.elements()];
        int channels = shape.channels();
        for (int label = 0; label < classes; label++) {
            RandomStream colours = random.at(0, label);
            for (int at = 0; at < shape.elements(); at++) {
                int pixel = at / channels;
                int row = pixel / shape.width() * BLOCKS / shape.height();
                int column = pixel % shape.width() * BLOCKS / shape.width();
                int colour = (row * BLOCKS + column) * channels + at % channels;
                patterns[label][at] = colours.below(colour, 256) / 2 + 64;
            }
        }
        return patterns;
    }

    private static ImageSet images(
            Shape shape, List<String> classes, int[][] patterns, int count, RandomStream random) {
        int elements = shape.elements();
        byte[] pixels = new byte[Math.multiplyExact(count, elements)];
        int[] labels = new int[count];
        for (int image = 0; image < count; image++) {
            labels[image] = image % patterns.length;
            int[] pattern = patterns[labels[image]];
            RandomStream noise = random.at(0, image);
            for (int at = 0; at < elements; at++) {
                int value = pattern[at] + noise.below(at, 192) - 96;
                pixels[image * elements + at] = (byte) Math.clamp(value, 0, 255);
            }
        }
        return ImageSet.of(shape, classes, pixels, labels);
    }
}
