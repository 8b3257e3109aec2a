package nazca.data;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The data sets that can be loaded by name: embedded and made ones, published ones that were
 * fetched before, and {@code folder:PATH} for photographs of one's own.
 */
public final class Datasets {
    private Datasets() {}

    /** The names that {@link #load} knows, the default first; folders are not among them. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(FashionMnistMini.NAME);
        for (PublishedDataset published : PublishedDataset.values()) {
            names.add(published.id());
        }
        names.add(Synthetic.NAME);
        return List.copyOf(names);
    }

    /**
     * Loads a data set with the size that its images have.
     *
     * @throws IllegalArgumentException if the name is unknown; the message suggests the nearest
     * @throws MissingDatasetException if it has to be fetched first
     * @throws IOException if its files are missing or damaged
     */
    public static Dataset load(String name) throws IOException {
        return load(name, null);
    }

    /**
     * Loads a data set.
     *
     * @param size side in pixels that images are brought to, the largest centred square of each;
     *     null for the size that they have
     * @throws IllegalArgumentException if the name is unknown; the message suggests the nearest
     * @throws MissingDatasetException if it has to be fetched first
     * @throws IOException if its files are missing or damaged
     */
    public static Dataset load(String name, @Nullable Integer size) throws IOException {
        return load(name, size, DataFolder.standard());
    }

    /** The same from another data folder. */
    public static Dataset load(String name, @Nullable Integer size, DataFolder data)
            throws IOException {
        if (isFolder(name)) {
            return ImageFolder.load(name, size, data);
        }
        Dataset whole = named(name, data);
        return size == null ? whole : whole.resized(size);
    }

    /** Whether a name stands for a folder of photographs. */
    public static boolean isFolder(String name) {
        return name.startsWith(ImageFolder.PREFIX);
    }

    private static Dataset named(String name, DataFolder data) throws IOException {
        PublishedDataset published = PublishedDataset.named(name);
        if (published != null) {
            return PublishedFiles.load(published, data.of(published));
        }
        return switch (name) {
            case FashionMnistMini.NAME -> FashionMnistMini.load();
            case Synthetic.NAME -> Synthetic.load();
            default ->
                    throw new IllegalArgumentException(
                            "data set: unknown name '%s', did you mean '%s'? Known: %s, folder:PATH"
                                    .formatted(
                                            name,
                                            NearestName.to(name, names()),
                                            String.join(", ", names())));
        };
    }
}
