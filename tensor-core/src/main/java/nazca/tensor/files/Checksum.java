package nazca.tensor.files;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 lower-case hexadecimal digits, of bytes that may come in pieces. */
public final class Checksum {
    private static final int CHUNK_BYTES = 1 << 16;

    private final MessageDigest digest = sha256();
    private final byte[] chunk = new byte[CHUNK_BYTES];

    /** The checksum of nothing yet. */
    public Checksum() {}

    /** The checksum of these bytes. */
    public static String of(byte[] bytes) {
        return new Checksum().add(bytes).hex();
    }

    /** The checksum of a segment's bytes as they lie in memory. */
    public static String of(MemorySegment bytes) {
        return new Checksum().add(bytes).hex();
    }

    /** The checksum of all that the stream still holds. */
    public static String of(InputStream bytes) throws IOException {
        return new Checksum().add(bytes).hex();
    }

    /** The checksum of a file's content. */
    public static String of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(bytes);
        }
    }

    /** Appends these bytes. */
    public Checksum add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Appends a segment's bytes as they lie in memory. */
    public Checksum add(MemorySegment bytes) {
        long size = bytes.byteSize();
        for (long at = 0; at < size; at += CHUNK_BYTES) {
            int length = (int) Math.min(CHUNK_BYTES, size - at);
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
            digest.update(chunk, 0, length);
        }
        return this;
    }

    /** Appends all that the stream still holds. */
    public Checksum add(InputStream bytes) throws IOException {
        for (int length = bytes.read(chunk); length >= 0; length = bytes.read(chunk)) {
            digest.update(chunk, 0, length);
        }
        return this;
    }

    /**
     * Appends a named piece, such as a parameter: both lengths, the name in UTF-8, and the bytes.
     * So pieces never run into one another: ("ab", "c") and ("a", "bc") differ.
     */
    public Checksum add(String name, MemorySegment bytes) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer lengths = ByteBuffer.allocate(2 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        lengths.putLong(text.length).putLong(bytes.byteSize());
        return add(lengths.array()).add(text).add(bytes);
    }

    /** The checksum of all that was added; the next addition starts a new one. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
