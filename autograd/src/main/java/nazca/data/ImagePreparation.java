package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Turns one image's bytes into the floats that a network sees: {@link Normalization} and {@link
 * Augmentation}. Of the stream (seed, "augment", epoch), image i takes words 4i (rows of the crop),
 * 4i + 1 (columns) and 4i + 2 (mirrored where its sign bit is set); word 4i + 3 is free. {@link
 * ColourJitter}, {@link RectangleCrop} and {@link Cutout} have streams of their own.
 *
 * <p>Holds scratch memory for one image, so it serves one thread.
 */
final class ImagePreparation {
    private static final int WORDS_PER_IMAGE = 4;

    private final ImageSet images;
    private final Augmentation augmentation;
    private final Draws draws;
    private final ColourJitter jitter;
    private final RectangleCrop rectangle;
    private final Cutout cutout;
    private final int rowElements;
    private final float[] rowScale;
    private final float[] rowShift;
    private final byte[] bytes;
    private final float[] normalized;
    private final float[] augmented;

    /** The random numbers of each kind. */
    record Draws(
            RandomStream places,
            RandomStream colours,
            RandomStream rectangles,
            RandomStream squares) {
        private static Draws of(long seed) {
            return new Draws(
                    RandomStream.of(seed, "augment"),
                    RandomStream.of(seed, "augment colours"),
                    RandomStream.of(seed, "augment rectangles"),
                    RandomStream.of(seed, "augment squares"));
        }

        private Draws at(long epoch) {
            return new Draws(
                    places.at(epoch, 0),
                    colours.at(epoch, 0),
                    rectangles.at(epoch, 0),
                    squares.at(epoch, 0));
        }
    }

    ImagePreparation(
            ImageSet images, Normalization normalization, Augmentation augmentation, long seed) {
        Shape shape = images.shape();
        Require.argument(
                normalization.channels() == shape.channels(),
                "batch loader: images have %d channels but the normalization %d",
                shape.channels(),
                normalization.channels());
        Require.argument(
                augmentation.pad() <= Math.min(shape.height(), shape.width()),
                "batch loader: a crop from a frame of %d pixels can miss images of %s",
                augmentation.pad(),
                shape);
        Require.argument(
                augmentation.jitter() == 0 || shape.channels() == 1 || shape.channels() == 3,
                "batch loader: colours are jittered in 1 or 3 channels, images have %d",
                shape.channels());
        this.images = images;
        this.augmentation = augmentation;
        draws = Draws.of(seed);
        jitter = new ColourJitter(shape, augmentation.jitter());
        rectangle = new RectangleCrop(shape, augmentation.leastArea());
        cutout = new Cutout(shape, augmentation.cutout());
        rowElements = shape.width() * shape.channels();
        rowScale = new float[rowElements];
        rowShift = new float[rowElements];
        for (int i = 0; i < rowElements; i++) {
            rowScale[i] = normalization.scale(i % shape.channels());
            rowShift[i] = normalization.shift(i % shape.channels());
        }
        bytes = new byte[shape.elements()];
        normalized = new float[shape.elements()];
        augmented = new float[augmentation.isNone() ? 0 : shape.elements()];
    }

    /** The random numbers of an epoch. */
    Draws draws(long epoch) {
        return draws.at(epoch);
    }

    /** Writes image {@code image}'s floats to a segment, from element {@code element} on. */
    void write(int image, Draws epochDraws, MemorySegment to, long element) {
        images.copyImage(image, bytes);
        for (int at = 0; at < bytes.length; at++) {
            normalized[at] = bytes[at] & 0xff;
        }
        if (augmentation.jitter() > 0) {
            jitter.apply(normalized, epochDraws.colours(), image);
        }
        normalize();
        float[] result = normalized;
        if (!augmentation.isNone()) {
            place(image, epochDraws);
            result = augmented;
        }
        MemorySegment.copy(
                result, 0, to, ValueLayout.JAVA_FLOAT, Float.BYTES * element, result.length);
    }

    private void normalize() {
        for (int row = 0; row < bytes.length; row += rowElements) {
            for (int i = 0; i < rowElements; i++) {
                normalized[row + i] = Math.fma(normalized[row + i], rowScale[i], rowShift[i]);
            }
        }
    }

    private void place(int image, Draws epochDraws) {
        boolean mirrored =
                augmentation.flip()
                        && epochDraws.places().word((long) WORDS_PER_IMAGE * image + 2) < 0;
        if (augmentation.resizes()) {
            rectangle.apply(normalized, augmented, mirrored, epochDraws.rectangles(), image);
        } else {
            crop(image, mirrored, epochDraws.places());
        }
        if (augmentation.cutout() > 0) {
            cutout.apply(augmented, epochDraws.squares(), image);
        }
    }

    private void crop(int image, boolean mirrored, RandomStream random) {
        long word = (long) WORDS_PER_IMAGE * image;
        int offsets = 2 * augmentation.pad() + 1;
        int down = random.below(word, offsets) - augmentation.pad();
        int right = random.below(word + 1, offsets) - augmentation.pad();
        int height = images.shape().height();
        for (int i = 0; i < height; i++) {
            int source = i + down;
            if (source < 0 || source >= height) {
                Arrays.fill(augmented, i * rowElements, (i + 1) * rowElements, 0f);
            } else {
                cropRow(source * rowElements, i * rowElements, right, mirrored);
            }
        }
    }

    /** Output column j takes column j + right of the (mirrored) row, or zero outside of it. */
    private void cropRow(int from, int to, int right, boolean mirrored) {
        int channels = images.shape().channels();
        int width = images.shape().width();
        int first = Math.max(0, -right);
        int end = Math.min(width, width - right);
        Arrays.fill(augmented, to, to + first * channels, 0f);
        Arrays.fill(augmented, to + end * channels, to + rowElements, 0f);
        if (!mirrored) {
            int start = from + (first + right) * channels;
            int length = (end - first) * channels;
            System.arraycopy(normalized, start, augmented, to + first * channels, length);
            return;
        }
        for (int j = first; j < end; j++) {
            int column = width - 1 - (j + right);
            for (int c = 0; c < channels; c++) {
                augmented[to + j * channels + c] = normalized[from + column * channels + c];
            }
        }
    }
}
