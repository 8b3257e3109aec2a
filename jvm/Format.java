import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or rewrites every hand-written Java file below a root with google-java-format.
 *
 * <p>Arguments: {@code check|write ROOT [MODULE...]}. A check that finds an unformatted file names
 * it and ends with exit code 1. Sources under {@code src/generated} are left alone.
 */
final class Format {
    private static final JavaFormatterOptions AOSP =
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        Path root = Path.of(args[1]);
        boolean all = args.length == 2;
        FileTime start = FileTime.from(Instant.now());
        List<Path> files = new ArrayList<>();
        for (Path folder : all ? children(root) : named(root, args)) {
            addJavaFiles(folder.endsWith("jvm") ? folder : folder.resolve("src/main/java"), files);
            addJavaFiles(folder.resolve("src/test/java"), files);
            addJavaFiles(folder.resolve("src/peers/java"), files);
        }
        removeUnchanged(root, files);
        long bad = files.parallelStream().filter(file -> !accept(file, write)).count();
        if (bad > 0) {
            System.err.printf("%d files are not formatted: run ./format%n", bad);
            System.exit(1);
        }
        if (all) {
            Files.createDirectories(root.resolve("target"));
            Files.setLastModifiedTime(Files.write(stamp(root), new byte[0]), start);
        }
    }

    /** A file whose time says when all files were last found formatted. */
    private static Path stamp(Path root) {
        return root.resolve("target/formatted");
    }

    /** Removes what has not changed since then, unless the formatter itself has. */
    private static void removeUnchanged(Path root, List<Path> files) throws IOException {
        if (!Files.exists(stamp(root))) {
            return;
        }
        long then = Files.getLastModifiedTime(stamp(root)).toMillis();
        for (Path tool : List.of(root.resolve("pom.xml"), root.resolve("jvm/Format.java"))) {
            if (Files.getLastModifiedTime(tool).toMillis() >= then) {
                return;
            }
        }
        files.removeIf(file -> file.toFile().lastModified() < then);
    }

    /** Whether the file is formatted when this returns. */
    private static boolean accept(Path file, boolean write) {
        try {
            String before = Files.readString(file);
            String after = format(before);
            if (before.equals(after)) {
                return true;
            }
            System.err.println(file);
            if (write) {
                Files.writeString(file, after);
            }
            return write;
        } catch (IOException | FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
            return false;
        }
    }

    /** Formatted until nothing changes: one pass can leave a long string for the next. */
    private static String format(String source) throws FormatterException {
        var formatter = new Formatter(AOSP);
        String before = source;
        String after = formatter.formatSourceAndFixImports(before);
        for (int pass = 0; pass < 8 && !after.equals(before); pass++) {
            before = after;
            after = formatter.formatSourceAndFixImports(before);
        }
        return after;
    }

    private static List<Path> named(Path root, String[] args) {
        return Arrays.stream(args).skip(2).map(root::resolve).toList();
    }

    private static List<Path> children(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.toList();
        }
    }

    private static void addJavaFiles(Path folder, List<Path> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
        }
    }
}
