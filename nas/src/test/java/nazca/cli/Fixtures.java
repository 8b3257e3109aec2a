package nazca.cli;

import nazca.latency.Additivity;
import nazca.latency.DeviceFingerprint;
import nazca.latency.Latency;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.tensor.Shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that commands read, made without measuring anything. */
final class Fixtures {
    static final int CLASSES = 10;
    static final SearchSpace SPACE =
            Spaces.open(Spaces.MBCONV_SMALL, Map.of(), new Shape(28, 28, 1), CLASSES);

    private Fixtures() {}

    /** A table in which the n-th key takes 0.1 n ms, and the fixed part 1 ms. */
    static LatencyTable table() {
        return table(SPACE);
    }

    /** The same for another space. */
    static LatencyTable table(SearchSpace space) {
        SortedMap<String, Latency> entries = new TreeMap<>();
        for (String key : space.latencyBlocks().keySet()) {
            double ms = 0.1 * (entries.size() + 1);
            entries.put(key, new Latency(ms, ms, ms, 30));
        }
        return new LatencyTable(
                new DeviceFingerprint("cpu", "a CPU", "x", 1, 0, "scalar", "25", "Linux", false),
                1,
                1,
                space.input(),
                CLASSES,
                entries,
                1.0,
                new Additivity(6, 0.01, 0.02));
    }

    /** The table in a file. */
    static Path table(Path directory) throws IOException {
        return table(directory, SPACE);
    }

    /** The same for another space. */
    static Path table(Path directory, SearchSpace space) throws IOException {
        Path file = directory.resolve("table.json");
        LatencyTableFile.write(table(space), file);
        return file;
    }

    /** The network of the first candidates in a file. */
    static Path architecture(Path directory) throws IOException {
        Path file = directory.resolve("architecture.json");
        int[] choice = new int[SPACE.edges().size()];
        ArchitectureFile.write(
                file,
                new SavedArchitecture(SPACE.name(), SPACE.labels(choice), SPACE.derive(choice)));
        return file;
    }
}
