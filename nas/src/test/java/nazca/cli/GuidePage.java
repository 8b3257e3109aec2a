package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * docs/guide.md as a program reads it: the commands of its {@code sh} blocks, its links, and the
 * classes that it names.
 */
record GuidePage(Path file, String text) {
    /** Where the page's commands leave their files. */
    static final String FOLDER = "guide/";

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z][A-Za-z0-9]*)`");

    /**
     * A command of the page.
     *
     * @param line as it stands there, without the comment
     * @param code that the comment {@code # exit code N} promises, 0 without one
     */
    record Command(String line, int code) {
        /** Its words behind {@code ./nazca}, with the page's folder at another place. */
        Object[] arguments(Path folder, String... more) {
            return Stream.concat(
                            Arrays.stream(line.split("\\s+")).skip(1).map(w -> moved(w, folder)),
                            Arrays.stream(more))
                    .toArray();
        }

        private static String moved(String word, Path folder) {
            if (word.startsWith(FOLDER)) {
                return folder.resolve(word.substring(FOLDER.length())).toString();
            }
            return word.startsWith("docs/") ? root().resolve(word).toString() : word;
        }
    }

    static GuidePage read() throws IOException {
        Path file = root().resolve("docs/guide.md");
        return new GuidePage(file, Files.readString(file));
    }

    /** The project's root, above the module that the tests run in. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/guide.md"))) {
            folder = folder.resolve("..").normalize();
            assertThat(folder)
                    .as("a folder above with docs/guide.md")
                    .isNotEqualTo(folder.getRoot());
        }
        return folder;
    }

    /** All commands in order; a backslash joins lines. */
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String joined = block.group(1).replaceAll("\\\\\n\\s*", "");
            joined.lines()
                    .filter(line -> !line.isBlank())
                    .map(GuidePage::command)
                    .forEach(commands::add);
        }
        return commands;
    }

    private static Command command(String line) {
        int comment = line.indexOf('#');
        Matcher promise = Pattern.compile("# exit code (\\d+)").matcher(line);
        return new Command(
                (comment < 0 ? line : line.substring(0, comment)).strip(),
                promise.find() ? Integer.parseInt(promise.group(1)) : 0);
    }

    /** Targets of links to files of the project. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
    }

    /** Names in backticks that are written as classes are. */
    List<String> classes() {
        return CLASS.matcher(text).results().map(name -> name.group(1)).distinct().toList();
    }
}
