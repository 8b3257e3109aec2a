package nazca.nas.tabular;

import nazca.nas.config.UserMistake;
import nazca.nas.evolve.Accuracy;
import nazca.nas.evolve.Genome;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Known results of networks.
 *
 * @param source the file, as sentences name it
 * @param sha256 of its bytes
 * @param candidates names per edge, in the order of their first appearance
 * @param costNames the columns that hold costs
 * @param rows every network with its results, in the file's order
 */
record BenchmarkTable(
        String source,
        String sha256,
        List<List<String>> candidates,
        List<String> costNames,
        Map<Genome, Row> rows) {
    /**
     * The results of a network.
     *
     * @param accuracy that searches see
     * @param testAccuracy that they do not see; null where it is not known
     * @param costs one per name
     */
    record Row(Accuracy accuracy, @Nullable Double testAccuracy, List<Double> costs) {}

    /** The names of a network's candidates. */
    List<String> labels(Genome genome) {
        List<String> labels = new ArrayList<>();
        for (int e = 0; e < candidates.size(); e++) {
            labels.add(candidates.get(e).get(genome.choice().get(e)));
        }
        return labels;
    }

    /**
     * The place of a cost among the names.
     *
     * @param asker what needs it, to begin a sentence with
     * @throws UserMistake if there is none of this name
     */
    int cost(String name, String asker) {
        int at = costNames.indexOf(name);
        if (at < 0) {
            throw new UserMistake(
                    "%s: the table %s has no column %s (its costs: %s)"
                            .formatted(
                                    asker,
                                    source,
                                    name,
                                    costNames.isEmpty() ? "none" : String.join(", ", costNames)));
        }
        return at;
    }
}
