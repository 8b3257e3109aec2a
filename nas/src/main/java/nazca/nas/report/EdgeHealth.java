package nazca.nas.report;

import nazca.nas.gate.Probabilities;
import nazca.nas.report.Metrics.ArchitectureStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one edge did in a search.
 *
 * @param entropyStart in nats, after the first architecture step
 * @param entropyEnd after the last one
 * @param norms mean length of each part of the gradient
 * @param samples share of the architecture steps' samples that took each candidate
 * @param dead candidates whose probability ended below 1 / (10 candidates)
 */
record EdgeHealth(
        double entropyStart,
        double entropyEnd,
        Map<String, Double> norms,
        double[] samples,
        List<Integer> dead) {
    private static final double RARE = 0.1;

    /** Every edge's. */
    static List<EdgeHealth> of(List<ArchitectureStep> steps) {
        int edges = steps.getLast().probabilities().size();
        return IntStream.range(0, edges).mapToObj(edge -> of(edge, steps)).toList();
    }

    private static EdgeHealth of(int edge, List<ArchitectureStep> steps) {
        double[] last = steps.getLast().probabilities().get(edge);
        Map<String, Double> norms = new TreeMap<>();
        double[] samples = new double[last.length];
        int drawn = 0;
        for (ArchitectureStep step : steps) {
            step.edgeNorms()
                    .forEach(
                            (part, all) ->
                                    norms.merge(part, all[edge] / steps.size(), Double::sum));
            for (int[] path : step.sampled()) {
                samples[path[edge]]++;
                drawn++;
            }
        }
        for (int k = 0; k < samples.length; k++) {
            samples[k] /= Math.max(1, drawn);
        }
        List<Integer> dead = new ArrayList<>();
        for (int k = 0; k < last.length; k++) {
            if (last[k] < RARE / last.length) {
                dead.add(k);
            }
        }
        return new EdgeHealth(
                Probabilities.entropy(steps.getFirst().probabilities().get(edge)),
                Probabilities.entropy(last),
                norms,
                samples,
                dead);
    }

    String normsText() {
        return norms.entrySet().stream()
                .map(
                        part ->
                                part.getKey().replace('_', ' ')
                                        + " "
                                        + Figures.digits(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    String samplesText() {
        return IntStream.range(0, samples.length)
                .mapToObj(k -> Figures.percent(samples[k]))
                .collect(Collectors.joining(" "));
    }

    String deadText(List<String> labels) {
        return dead.stream().map(labels::get).collect(Collectors.joining(", "));
    }
}
