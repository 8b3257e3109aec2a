package nazca.data;

import nazca.data.image.Raster;
import nazca.tensor.DType;
import nazca.tensor.Shape;
import nazca.tensor.files.Checksum;
import nazca.tensor.files.MalformedFileException;
import nazca.tensor.files.SafeTensors;
import nazca.tensor.files.TensorEntry;
import nazca.tensor.files.TensorFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decoded images of one split at one size in a checksummed file, each with the path, length and
 * time of the file that it was decoded from. Whatever is wrong with the cache, it is as if it were
 * empty; so is a cache that another JDK has written, since JPEG bytes depend on it.
 */
final class DecodedCache {
    private static final String DECODER = "decoder";
    private static final String FILES = "files";
    private static final String PIXELS = "pixels";
    private static final String VERSION = "1, JDK " + Runtime.version();
    private static final int NAME_DIGITS = 16;

    private final Path file;

    /** The cache of a split, which need not exist. */
    DecodedCache(Path folder, Path split, @Nullable Integer size) {
        String key = split.toAbsolutePath().normalize() + "\0" + size;
        String digits = Checksum.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_DIGITS);
        this.file = folder.resolve("%s-%s.safetensors".formatted(split.getFileName(), digits));
    }

    /** What tells one state of a file from another, in the order of the listing. */
    static List<String> identities(FolderListing listing) {
        return listing.files().stream().map(DecodedCache::identity).toList();
    }

    private static String identity(FolderListing.Entry entry) {
        return "%s\n%d %d".formatted(entry.path(), entry.bytes(), entry.modifiedMillis());
    }

    /**
     * What a cache holds.
     *
     * @param files identities, in the order of the images
     * @param images their pixels
     */
    record Content(List<String> files, DecodedImages images, Map<String, Integer> places) {
        static Content empty() {
            DecodedImages none = new DecodedImages(Shape.vector(1), MemorySegment.NULL);
            return new Content(List.of(), none, Map.of());
        }

        /** The image of an unchanged file, or null. */
        @Nullable Raster image(FolderListing.Entry entry) {
            Integer place = places.get(identity(entry));
            if (place == null) {
                return null;
            }
            Shape shape = images.shape();
            byte[] bytes = new byte[shape.elements()];
            long from = (long) place * bytes.length;
            MemorySegment.copy(
                    images.pixels(), ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
            return new Raster(shape.height(), shape.width(), shape.channels(), bytes);
        }
    }

    /** What the cache holds; nothing if there is none, or it is damaged. */
    Content read() throws IOException {
        if (!Files.exists(file)) {
            return Content.empty();
        }
        try {
            TensorFile content = SafeTensors.readChecksummed(file, Arena.ofAuto());
            return VERSION.equals(content.metadata().get(DECODER))
                    ? content(content.tensor(FILES), content.tensor(PIXELS))
                    : Content.empty();
        } catch (MalformedFileException e) {
            return Content.empty();
        }
    }

    private Content content(TensorEntry files, TensorEntry pixels) throws MalformedFileException {
        byte[] text = files.data().toArray(ValueLayout.JAVA_BYTE);
        List<String> identities = List.of(new String(text, StandardCharsets.UTF_8).split("\0"));
        long[] extents = pixels.shape();
        if (pixels.type() != DType.U8
                || extents.length != 4
                || extents[0] != identities.size()
                || (extents[3] != Raster.GREY && extents[3] != Raster.COLOUR)) {
            throw new MalformedFileException(file, "it holds no decoded images");
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < identities.size(); i++) {
            places.put(identities.get(i), i);
        }
        Shape shape = new Shape((int) extents[1], (int) extents[2], (int) extents[3]);
        return new Content(identities, new DecodedImages(shape, pixels.data()), places);
    }

    /** Replaces the cache. */
    void write(FolderListing listing, DecodedImages images) throws IOException {
        byte[] text = String.join("\0", identities(listing)).getBytes(StandardCharsets.UTF_8);
        MemorySegment files = MemorySegment.ofArray(text);
        Shape shape = images.shape();
        long[] extents = {listing.files().size(), shape.height(), shape.width(), shape.channels()};
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SafeTensors.writeChecksummed(
                    file,
                    Map.of(DECODER, VERSION),
                    List.of(
                            new TensorEntry(FILES, DType.U8, new long[] {text.length}, files),
                            new TensorEntry(PIXELS, DType.U8, extents, images.pixels())));
        } catch (IOException e) {
            throw new IOException(
                    "decoded images cannot be kept in %s (%s): set NAZCA_DATA to a folder that can"
                            .formatted(file.getParent(), e),
                    e);
        }
    }
}
