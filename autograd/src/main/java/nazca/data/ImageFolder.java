package nazca.data;

import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Photographs in folders: {@code PATH/train/CLASS/FILE} and {@code PATH/test/CLASS/FILE}, JPEG or
 * PNG; instead of test, val or validation. Images may be of any sizes where a size is asked for,
 * and grey ones among colours; a folder of grey images alone has one channel.
 */
final class ImageFolder {
    /** What stands before the path in a data set's name. */
    static final String PREFIX = "folder:";

    private static final List<String> TESTS = List.of("test", "val", "validation");

    private ImageFolder() {}

    /**
     * Loads a folder, as squares of {@code size} pixels a side, or at the one size that all its
     * images have.
     *
     * @param name {@value #PREFIX}PATH
     * @param data where decoded images are kept
     * @throws IOException if folders are missing or empty, if train and test have different
     *     classes, if a file is no sound image, or if images differ in size and none was asked for
     */
    static Dataset load(String name, @Nullable Integer size, DataFolder data) throws IOException {
        Path root = Path.of(name.substring(PREFIX.length()));
        if (!Files.isDirectory(root)) {
            throw new IOException("there is no folder '%s'".formatted(root));
        }
        FolderListing train = FolderListing.of(require(root, List.of("train")));
        FolderListing test = FolderListing.of(require(root, TESTS));
        if (!train.classes().equals(test.classes())) {
            throw new IOException(
                    "%s and %s must have the same classes, but have %s and %s"
                            .formatted(
                                    train.split(),
                                    test.split(),
                                    String.join(", ", train.classes()),
                                    String.join(", ", test.classes())));
        }
        DecodedImages trained = DecodedImages.of(train, size, data.decoded());
        DecodedImages tested = DecodedImages.of(test, size, data.decoded());
        if (!trained.sameSizeAs(tested)) {
            throw new IOException(
                    "the training images are %s but the test images %s: set data.size"
                            .formatted(trained.shape(), tested.shape()));
        }
        int channels = Math.max(trained.shape().channels(), tested.shape().channels());
        return Dataset.of(name, images(train, trained, channels), images(test, tested, channels));
    }

    private static ImageSet images(FolderListing listing, DecodedImages decoded, int channels) {
        int[] labels = listing.files().stream().mapToInt(FolderListing.Entry::label).toArray();
        Shape shape = new Shape(decoded.shape().height(), decoded.shape().width(), channels);
        MemorySegment pixels = decoded.pixels(channels);
        return new ImageSet(shape, listing.classes(), pixels, labels);
    }

    private static Path require(Path root, List<String> names) throws IOException {
        for (String name : names) {
            if (Files.isDirectory(root.resolve(name))) {
                return root.resolve(name);
            }
        }
        throw new IOException(
                "%s must have a folder %s with a folder of images per class"
                        .formatted(root, String.join("/ or ", names) + "/"));
    }
}
