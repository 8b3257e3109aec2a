package nazca.nas.report;

import nazca.nas.report.Metrics.ScoredNetwork;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** What a search that only asks for scores has found: the best so far, and its fronts. */
final class ScorePlots {
    private static final int POINTS = 400;

    private final RunFiles run;
    private final List<ScoredNetwork> networks;

    ScorePlots(RunFiles run) {
        this.run = run;
        this.networks = run.metrics().networks();
    }

    void draw(Markup page) {
        progress().drawUnlessEmpty(page);
        List<String> weighed = MetricsReader.texts(run.result().path("pareto_costs"));
        for (String cost : networks.getFirst().costs().keySet()) {
            if (weighed.isEmpty() || weighed.contains(cost)) {
                front(cost).draw(page);
            }
        }
    }

    /** The networks of the front that the search weighs. */
    void drawFront(Markup page) {
        JsonNode front = run.result().path("front");
        if (front.isEmpty()) {
            return;
        }
        List<String> costs = List.copyOf(networks.getFirst().costs().keySet());
        page.open("div", "class", "card").open("div", "class", "scroll").open("table");
        page.element("caption", "The front, the most accurate first");
        List<String> names = new ArrayList<>(List.of("Accuracy"));
        names.addAll(costs);
        names.add("Architecture");
        Tables.head(page, names.toArray(String[]::new));
        page.open("tbody");
        for (JsonNode network : front) {
            page.open("tr");
            page.element(
                    "th",
                    Figures.percent(MetricsReader.number(network, "accuracy")),
                    "scope",
                    "row");
            for (String cost : costs) {
                double value = MetricsReader.number(network.path("costs"), cost);
                page.element("td", Figures.compact(value));
            }
            List<String> labels = MetricsReader.texts(network.path("architecture"));
            page.element("td", String.join(", ", labels), "class", "words").close();
        }
        page.close().close().close().close().line();
    }

    private LinePlot progress() {
        double[] accuracies = networks.stream().mapToDouble(ScoredNetwork::accuracy).toArray();
        double[] best = accuracies.clone();
        for (int i = 1; i < best.length; i++) {
            best[i] = Math.max(best[i - 1], best[i]);
        }
        return new LinePlot(
                "scores",
                "Accuracy",
                "fraction",
                "Accuracy of every network in the order of evaluation, and of the best so far.",
                "network",
                false,
                List.of(
                        Series.of(
                                "each network",
                                "a thin",
                                Curve.from(1, accuracies).envelope(POINTS)),
                        Series.of("best so far", "b", Curve.from(1, best).envelope(POINTS))),
                List.of(),
                possible());
    }

    private LinePlot.@Nullable Level possible() {
        double best = run.result("best_possible_accuracy");
        return Double.isFinite(best) ? new LinePlot.Level("best possible", best) : null;
    }

    private FrontPlot front(String cost) {
        return new FrontPlot(
                "front-" + cost,
                "Accuracy against " + cost,
                "Every network by "
                        + cost
                        + " and accuracy, with the line of those that no other"
                        + " network beats in both.",
                cost,
                networks.stream()
                        .map(
                                n ->
                                        new FrontPlot.Point(
                                                n.costs().getOrDefault(cost, Double.NaN),
                                                n.accuracy()))
                        .toList());
    }
}
