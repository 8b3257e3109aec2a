package nazca.tensor.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * NumPy's .npz files: a ZIP archive with one .npy file per array, named as the array. Written files
 * are deterministic: stored without compression, in the order of the names, without a time. Files
 * appear atomically ({@link AtomicFile}).
 */
public final class Npz {
    /** Deflate packs no more than this many bytes into one. */
    private static final long DEFLATE_RATIO = 1032;

    private static final long MAX_BYTES = Integer.MAX_VALUE - 8;
    private static final int CHUNK_BYTES = 1 << 18;

    /** The first time that ZIP can tell without a field beside, which would hold the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private Npz() {}

    /**
     * Creates or replaces a file.
     *
     * @throws ZipException if two tensors have one name
     */
    public static void write(Path file, Collection<TensorEntry> tensors) throws IOException {
        List<TensorEntry> ordered =
                tensors.stream().sorted(Comparator.comparing(TensorEntry::name)).toList();
        AtomicFile.write(
                file,
                out -> {
                    // Closing it would close the channel before it is flushed to the disk.
                    ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(out));
                    for (TensorEntry tensor : ordered) {
                        write(zip, tensor);
                    }
                    zip.finish();
                    zip.flush();
                });
    }

    private static void write(ZipOutputStream zip, TensorEntry tensor) throws IOException {
        byte[] header = NpyHeader.of(tensor);
        CRC32 crc = new CRC32();
        copy(header, tensor.data(), new Checking(crc));
        ZipEntry entry = new ZipEntry(tensor.name() + Npy.ENDING);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(header.length + tensor.data().byteSize());
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        copy(header, tensor.data(), zip);
        zip.closeEntry();
    }

    private static void copy(byte[] header, MemorySegment data, OutputStream to)
            throws IOException {
        to.write(header);
        byte[] chunk = new byte[(int) Math.min(data.byteSize(), CHUNK_BYTES)];
        for (long at = 0; at < data.byteSize(); at += CHUNK_BYTES) {
            int length = (int) Math.min(CHUNK_BYTES, data.byteSize() - at);
            MemorySegment.copy(data, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
            to.write(chunk, 0, length);
        }
    }

    /** Sums what is written to it. */
    private static final class Checking extends OutputStream {
        private final CRC32 crc;

        Checking(CRC32 crc) {
            this.crc = crc;
        }

        @Override
        public void write(int b) {
            crc.update(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            crc.update(bytes, from, length);
        }
    }

    /**
     * Reads a file; entries that are no .npy files are passed over. There is no metadata.
     *
     * @throws MalformedFileException if the file breaks the format, or holds what is not supported
     */
    public static TensorFile read(Path file) throws IOException {
        SortedMap<String, TensorEntry> tensors = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(Npy.ENDING)) {
                    TensorEntry tensor = tensor(file, zip, entry);
                    if (tensors.put(tensor.name(), tensor) != null) {
                        throw new MalformedFileException(
                                file, "it holds '%s' twice".formatted(entry.getName()));
                    }
                }
            }
        } catch (ZipException | EOFException e) {
            throw new MalformedFileException(file, "it is no sound archive: " + e, e);
        }
        return new TensorFile(file, new TreeMap<>(), tensors);
    }

    private static TensorEntry tensor(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        long size = entry.getSize();
        long packed = entry.getCompressedSize();
        if (size < 0 || size > MAX_BYTES || size / DEFLATE_RATIO > packed) {
            throw new MalformedFileException(
                    file,
                    "'%s' claims %d bytes, packed into %d"
                            .formatted(entry.getName(), size, packed));
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            // Grows with what is really there.
            content = in.readNBytes((int) size);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != size || crc.getValue() != entry.getCrc()) {
            throw new MalformedFileException(file, "'%s' is damaged".formatted(entry.getName()));
        }
        return Npy.tensor(file, Npy.withoutEnding(entry.getName()), MemorySegment.ofArray(content));
    }
}
