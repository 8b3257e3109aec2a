package nazca.nas.search;

import nazca.data.Dataset;
import nazca.latency.LatencyTable;
import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An architecture step of Proxyless-G with all numbers that it consists of: what was sampled, the
 * gradient that reached the gates, and what each part of the loss makes of it. The search begins
 * anew, runs up to that step, and leaves nothing behind.
 *
 * @param number of the step, from 1
 * @param crossEntropy of the sampled path
 * @param expectedMillis expected latency before the step
 * @param loss the objective's value
 * @param edges in order
 */
public record ExplainedStep(
        long number,
        double crossEntropy,
        double expectedMillis,
        double loss,
        List<ExplainedEdge> edges) {
    /** Copies the edges. */
    public ExplainedStep {
        edges = List.copyOf(edges);
    }

    /**
     * Runs the search of a configuration up to its {@code number}-th architecture step.
     *
     * @throws UserMistake if the search has no such step, or is not by gradients
     */
    public static ExplainedStep of(
            RunConfig config, Dataset dataset, SearchSpace space, LatencyTable table, long number) {
        if (!config.algorithm().name().equals(AlgorithmSettings.PROXYLESS_G)) {
            throw new UserMistake(
                    "explain shows the gradients of proxyless-g, and %s has none"
                            .formatted(config.algorithm().name()));
        }
        AdditiveCost latency = SpaceCosts.latency(space, table);
        RunConfig aimed =
                config.withObjective(
                        config.objective()
                                .withTargetLatencyMs(SearchRun.target(config, space, latency)));
        try (SearchData data = new SearchData(aimed, dataset);
                Compute compute = Compute.open(aimed.run().device(), aimed.run().threads())) {
            SupernetSearch search =
                    new SupernetSearch(aimed, space, compute.engine(), data, latency);
            if (number < 1 || number > search.architectureSteps()) {
                throw new UserMistake(
                        "--step must be from 1 to %d, the architecture steps of this search, got %d"
                                .formatted(search.architectureSteps(), number));
            }
            for (long made = 1; made < number; made++) {
                toNextArchitectureStep(search);
            }
            return last(search, compute, latency, number);
        }
    }

    private static ExplainedStep last(
            SupernetSearch search, Compute compute, AdditiveCost latency, long number) {
        double[][] before = alphas(search);
        double expected = latency.expected(search.parameters().probabilities());
        List<double[]> learned =
                search.objective().terms().stream().map(term -> term.objective().state()).toList();
        Map<String, Object> event = toNextArchitectureStep(search);
        for (int t = 0; t < learned.size(); t++) {
            CostTerm term = search.objective().terms().get(t);
            if (learned.get(t).length > 0) {
                term.objective().restore(learned.get(t));
            }
        }
        double crossEntropy = number(event, "cross_entropy");
        double[][][] slopes = slopes(search, before, crossEntropy);
        Supernet supernet = search.supernet();
        List<ExplainedEdge> edges = new ArrayList<>();
        for (int e = 0; e < before.length; e++) {
            SharedEdge edge = supernet.edges().get(e);
            double[] gates = edge.gateGradients(compute.engine());
            ArchitectureGradient gradient =
                    ArchitectureGradient.of(edge.gate(), gates, ArchitectureStep.ofEdge(slopes, e));
            edges.add(
                    new ExplainedEdge(
                            edge.block().labels(),
                            edge.gate(),
                            edge.isSkipped(),
                            gates,
                            gradient.crossEntropy(),
                            sum(gradient.costs(), gates.length),
                            latency.candidates()[e],
                            before[e],
                            search.parameters().alpha(e).clone()));
        }
        return new ExplainedStep(number, crossEntropy, expected, number(event, "loss"), edges);
    }

    /** The costs' slopes at the probabilities that the sampled gates gave. */
    private static double[][][] slopes(
            SupernetSearch search, double[][] alphas, double crossEntropy) {
        JointObjective objective = search.objective();
        double[][] p = new double[alphas.length][];
        for (int e = 0; e < p.length; e++) {
            p[e] = search.supernet().edges().get(e).gate().spread(alphas[e].length);
        }
        return objective.slopes(p, crossEntropy, objective.expected(p));
    }

    private static Map<String, Object> toNextArchitectureStep(SupernetSearch search) {
        while (true) {
            Optional<Map<String, Object>> event =
                    search.step().stream()
                            .filter(e -> "architecture_step".equals(e.get("event")))
                            .findFirst();
            if (event.isPresent()) {
                return event.get();
            }
        }
    }

    private static double number(Map<String, Object> event, String key) {
        return event.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static double[][] alphas(SupernetSearch search) {
        double[][] alphas = new double[search.parameters().edges()][];
        for (int e = 0; e < alphas.length; e++) {
            alphas[e] = search.parameters().alpha(e).clone();
        }
        return alphas;
    }

    private static double[] sum(double[][] parts, int length) {
        double[] sum = new double[length];
        for (double[] part : parts) {
            for (int i = 0; i < length; i++) {
                sum[i] += part[i];
            }
        }
        return sum;
    }
}
