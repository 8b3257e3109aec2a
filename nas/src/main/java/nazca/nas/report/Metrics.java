package nazca.nas.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run has written about itself, in the order in which it happened. Numbers that a line does
 * not have are NaN.
 *
 * @param weightSteps all of them, of every phase
 * @param architectureSteps none in a random search
 * @param epochs that ended
 * @param paths that a random search has tried
 * @param networks that were only asked for their scores
 */
record Metrics(
        List<WeightStep> weightSteps,
        List<ArchitectureStep> architectureSteps,
        List<Epoch> epochs,
        List<TriedPath> paths,
        List<ScoredNetwork> networks) {
    /** One step of the weights; epochs of a phase count from 1. */
    record WeightStep(String phase, int epoch, double loss, double accuracy, double learningRate) {}

    /**
     * One step of the architecture parameters.
     *
     * @param weightSteps taken before it
     * @param accuracy of the sampled path on a batch of the architecture split
     * @param loss its cross-entropy
     * @param lossNorm length of the gradient of the cross-entropy
     * @param latencyNorm length of the gradient of the latency term
     * @param entropy mean per edge, in nats
     * @param expectedMs expected latency in milliseconds
     * @param probabilities of each candidate, per edge
     * @param edgeNorms length of each part of the gradient by its name, per edge
     * @param sampled the networks that were sampled, candidate per edge
     */
    record ArchitectureStep(
            int weightSteps,
            double accuracy,
            double loss,
            double lossNorm,
            double latencyNorm,
            double entropy,
            double expectedMs,
            List<double[]> probabilities,
            Map<String, double[]> edgeNorms,
            List<int[]> sampled) {}

    /**
     * The end of an epoch.
     *
     * @param architectureSteps taken before it
     * @param predictedMs latency of the most probable network; NaN where nothing is searched
     * @param architecture the most probable network, empty where nothing is searched
     */
    record Epoch(
            String phase,
            int number,
            int architectureSteps,
            double predictedMs,
            List<String> architecture) {}

    /** A network that a random search has trained. */
    record TriedPath(int number, List<String> architecture, double heldOutAccuracy) {}

    /** A network that was asked for its score, and its costs by their names. */
    record ScoredNetwork(double accuracy, Map<String, Double> costs) {}

    /** Copies the lists. */
    Metrics {
        weightSteps = List.copyOf(weightSteps);
        architectureSteps = List.copyOf(architectureSteps);
        epochs = List.copyOf(epochs);
        paths = List.copyOf(paths);
        networks = List.copyOf(networks);
    }

    /** The phases of the weight steps; positions count weight steps from 1. */
    List<Band> phases() {
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= weightSteps.size(); i++) {
            String phase = weightSteps.get(from).phase();
            if (i == weightSteps.size() || !weightSteps.get(i).phase().equals(phase)) {
                bands.add(new Band(phase, from + 1, i + 1));
                from = i;
            }
        }
        return bands;
    }

    /** The most probable network so far, or the best path tried; empty if there is none. */
    List<String> leading() {
        return epochs.stream()
                .map(Epoch::architecture)
                .filter(labels -> !labels.isEmpty())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> bestPath().map(TriedPath::architecture).orElse(List.of()));
    }

    /** The path with the highest accuracy on the architecture split, the first of equals. */
    Optional<TriedPath> bestPath() {
        return paths.stream().reduce((a, b) -> b.heldOutAccuracy() > a.heldOutAccuracy() ? b : a);
    }
}
