package nazca.cli;

import nazca.nas.rank.RankQuality;
import nazca.nas.search.PathScores;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scored paths as JSON, as text and as a table of results. */
final class RankTable {
    private static final int SHOWN = 10;

    private RankTable() {}

    static Map<String, @Nullable Object> json(
            List<PathScores.Scored> scored, Standalone known, @Nullable RankQuality quality) {
        List<Map<String, Object>> paths = new ArrayList<>();
        for (PathScores.Scored one : scored) {
            Map<String, Object> path = new LinkedHashMap<>();
            path.put("architecture", one.architecture());
            path.put("held_out_accuracy", one.accuracy().top1());
            path.put("held_out_top5_accuracy", one.accuracy().top5());
            path.putAll(one.costs());
            Double alone = known.accuracies().get(one.architecture());
            if (alone != null) {
                path.put("standalone_accuracy", alone);
            }
            paths.add(path);
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("paths", paths);
        json.put("quality", quality == null ? null : quality.written());
        return json;
    }

    /** The best of them, and how well they are ordered. */
    static String text(
            List<PathScores.Scored> scored, Standalone known, @Nullable RankQuality quality) {
        TextTable table = new TextTable("held out", "alone", "ms", "MACs", "architecture");
        scored.stream()
                .sorted(Comparator.comparingDouble(one -> -one.accuracy().top1()))
                .limit(SHOWN)
                .forEach(
                        one -> {
                            Double alone = known.accuracies().get(one.architecture());
                            table.row(
                                    Numbers.percent(one.accuracy().top1()),
                                    alone == null ? "" : Numbers.percent(alone),
                                    Numbers.millis(one.costs().getOrDefault("latency_ms", 0.0)),
                                    Numbers.grouped(
                                            Math.round(one.costs().getOrDefault("macs", 0.0))),
                                    String.join(" | ", one.architecture()));
                        });
        String spread =
                "%d paths scored, from %s to %s\n"
                        .formatted(
                                scored.size(),
                                Numbers.percent(extreme(scored, false)),
                                Numbers.percent(extreme(scored, true)));
        return table + spread + (quality == null ? "" : text(quality));
    }

    private static double extreme(List<PathScores.Scored> scored, boolean most) {
        var accuracies = scored.stream().mapToDouble(one -> one.accuracy().top1());
        return (most ? accuracies.max() : accuracies.min()).orElse(Double.NaN);
    }

    private static String text(RankQuality quality) {
        return """
        Kendall's tau %s, Spearman's rho %s, over %d networks
        Kendall's tau %s within the top 10%%, %s within the top 20%%
        """
                .formatted(
                        coefficient(quality.kendall()),
                        coefficient(quality.spearman()),
                        quality.networks(),
                        coefficient(quality.kendallTop10()),
                        coefficient(quality.kendallTop20()));
    }

    private static String coefficient(double value) {
        return Double.isNaN(value) ? "unknown" : Numbers.fixed(value, 3);
    }

    /** A table that searches can ask, with the scores as accuracies. */
    static String csv(List<PathScores.Scored> scored) {
        StringBuilder csv = new StringBuilder("architecture,accuracy,top5_accuracy");
        scored.stream()
                .limit(1)
                .forEach(one -> one.costs().keySet().forEach(name -> csv.append(',').append(name)));
        csv.append('\n');
        for (PathScores.Scored one : scored) {
            csv.append(String.join(" | ", one.architecture()));
            csv.append(
                    String.format(
                            Locale.ROOT, ",%s,%s", one.accuracy().top1(), one.accuracy().top5()));
            one.costs().values().forEach(cost -> csv.append(',').append(cost));
            csv.append('\n');
        }
        return csv.toString();
    }
}
