package nazca.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources of a module. */
final class Sources {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

    private Sources() {}

    /** A file below the project's root, with the text as written. */
    record File(String name, String packageName, String text) {
        /** The text with comments blanked and lines kept. */
        String code() {
            return COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
        }

        /** {@code name:line: match} for each match of the pattern in the given text of the file. */
        List<String> matches(Pattern pattern, String in) {
            List<String> found = new ArrayList<>();
            Matcher matcher = pattern.matcher(in);
            while (matcher.find()) {
                long line = 1 + in.substring(0, matcher.start()).lines().count();
                found.add(name + ":" + line + ": " + matcher.group());
            }
            return found;
        }
    }

    /**
     * Hand-written and generated product sources, and those that only the profile peers compiles.
     */
    static List<File> main(Module module) {
        List<File> files = new ArrayList<>(below(module.folder().resolve("src/main/java")));
        files.addAll(below(module.folder().resolve("src/generated/java")));
        files.addAll(below(module.folder().resolve("src/peers/java")));
        return files;
    }

    static List<File> test(Module module) {
        return below(module.folder().resolve("src/test/java"));
    }

    private static List<File> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted(Comparator.naturalOrder())
                    .map(path -> read(folder, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File read(Path folder, Path path) {
        try {
            String name = Module.projectRoot().relativize(path).toString();
            Path parent = folder.relativize(path).getParent();
            String packageName = parent == null ? "" : parent.toString().replace('/', '.');
            return new File(name, packageName, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
