package nazca.tensor.files;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * NumPy's .npy files: one array in C order, little-endian, of float32, float64, int64, int32 or
 * uint8. Files appear atomically ({@link AtomicFile}).
 */
public final class Npy {
    static final String ENDING = ".npy";

    private static final int HEADER_BYTES = 1 << 17;
    private static final int CHUNK_BYTES = 1 << 18;

    private Npy() {}

    /** Creates or replaces a file. The tensor's name is not stored. */
    public static void write(Path file, TensorEntry tensor) throws IOException {
        AtomicFile.write(
                file,
                out -> {
                    AtomicFile.writeFully(out, ByteBuffer.wrap(NpyHeader.of(tensor)));
                    MemorySegment data = tensor.data();
                    byte[] chunk = new byte[(int) Math.min(data.byteSize(), CHUNK_BYTES)];
                    for (long at = 0; at < data.byteSize(); at += CHUNK_BYTES) {
                        int length = (int) Math.min(CHUNK_BYTES, data.byteSize() - at);
                        MemorySegment.copy(data, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
                        AtomicFile.writeFully(out, ByteBuffer.wrap(chunk, 0, length));
                    }
                });
    }

    /**
     * Maps a file. The tensor's data are a read-only view of it, valid as long as the arena; its
     * name is the file's without {@value #ENDING}.
     *
     * @throws MalformedFileException if the file breaks the format, or holds what is not supported
     */
    public static TensorEntry read(Path file, Arena arena) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment mapped = in.map(FileChannel.MapMode.READ_ONLY, 0, in.size(), arena);
            String name = String.valueOf(file.getFileName());
            return tensor(file, withoutEnding(name), mapped);
        }
    }

    /** The tensor in a file's content. */
    static TensorEntry tensor(Path file, String name, MemorySegment content)
            throws MalformedFileException {
        long size = content.byteSize();
        byte[] start =
                content.asSlice(0, Math.min(size, HEADER_BYTES)).toArray(ValueLayout.JAVA_BYTE);
        NpyHeader header = NpyHeader.read(file, start);
        long expected = header.dataBytes();
        if (size - header.bytes() != expected) {
            throw new MalformedFileException(
                    file,
                    "its header describes %d bytes of data, but %d follow"
                            .formatted(expected, size - header.bytes()));
        }
        return new TensorEntry(
                name, header.type(), header.shape(), content.asSlice(header.bytes(), expected));
    }

    static String withoutEnding(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
