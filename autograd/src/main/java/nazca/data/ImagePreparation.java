package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Turns one image's bytes into the floats that a network sees: {@link Normalization}, then {@link
 * Augmentation}. Of the stream (seed, "augment", epoch), image i takes words 4i (rows of the crop),
 * 4i + 1 (columns) and 4i + 2 (mirrored where its sign bit is set); word 4i + 3 is free.
 *
 * <p>Holds scratch memory for one image, so it serves one thread.
 */
final class ImagePreparation {
    private static final int WORDS_PER_IMAGE = 4;

    private final ImageSet images;
    private final Augmentation augmentation;
    private final RandomStream random;
    private final int rowElements;
    private final float[] rowScale;
    private final float[] rowShift;
    private final byte[] bytes;
    private final float[] normalized;
    private final float[] augmented;

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
        this.images = images;
        this.augmentation = augmentation;
        random = RandomStream.of(seed, "augment");
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
    RandomStream random(long epoch) {
        return random.at(epoch, 0);
    }

    /** Writes image {@code image}'s floats to a segment, from element {@code element} on. */
    void write(int image, RandomStream epochRandom, MemorySegment to, long element) {
        images.copyImage(image, bytes);
        normalize();
        float[] result = normalized;
        if (!augmentation.isNone()) {
            augment(image, epochRandom);
            result = augmented;
        }
        MemorySegment.copy(
                result, 0, to, ValueLayout.JAVA_FLOAT, Float.BYTES * element, result.length);
    }

    private void normalize() {
        for (int row = 0; row < bytes.length; row += rowElements) {
            for (int i = 0; i < rowElements; i++) {
                normalized[row + i] =
                        Math.fma((float) (bytes[row + i] & 0xff), rowScale[i], rowShift[i]);
            }
        }
    }

    private void augment(int image, RandomStream epochRandom) {
        long word = (long) WORDS_PER_IMAGE * image;
        int offsets = 2 * augmentation.pad() + 1;
        int down = epochRandom.below(word, offsets) - augmentation.pad();
        int right = epochRandom.below(word + 1, offsets) - augmentation.pad();
        boolean mirrored = augmentation.flip() && epochRandom.word(word + 2) < 0;
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
