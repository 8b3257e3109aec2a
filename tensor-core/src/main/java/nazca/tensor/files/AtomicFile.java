package nazca.tensor.files;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a file completely or not at all: whenever the process or the machine stops, the target is
 * either the old file or the whole new one.
 *
 * <p>The content goes to {@code .NAME.tmp-PID-THREAD} in the target's directory, is flushed to the
 * disk and renamed; then the directory is flushed.
 */
public final class AtomicFile {
    private static final Pattern LEFTOVER = Pattern.compile("\\..+\\.tmp-\\d+-\\d+");

    private AtomicFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes the content to an empty file, from its start. */
        void writeTo(FileChannel out) throws IOException;
    }

    /**
     * Creates or replaces {@code target}.
     *
     * @throws IOException if writing or renaming fails; the target is as it was
     */
    public static void write(Path target, Content content) throws IOException {
        Path directory = directoryOf(target);
        Path temporary = directory.resolve(temporaryName(target));
        boolean complete = false;
        try {
            try (FileChannel out = FileChannel.open(temporary, CREATE, WRITE, TRUNCATE_EXISTING)) {
                content.writeTo(out);
                out.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(temporary);
            }
        }
        flush(directory);
    }

    /** Creates or replaces {@code target} with these bytes. */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, out -> writeFully(out, ByteBuffer.wrap(bytes)));
    }

    /**
     * Deletes what killed writes have left in a directory, and returns the deleted files by name. A
     * write that is under way there fails, so the caller must own the directory.
     */
    public static List<Path> removeLeftovers(Path directory) throws IOException {
        List<Path> leftovers;
        try (Stream<Path> files = Files.list(directory)) {
            leftovers = files.filter(AtomicFile::isLeftover).sorted().toList();
        }
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
        return leftovers;
    }

    static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static boolean isLeftover(Path file) {
        return LEFTOVER.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file);
    }

    private static Path directoryOf(Path target) {
        Path directory = target.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IllegalArgumentException("atomic file: target must be a file, got " + target);
        }
        return directory;
    }

    private static String temporaryName(Path target) {
        return ".%s.tmp-%d-%d"
                .formatted(
                        target.getFileName(),
                        ProcessHandle.current().pid(),
                        Thread.currentThread().threadId());
    }

    /** Makes the rename itself durable. Windows does that alone, and cannot open a directory. */
    private static void flush(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }
}
