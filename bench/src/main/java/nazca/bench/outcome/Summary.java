package nazca.bench.outcome;

import nazca.bench.versus.Medians;
import nazca.bench.versus.PeerTime;
import nazca.bench.versus.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our speed over a peer's in all rows of one work on some threads.
 *
 * @param work which
 * @param threads on how many
 * @param peer against whom
 * @param shapes rows with a ratio
 * @param median of the ratios
 * @param worst the smallest ratio
 * @param worstShape where
 */
public record Summary(
        String work,
        int threads,
        String peer,
        int shapes,
        double median,
        double worst,
        String worstShape) {
    private record Key(String work, int threads, String peer) {}

    private record Ratio(String shape, double value) {}

    static List<Summary> of(BenchResult result) {
        Map<Key, List<Ratio>> ratios = new LinkedHashMap<>();
        result.timed().forEach(row -> collect(row, ratios));
        List<Summary> summaries = new ArrayList<>();
        ratios.forEach((key, values) -> summaries.add(of(key, values)));
        return summaries;
    }

    private static void collect(Row.Timed row, Map<Key, List<Ratio>> ratios) {
        for (PeerTime peer : row.outcome().peers()) {
            if (peer.failure() == null) {
                ratios.computeIfAbsent(
                                new Key(row.work(), row.threads(), peer.name()),
                                _ -> new ArrayList<>())
                        .add(new Ratio(row.shape(), peer.ratio()));
            }
        }
    }

    private static Summary of(Key key, List<Ratio> ratios) {
        double[] values = ratios.stream().mapToDouble(Ratio::value).toArray();
        Ratio worst = ratios.stream().min(Comparator.comparingDouble(Ratio::value)).orElseThrow();
        return new Summary(
                key.work,
                key.threads,
                key.peer,
                values.length,
                Medians.of(values),
                worst.value,
                worst.shape);
    }
}
