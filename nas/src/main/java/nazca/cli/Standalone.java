package nazca.cli;

import nazca.nas.config.UserMistake;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.run.TrainResult;
import nazca.nas.search.PathScores;
import nazca.nas.space.SearchSpace;
import nazca.nas.tabular.KnownAccuracies;
import nazca.tensor.random.RandomStream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Accuracies of networks that were trained alone.
 *
 * @param accuracies by the candidates of the edges
 * @param space that the networks belong to
 */
record Standalone(Map<List<String>, Double> accuracies, SearchSpace space) {
    /**
     * What files and training runs say; the later one where two say something.
     *
     * @throws UserMistake if one cannot be read or has a network that the space does not have
     */
    static Standalone read(List<Path> sources, SearchSpace space) {
        Map<List<String>, Double> accuracies = new LinkedHashMap<>();
        for (Path source : sources) {
            Map<List<String>, Double> read =
                    Files.isDirectory(source) ? trained(source) : KnownAccuracies.read(source);
            read.keySet().forEach(labels -> choice(labels, space, source));
            accuracies.putAll(read);
        }
        return new Standalone(accuracies, space);
    }

    private static Map<List<String>, Double> trained(Path root) {
        RunDirectory run = RunDirectory.existing(root);
        if (!Files.exists(run.result())) {
            throw new UserMistake("the training run %s has not ended".formatted(root));
        }
        TrainResult result = ResultFile.readTraining(run.result());
        SavedArchitecture saved = ArchitectureFile.read(Path.of(result.architecture()));
        return Map.of(saved.architecture(), result.testAccuracy());
    }

    private static int[] choice(List<String> labels, SearchSpace space, Path source) {
        int edges = space.edges().size();
        if (labels.size() != edges) {
            throw new UserMistake(
                    "%s: a network has %d edges, those of space %s have %d"
                            .formatted(source, labels.size(), space.name(), edges));
        }
        return IntStream.range(0, edges)
                .map(
                        e -> {
                            int k = space.edges().get(e).labels().indexOf(labels.get(e));
                            if (k < 0) {
                                throw new UserMistake(
                                        "%s: edge %d of space %s has no candidate '%s'"
                                                .formatted(
                                                        source,
                                                        e + 1,
                                                        space.name(),
                                                        labels.get(e)));
                            }
                            return k;
                        })
                .toArray();
    }

    /** So many of them, drawn by the seed, or all. */
    List<int[]> draw(int count, long seed) {
        List<List<String>> all = List.copyOf(accuracies.keySet());
        int[] order = RandomStream.of(seed, "ranked networks").permutation(all.size());
        return IntStream.of(order)
                .limit(count)
                .mapToObj(i -> choice(all.get(i), space, Path.of("")))
                .toList();
    }

    /** Those of some paths, which are known. */
    double[] accuracies(List<PathScores.Scored> paths) {
        return paths.stream()
                .mapToDouble(one -> Objects.requireNonNull(accuracies.get(one.architecture())))
                .toArray();
    }
}
