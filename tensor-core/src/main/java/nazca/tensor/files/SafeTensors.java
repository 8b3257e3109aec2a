package nazca.tensor.files;

import nazca.tensor.Require;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The safetensors format: 8 bytes of header length (little-endian), a JSON header with names,
 * types, shapes and places, and the raw little-endian data.
 *
 * <p>Written files are deterministic: the same tensors and metadata give the same bytes, whatever
 * order they come in. Tensors are ordered by element size, largest first, then by name; data starts
 * at a multiple of 64 bytes and each tensor at a multiple of its element size. Files appear
 * atomically ({@link AtomicFile}).
 *
 * <p>A checksummed file carries the metadata key {@value #CHECKSUM}: the SHA-256 of the whole file
 * with the 64 digits of that value taken as '0'. Any other reader of the format accepts it too.
 */
public final class SafeTensors {
    /** The metadata key of a checksummed file. */
    public static final String CHECKSUM = "checksum";

    private static final String CHECKSUM_START = "\"" + CHECKSUM + "\":\"";
    private static final byte[] BLANK_CHECKSUM = "0".repeat(64).getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK_BYTES = 1 << 18;
    private static final ValueLayout.OfLong LENGTH =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private SafeTensors() {}

    /**
     * Creates or replaces a file.
     *
     * @throws IllegalArgumentException if two tensors have one name
     */
    public static void write(
            Path file, Map<String, String> metadata, Collection<TensorEntry> tensors)
            throws IOException {
        List<TensorEntry> ordered = ordered(tensors);
        write(file, HeaderWriter.header(metadata, ordered), ordered);
    }

    /**
     * Creates or replaces a file that {@link #readChecksummed} can verify.
     *
     * @throws IllegalArgumentException if two tensors have one name, or the metadata holds the key
     *     {@value #CHECKSUM}
     */
    public static void writeChecksummed(
            Path file, Map<String, String> metadata, Collection<TensorEntry> tensors)
            throws IOException {
        Require.argument(
                !metadata.containsKey(CHECKSUM),
                "safetensors: metadata must not hold the key '%s'",
                CHECKSUM);
        List<TensorEntry> ordered = ordered(tensors);
        Map<String, String> complete = new TreeMap<>(metadata);
        complete.put(CHECKSUM, new String(BLANK_CHECKSUM, StandardCharsets.US_ASCII));
        byte[] header = HeaderWriter.header(complete, ordered);
        Checksum checksum = new Checksum().add(header);
        for (TensorEntry tensor : ordered) {
            checksum.add(tensor.data());
        }
        putChecksum(header, checksum.hex().getBytes(StandardCharsets.US_ASCII));
        write(file, header, ordered);
    }

    /**
     * Maps a file. The tensors' data are read-only views of it, valid as long as the arena.
     *
     * @throws MalformedFileException if the file breaks the format
     */
    public static TensorFile read(Path file, Arena arena) throws IOException {
        return contents(file, map(file, arena));
    }

    /**
     * Maps a file and verifies every byte of it. {@link TensorFile#metadata} is as it was given to
     * {@link #writeChecksummed}.
     *
     * @throws MalformedFileException if the file breaks the format, has no checksum, or another one
     */
    public static TensorFile readChecksummed(Path file, Arena arena) throws IOException {
        MemorySegment mapped = map(file, arena);
        TensorFile contents = contents(file, mapped);
        String expected = contents.metadata().get(CHECKSUM);
        byte[] header = mapped.asSlice(0, dataStart(file, mapped)).toArray(ValueLayout.JAVA_BYTE);
        if (expected == null || !putChecksum(header, BLANK_CHECKSUM)) {
            throw new MalformedFileException(file, "it has no checksum");
        }
        String actual = new Checksum().add(header).add(mapped.asSlice(header.length)).hex();
        if (!actual.equals(expected)) {
            throw new MalformedFileException(file, "it is damaged: its checksum does not match");
        }
        SortedMap<String, String> metadata = new TreeMap<>(contents.metadata());
        metadata.remove(CHECKSUM);
        return new TensorFile(file, metadata, contents.tensors());
    }

    private static void write(Path file, byte[] header, List<TensorEntry> tensors)
            throws IOException {
        AtomicFile.write(
                file,
                out -> {
                    AtomicFile.writeFully(out, ByteBuffer.wrap(header));
                    for (TensorEntry tensor : tensors) {
                        write(out, tensor.data());
                    }
                });
    }

    private static void write(FileChannel out, MemorySegment data) throws IOException {
        long size = data.byteSize();
        byte[] chunk = new byte[(int) Math.min(size, CHUNK_BYTES)];
        for (long at = 0; at < size; at += CHUNK_BYTES) {
            int length = (int) Math.min(CHUNK_BYTES, size - at);
            MemorySegment.copy(data, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
            AtomicFile.writeFully(out, ByteBuffer.wrap(chunk, 0, length));
        }
    }

    private static List<TensorEntry> ordered(Collection<TensorEntry> tensors) {
        List<TensorEntry> ordered = new ArrayList<>(tensors);
        ordered.sort(
                Comparator.comparingInt((TensorEntry tensor) -> -tensor.type().bytes())
                        .thenComparing(TensorEntry::name));
        return ordered;
    }

    private static MemorySegment map(Path file, Arena arena) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return in.map(FileChannel.MapMode.READ_ONLY, 0, in.size(), arena);
        }
    }

    private static TensorFile contents(Path file, MemorySegment mapped) throws IOException {
        long start = dataStart(file, mapped);
        byte[] json = mapped.asSlice(Long.BYTES, start - Long.BYTES).toArray(ValueLayout.JAVA_BYTE);
        HeaderReader.Header header = HeaderReader.read(file, json, mapped.byteSize() - start);
        SortedMap<String, TensorEntry> tensors = new TreeMap<>();
        for (HeaderReader.Place place : header.places()) {
            MemorySegment data = mapped.asSlice(start + place.begin(), place.end() - place.begin());
            tensors.put(
                    place.name(), new TensorEntry(place.name(), place.type(), place.shape(), data));
        }
        return new TensorFile(file, header.metadata(), tensors);
    }

    /** Where the data starts, which is also the length of the whole header. */
    private static long dataStart(Path file, MemorySegment mapped) throws IOException {
        long size = mapped.byteSize();
        if (size < Long.BYTES) {
            throw new MalformedFileException(
                    file, "it is cut short: %d bytes hold no header length".formatted(size));
        }
        long length = mapped.get(LENGTH, 0);
        if (length < 2 || length > HeaderReader.MAX_BYTES) {
            throw new MalformedFileException(
                    file,
                    "header length must be from 2 to %d, got %s"
                            .formatted(HeaderReader.MAX_BYTES, Long.toUnsignedString(length)));
        }
        if (length > size - Long.BYTES) {
            throw new MalformedFileException(
                    file,
                    "it is cut short: a header of %d bytes, but only %d follow"
                            .formatted(length, size - Long.BYTES));
        }
        return Long.BYTES + length;
    }

    /**
     * Overwrites the checksum's digits; false if there are none in the place they are written to.
     */
    private static boolean putChecksum(byte[] header, byte[] digits) {
        // A quote inside of a JSON string is escaped, so the pattern matches nothing but the key.
        String text = new String(header, StandardCharsets.ISO_8859_1);
        int key = text.indexOf(CHECKSUM_START);
        int at = key + CHECKSUM_START.length();
        if (key < 0 || at + digits.length > header.length) {
            return false;
        }
        System.arraycopy(digits, 0, header, at, digits.length);
        return true;
    }
}
