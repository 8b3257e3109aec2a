package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the binary files of CIFAR-10, one after another, into one set. Each holds records
 *
 * <pre>
 *   1 byte     label
 *   1,024 bytes red, 1,024 green, 1,024 blue, each 32 rows of 32 pixels
 * </pre>
 *
 * A. Krizhevsky: The CIFAR-10 dataset, "Binary version".
 */
public final class CifarReader {
    /** Bytes of one image with its label. */
    public static final int RECORD_BYTES = 1 + 3 * 32 * 32;

    private static final Shape SHAPE = new Shape(32, 32, 3);

    private final List<String> classes;
    private final byte[] pixels;
    private final int[] labels;
    private int count;

    /**
     * An empty set.
     *
     * @param images how many the files will hold together, at most
     */
    public CifarReader(int images, List<String> classes) {
        Require.argument(images >= 0, "cifar: images must be >= 0, got %d", images);
        this.classes = List.copyOf(classes);
        pixels = new byte[Math.multiplyExact(images, SHAPE.elements())];
        labels = new int[images];
    }

    /**
     * Appends the images of a file.
     *
     * @param name what an error is about
     * @throws IOException if the file is not made of whole records, holds more of them than were
     *     announced, or a label without a class
     */
    public void add(String name, byte[] file) throws IOException {
        int records = file.length / RECORD_BYTES;
        if (records == 0 || file.length % RECORD_BYTES != 0 || records > labels.length - count) {
            throw new IOException(
                    "%s: a CIFAR file holds 1 to %d records of %d bytes, this one has %d bytes"
                            .formatted(name, labels.length - count, RECORD_BYTES, file.length));
        }
        for (int record = 0; record < records; record++) {
            int from = record * RECORD_BYTES;
            int label = file[from] & 0xff;
            if (label >= classes.size()) {
                throw new IOException(
                        "%s: image %d has label %d, but there are %d classes"
                                .formatted(name, record, label, classes.size()));
            }
            labels[count] = label;
            interleave(file, from + 1, count * SHAPE.elements());
            count++;
        }
    }

    /** The images that were read. */
    public ImageSet images() {
        int bytes = count * SHAPE.elements();
        return ImageSet.of(
                SHAPE,
                classes,
                bytes == pixels.length ? pixels : Arrays.copyOf(pixels, bytes),
                Arrays.copyOf(labels, count));
    }

    private void interleave(byte[] planes, int from, int to) {
        int channels = SHAPE.channels();
        int plane = SHAPE.pixels();
        for (int c = 0; c < channels; c++) {
            for (int pixel = 0; pixel < plane; pixel++) {
                pixels[to + pixel * channels + c] = planes[from + c * plane + pixel];
            }
        }
    }
}
