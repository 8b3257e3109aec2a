package nazca.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data sets that can be loaded by name. */
public final class Datasets {
    /** How one data set is read. */
    private interface Reader {
        Dataset read() throws IOException;
    }

    private static final Map<String, Reader> READERS = readers();

    private Datasets() {}

    /** The names that {@link #load} knows, the default first. */
    public static List<String> names() {
        return List.copyOf(READERS.keySet());
    }

    /**
     * Loads a data set.
     *
     * @throws IllegalArgumentException if the name is unknown; the message suggests the nearest
     * @throws IOException if its files are missing or damaged
     */
    public static Dataset load(String name) throws IOException {
        Reader reader = READERS.get(name);
        if (reader == null) {
            throw new IllegalArgumentException(
                    String.format(
                            "data set: unknown name '%s', did you mean '%s'? Known: %s",
                            name,
                            NearestName.to(name, READERS.keySet()),
                            String.join(", ", READERS.keySet())));
        }
        return reader.read();
    }

    private static Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put(FashionMnistMini.NAME, FashionMnistMini::load);
        readers.put(Synthetic.NAME, Synthetic::load);
        return readers;
    }
}
