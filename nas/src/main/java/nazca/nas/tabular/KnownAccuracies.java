package nazca.nas.tabular;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table of known results says of accuracy alone. */
public final class KnownAccuracies {
    private KnownAccuracies() {}

    /**
     * The accuracy of every network of a table, by the candidates of its edges, in the table's
     * order.
     *
     * @throws nazca.nas.config.UserMistake if the file is no such table
     */
    public static Map<List<String>, Double> read(Path file) {
        BenchmarkTable table = BenchmarkFile.read(file);
        Map<List<String>, Double> accuracies = new LinkedHashMap<>();
        table.rows()
                .forEach(
                        (genome, row) ->
                                accuracies.put(table.labels(genome), row.accuracy().top1()));
        return accuracies;
    }
}
