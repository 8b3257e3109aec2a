package nazca.data.fetch;

import nazca.data.DataFolder;
import nazca.data.PublishedDataset;
import nazca.data.PublishedFile;
import nazca.data.PublishedFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fetches one data set: each source is asked in turn until one gives files with the published
 * checksums. Work goes on in {@code .NAME.fetch-PID} beside the final folder, which appears whole.
 */
public final class Fetch {
    private static final Pattern LEFTOVER = Pattern.compile("\\.(.+)\\.(?:fetch|old)-(\\d+)");

    private final Path target;
    private final List<PublishedFile> files;
    private final List<Source> sources;
    private final Consumer<String> notes;

    Fetch(Path target, List<PublishedFile> files, List<Source> sources, Consumer<String> notes) {
        this.target = target;
        this.files = files;
        this.sources = sources;
        this.notes = notes;
    }

    /**
     * Fetches a data set into the data folder; what was there of it is replaced.
     *
     * @param notes hears what is being done, line by line
     * @return the source that gave it
     * @throws FetchException if no source did
     * @throws IOException if the data folder cannot be written
     */
    public static String run(PublishedDataset dataset, DataFolder data, Consumer<String> notes)
            throws IOException, InterruptedException {
        List<Source> sources = Sources.of(dataset, notes);
        return new Fetch(data.of(dataset), dataset.files(), sources, notes).run();
    }

    String run() throws IOException, InterruptedException {
        Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
        removeLeftovers(parent);
        List<String> reasons = new ArrayList<>();
        for (Source source : sources) {
            Path staging = Files.createDirectory(beside("fetch"));
            try {
                notes.accept("fetching " + target.getFileName() + ": " + source.name());
                source.bring(staging);
                verify(staging);
                publish(staging);
                return source.name();
            } catch (IOException e) {
                notes.accept(source.name() + ": " + e.getMessage());
                reasons.add(source.name() + ": " + e.getMessage());
            } finally {
                delete(staging);
            }
        }
        throw new FetchException(
                "the data set %s could not be fetched (%s)"
                        .formatted(target.getFileName(), String.join("; ", reasons)));
    }

    /** Checks every file and removes whatever else lies there. */
    private void verify(Path staging) throws IOException {
        List<String> wanted = new ArrayList<>();
        for (PublishedFile file : files) {
            PublishedFiles.read(file, staging);
            wanted.add(file.name());
            wanted.add(file.name() + ".gz");
        }
        try (Stream<Path> all = Files.list(staging)) {
            for (Path path : all.toList()) {
                if (!wanted.contains(String.valueOf(path.getFileName()))) {
                    delete(path);
                }
            }
        }
    }

    private void publish(Path staging) throws IOException {
        Path old = beside("old");
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    private Path beside(String kind) {
        return target.resolveSibling(
                ".%s.%s-%d".formatted(target.getFileName(), kind, ProcessHandle.current().pid()));
    }

    /** Removes what fetches of this data set have left whose processes are gone. */
    private void removeLeftovers(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            for (Path path : all.toList()) {
                Matcher leftover = LEFTOVER.matcher(String.valueOf(path.getFileName()));
                if (leftover.matches()
                        && leftover.group(1).equals(String.valueOf(target.getFileName()))
                        && isGone(Long.parseLong(leftover.group(2)))) {
                    delete(path);
                }
            }
        }
    }

    private static boolean isGone(long pid) {
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
