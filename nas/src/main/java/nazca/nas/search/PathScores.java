package nazca.nas.search;

import nazca.data.Dataset;
import nazca.latency.LatencyTable;
import nazca.nas.config.OneShotSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.device.Compute;
import nazca.nas.evolve.Accuracy;
import nazca.nas.evolve.Genome;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.run.Progress;
import nazca.nas.space.SearchSpace;
import nazca.tensor.random.RandomStream;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores paths of a trained supernet on the architecture split, as its search does. */
public final class PathScores {
    private final RunConfig config;
    private final SearchSpace space;
    private final Dataset dataset;
    private final AdditiveCost latency;

    /**
     * What a path is and does.
     *
     * @param architecture candidate of every edge
     * @param accuracy with inherited weights
     * @param costs by name
     */
    public record Scored(List<String> architecture, Accuracy accuracy, Map<String, Double> costs) {
        /** Fixes the list. */
        public Scored {
            architecture = List.copyOf(architecture);
        }
    }

    /**
     * Of the space of a run.
     *
     * @param config whose {@code one_shot.supernet} is trained
     */
    public PathScores(RunConfig config, SearchSpace space, Dataset dataset, LatencyTable table) {
        this.config = config;
        this.space = space;
        this.dataset = dataset;
        this.latency = SpaceCosts.latency(space, table);
    }

    /** Different paths, each drawn uniformly by the seed; fewer where the space has fewer. */
    public static List<int[]> draw(SearchSpace space, int count, long seed) {
        RandomStream random = RandomStream.of(seed, "ranked paths");
        List<int[]> paths = new ArrayList<>();
        Set<Genome> known = new HashSet<>();
        for (long draw = 0; paths.size() < count && draw < 1000L + 100L * count; draw++) {
            int[] path = PathSampler.uniform(space.choices(), random.at(0, draw));
            if (known.add(Genome.of(path))) {
                paths.add(path);
            }
        }
        return paths;
    }

    /**
     * The score of every path, in their order.
     *
     * @throws nazca.nas.config.UserMistake if the supernet cannot be used
     */
    public List<Scored> of(List<int[]> paths, Compute compute, Progress progress) {
        OneShotSettings oneShot = config.algorithm().oneShot();
        try (SearchData data = new SearchData(config, dataset)) {
            compute.warmUp(progress::warn);
            OneShotSupernet supernet = new OneShotSupernet(config, space, compute.engine(), data);
            new SupernetFile(Path.of(String.valueOf(oneShot.supernet()))).load(supernet);
            NetworkCosts costs = new NetworkCosts(config, space, latency);
            InheritedLandscape landscape = new InheritedLandscape(space, costs, supernet);
            progress.phase("paths", paths.size());
            List<Scored> scored = new ArrayList<>();
            for (int[] path : paths) {
                Accuracy accuracy = landscape.accuracy(Genome.of(path));
                scored.add(new Scored(space.labels(path), accuracy, named(costs, path)));
                progress.step(scored.size(), "");
            }
            return scored;
        }
    }

    private static Map<String, Double> named(NetworkCosts costs, int[] path) {
        Map<String, Double> named = new LinkedHashMap<>();
        List<Double> values = costs.of(path);
        for (int c = 0; c < values.size(); c++) {
            named.put(costs.names().get(c), values.get(c));
        }
        return named;
    }
}
