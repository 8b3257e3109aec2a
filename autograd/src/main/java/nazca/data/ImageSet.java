package nazca.data;

import nazca.data.image.CentredSquare;
import nazca.data.image.Raster;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Objects;

/**
 * Labelled images of one shape.
 *
 * <pre>
 *   pixels  U8 [count, height, width, channels], row-major, 0 is black
 *   labels  [count], indices into classes
 * </pre>
 *
 * The arrays are held, not copied, and are not to be changed. The segment may be heap, mapped or
 * shared memory: batches read it from another thread.
 *
 * @param shape of each image
 * @param classes names, in the order of the labels
 * @param pixels all images, one after another
 * @param labels the class of each image
 */
public record ImageSet(Shape shape, List<String> classes, MemorySegment pixels, int[] labels) {
    /**
     * Checks that pixels, labels and classes fit each other.
     *
     * @throws IllegalArgumentException if they do not
     */
    public ImageSet {
        classes = List.copyOf(classes);
        long bytes = (long) labels.length * shape.elements();
        Require.argument(
                pixels.byteSize() == bytes,
                "image set: %d images of %s are %d bytes, got %d",
                labels.length,
                shape,
                bytes,
                pixels.byteSize());
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes.size()) {
                throw new IllegalArgumentException(
                        String.format(
                                "image set: labels must be in [0, %d), got %d for image %d",
                                classes.size(), labels[i], i));
            }
        }
    }

    /** A set over pixels in an array. */
    public static ImageSet of(Shape shape, List<String> classes, byte[] pixels, int[] labels) {
        return new ImageSet(shape, classes, MemorySegment.ofArray(pixels).asReadOnly(), labels);
    }

    /** Images. */
    public int count() {
        return labels.length;
    }

    /** Copies the {@link Shape#elements()} bytes of one image to the start of an array. */
    public void copyImage(int image, byte[] to) {
        Objects.checkIndex(image, count());
        int bytes = shape.elements();
        MemorySegment.copy(pixels, ValueLayout.JAVA_BYTE, (long) image * bytes, to, 0, bytes);
    }

    /** Images of each class. */
    public int[] classCounts() {
        int[] counts = new int[classes.size()];
        for (int label : labels) {
            counts[label]++;
        }
        return counts;
    }

    /**
     * The same images as squares of this many pixels a side (see {@link CentredSquare}).
     *
     * @throws IllegalArgumentException unless images have 1 or 3 channels
     */
    public ImageSet resized(int size) {
        CentredSquare square = new CentredSquare(size);
        Shape small = new Shape(size, size, shape.channels());
        byte[] resized = new byte[Math.multiplyExact(count(), small.elements())];
        byte[] image = new byte[shape.elements()];
        for (int i = 0; i < count(); i++) {
            copyImage(i, image);
            Raster raster = new Raster(shape.height(), shape.width(), shape.channels(), image);
            System.arraycopy(
                    square.of(raster).pixels(), 0, resized, i * small.elements(), small.elements());
        }
        return of(small, classes, resized, labels);
    }

    /**
     * The same images with their labels dealt out at random: the control of an experiment, since
     * nothing that holds for other images can be learnt from it.
     */
    public ImageSet withShuffledLabels(long seed) {
        int[] order = RandomStream.of(seed, "shuffled labels").permutation(count());
        int[] shuffled = new int[count()];
        for (int i = 0; i < shuffled.length; i++) {
            shuffled[i] = labels[order[i]];
        }
        return new ImageSet(shape, classes, pixels, shuffled);
    }
}
