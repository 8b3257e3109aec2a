package nazca.data;

import nazca.tensor.Shape;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads the IDX files of MNIST and its relatives, plain or compressed by gzip:
 *
 * <pre>
 *   images  00 00 08 03, count, height, width (big-endian ints), count·height·width bytes
 *   labels  00 00 08 01, count, count bytes
 * </pre>
 *
 * Y. LeCun, C. Cortes, C. J. C. Burges: The MNIST database, "File formats".
 */
public final class IdxReader {
    private static final int IMAGES_MAGIC = 0x00000803;
    private static final int LABELS_MAGIC = 0x00000801;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int MAX_BYTES = Integer.MAX_VALUE - 8;

    private IdxReader() {}

    /**
     * The one-channel images of one file with the labels of another. Both streams are read to their
     * end and left open.
     *
     * @param name what an error is about, such as the file's name
     * @throws IOException if a stream is no IDX file, is truncated, has bytes behind its end, holds
     *     a label without a class, or if the counts differ
     */
    public static ImageSet read(
            String name, InputStream images, InputStream labels, List<String> classes)
            throws IOException {
        Content pixels = content(name + " images", images, IMAGES_MAGIC);
        Content numbers = content(name + " labels", labels, LABELS_MAGIC);
        int count = pixels.extents[0];
        if (count != numbers.extents[0]) {
            throw new IOException(
                    name + ": " + count + " images but " + numbers.extents[0] + " labels");
        }
        int[] label = new int[count];
        for (int i = 0; i < count; i++) {
            label[i] = numbers.bytes[i] & 0xff;
            if (label[i] >= classes.size()) {
                throw new IOException(
                        String.format(
                                "%s labels: image %d has label %d, but there are %d classes",
                                name, i, label[i], classes.size()));
            }
        }
        Shape shape = new Shape(pixels.extents[1], pixels.extents[2], 1);
        return ImageSet.of(shape, classes, pixels.bytes, label);
    }

    private record Content(int[] extents, byte[] bytes) {}

    private static Content content(String name, InputStream in, int magic) throws IOException {
        try {
            return plain(name, uncompressed(in), magic);
        } catch (EOFException | ZipException e) {
            throw new IOException(name + ": damaged gzip data: " + e.getMessage(), e);
        }
    }

    private static InputStream uncompressed(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int first = buffered.read() << 8 | buffered.read();
        buffered.reset();
        return first == GZIP_MAGIC ? new GZIPInputStream(buffered) : buffered;
    }

    private static Content plain(String name, InputStream in, int magic) throws IOException {
        int got = ints(name, in, 1)[0];
        if (got != magic) {
            throw new IOException(
                    String.format(
                            "%s: an IDX file of this kind starts with %08x, got %08x",
                            name, magic, got));
        }
        int[] extents = ints(name, in, magic & 0xff);
        long bytes = bytes(name, extents);
        // Grows with what is really there, whatever the header claims.
        byte[] content = in.readNBytes((int) bytes);
        if (content.length < bytes) {
            throw new IOException(
                    name + ": truncated: " + content.length + " of " + bytes + " bytes");
        }
        if (in.read() >= 0) {
            throw new IOException(name + ": more than the " + bytes + " bytes that it announces");
        }
        return new Content(extents, content);
    }

    private static int[] ints(String name, InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(4 * count);
        if (bytes.length < 4 * count) {
            throw new IOException(name + ": truncated within the header");
        }
        int[] values = new int[count];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return values;
    }

    private static long bytes(String name, int[] extents) throws IOException {
        long bytes = 1;
        for (int extent : extents) {
            if (extent < 1 || bytes * extent > MAX_BYTES) {
                throw new IOException(
                        name + ": extents must be positive and fit an array, got extent " + extent);
            }
            bytes *= extent;
        }
        return bytes;
    }
}
