package nazca.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The image files of one split of a folder: {@code SPLIT/CLASS/FILE.jpg} or {@code .jpeg} or {@code
 * .png}. Classes are in the order of their names. Files take turns so that every prefix of the list
 * holds of each class as much as the whole does; within a class they are in the order of their
 * names. Hidden files and files of other kinds are passed over.
 *
 * @param split the split's folder
 * @param classes names of the classes
 * @param files at least one of each class
 */
record FolderListing(Path split, List<String> classes, List<Entry> files) {
    /**
     * One image file and what tells whether it has changed.
     *
     * @param path below the split, with '/' between names
     * @param label index of its class
     * @param bytes its length
     * @param modifiedMillis when it was written
     */
    record Entry(String path, int label, long bytes, long modifiedMillis) {}

    /** An entry and its place from 0 to 1 within its class. */
    private record Placed(double place, Entry entry) {}

    /**
     * Lists a split.
     *
     * @throws IOException if there are no classes, or one without images
     */
    static FolderListing of(Path split) throws IOException {
        List<String> classes =
                names(split).stream()
                        .filter(name -> Files.isDirectory(split.resolve(name)))
                        .toList();
        if (classes.isEmpty()) {
            throw new IOException(split + " must hold a folder of images per class, but has none");
        }
        List<Placed> placed = new ArrayList<>();
        for (int label = 0; label < classes.size(); label++) {
            placed.addAll(ofClass(split, classes.get(label), label));
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return new FolderListing(split, classes, placed.stream().map(Placed::entry).toList());
    }

    /** Where one of the files is. */
    Path file(Entry entry) {
        return split.resolve(entry.path());
    }

    private static List<Placed> ofClass(Path split, String name, int label) throws IOException {
        List<String> files =
                names(split.resolve(name)).stream().filter(FolderListing::isImage).toList();
        if (files.isEmpty()) {
            throw new IOException(split.resolve(name) + " holds no JPEG or PNG file");
        }
        List<Placed> placed = new ArrayList<>();
        for (String file : files) {
            String path = name + "/" + file;
            var attributes = Files.readAttributes(split.resolve(path), BasicFileAttributes.class);
            Entry entry =
                    new Entry(
                            path,
                            label,
                            attributes.size(),
                            attributes.lastModifiedTime().toMillis());
            placed.add(new Placed((placed.size() + 0.5) / files.size(), entry));
        }
        return placed;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isImage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jpg") || lower.endsWith(".jpeg") || lower.endsWith(".png");
    }
}
