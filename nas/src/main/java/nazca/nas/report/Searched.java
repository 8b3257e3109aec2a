package nazca.nas.report;

import nazca.latency.LatencyTable;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The space of a run and what was chosen in it, as far as the files tell.
 *
 * @param space the search space, or null if this program does not know it
 * @param choice label of the chosen candidate per edge; empty if nothing is chosen yet
 * @param network the network of the choice, or null if unknown
 */
record Searched(@Nullable SearchSpace space, List<String> choice, @Nullable NetworkSpec network) {
    /** What the files of a run tell. */
    static Searched in(RunFiles run) {
        SearchSpace space = open(run);
        List<String> choice = run.choice();
        SavedArchitecture saved = run.architecture();
        if (saved != null) {
            return new Searched(space, choice, saved.network());
        }
        return new Searched(space, choice, space == null ? null : derive(space, choice));
    }

    /** The network of some labels, or null if the space has none such. */
    @Nullable NetworkSpec derive(List<String> labels) {
        return space == null ? null : derive(space, labels);
    }

    /** Names of the candidates of an edge; numbers where they are not known. */
    List<String> labels(int edge, int candidates) {
        if (space != null && edge < space.edges().size()) {
            List<String> labels = space.edges().get(edge).labels();
            if (labels.size() == candidates) {
                return labels;
            }
        }
        return IntStream.rangeClosed(1, candidates).mapToObj(i -> "candidate " + i).toList();
    }

    /** What an edge takes and gives, empty if unknown. */
    String shapes(int edge) {
        if (space == null || edge >= space.edges().size()) {
            return "";
        }
        PlacedEdge placed = space.placedEdges().get(edge);
        return placed.input() + " → " + placed.block().output(placed.input());
    }

    private static @Nullable NetworkSpec derive(SearchSpace space, List<String> labels) {
        if (labels.size() != space.edges().size()) {
            return null;
        }
        int[] choice =
                IntStream.range(0, labels.size())
                        .map(i -> space.edges().get(i).labels().indexOf(labels.get(i)))
                        .toArray();
        return IntStream.of(choice).allMatch(index -> index >= 0) ? space.derive(choice) : null;
    }

    private static @Nullable SearchSpace open(RunFiles run) {
        LatencyTable table = run.table();
        SavedArchitecture saved = run.architecture();
        if (table != null) {
            return open(run, table.input(), table.classes());
        }
        return saved == null ? null : open(run, saved.network().input(), saved.network().classes());
    }

    private static @Nullable SearchSpace open(RunFiles run, Shape input, int classes) {
        try {
            return Spaces.open(run.setting("space", "name"), parameters(run), input, classes);
        } catch (IllegalArgumentException unknownHere) {
            return null;
        }
    }

    /** Settings of the space's own, as texts, numbers, lists and maps. */
    private static Map<String, @Nullable Object> parameters(RunFiles run) {
        Map<String, @Nullable Object> parameters = new TreeMap<>();
        for (var setting : run.config().path("space").properties()) {
            if (!setting.getKey().equals("name")) {
                parameters.put(setting.getKey(), RunFiles.plain(setting.getValue()));
            }
        }
        return parameters;
    }
}
