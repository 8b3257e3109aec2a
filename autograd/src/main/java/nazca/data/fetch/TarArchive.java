package nazca.data.fetch;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Unpacks wanted files of a .tar.gz. POSIX.1-2017, pax, "ustar Interchange Format". */
final class TarArchive {
    private static final int BLOCK = 512;
    private static final int NAME_BYTES = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_BYTES = 12;
    private static final int TYPE_AT = 156;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_BYTES = 155;
    private static final long MAX_BYTES = 1L << 28;
    private static final int OCTAL = 8;

    private TarArchive() {}

    /** Where a file of the archive is to go, by its path in there; null to leave it out. */
    interface Placement extends Function<String, @Nullable Path> {}

    /**
     * Unpacks an archive; only the files that have a place are written.
     *
     * @throws IOException if the archive is damaged, or a wanted file has more than 256 MiB
     */
    static void extract(Path archive, Placement placement) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                InputStream in = new BufferedInputStream(new GZIPInputStream(file))) {
            for (byte[] header = in.readNBytes(BLOCK);
                    header.length == BLOCK && header[0] != 0;
                    header = in.readNBytes(BLOCK)) {
                long size = size(archive, header);
                boolean plain = header[TYPE_AT] == '0' || header[TYPE_AT] == 0;
                Path target = plain ? placement.apply(path(header)) : null;
                if (target == null) {
                    in.skipNBytes(size);
                } else {
                    copy(archive, in, size, target);
                }
                in.skipNBytes(Math.floorMod(-size, BLOCK));
            }
        } catch (EOFException e) {
            throw new IOException(archive + ": the archive is cut short", e);
        }
    }

    private static void copy(Path archive, InputStream in, long size, Path target)
            throws IOException {
        if (size > MAX_BYTES) {
            throw new IOException("%s: %s has %d bytes".formatted(archive, target, size));
        }
        byte[] chunk = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (long left = size; left > 0; ) {
                int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    throw new EOFException();
                }
                out.write(chunk, 0, read);
                left -= read;
            }
        }
    }

    private static String path(byte[] header) {
        String name = text(header, 0, NAME_BYTES);
        boolean ustar = text(header, TYPE_AT + 101, 5).equals("ustar");
        String prefix = ustar ? text(header, PREFIX_AT, PREFIX_BYTES) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static long size(Path archive, byte[] header) throws IOException {
        String digits = text(header, SIZE_AT, SIZE_BYTES).strip();
        if (!digits.matches("[0-7]{1,12}")) {
            throw new IOException(archive + ": the archive is damaged");
        }
        return Long.parseLong(digits, OCTAL);
    }

    private static String text(byte[] header, int from, int length) {
        String text = new String(header, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }
}
