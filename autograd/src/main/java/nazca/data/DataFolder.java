package nazca.data;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where fetched data sets and decoded photographs are kept on this machine.
 *
 * <pre>
 *   NAME/      the files of one published data set
 *   decoded/   photographs of folders at the size that was asked for, made again when missing
 * </pre>
 *
 * @param root the folder; it need not exist
 */
public record DataFolder(Path root) {
    private static final String NAZCA = "nazca";

    /** The folder {@code NAZCA_DATA} names, else {@code nazca} in the user's cache (XDG). */
    public static DataFolder standard() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static DataFolder of(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("NAZCA_DATA", "");
        if (!own.isBlank()) {
            return new DataFolder(Path.of(own).toAbsolutePath());
        }
        Path cache = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        // The XDG specification has relative paths ignored.
        return new DataFolder((cache.isAbsolute() ? cache : home.resolve(".cache")).resolve(NAZCA));
    }

    /** Where the files of a published data set are. */
    public Path of(PublishedDataset dataset) {
        return root.resolve(dataset.id());
    }

    /** Where decoded photographs are. */
    Path decoded() {
        return root.resolve("decoded");
    }
}
