package nazca.nas.report;

import nazca.nas.report.Metrics.ArchitectureStep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Expected, predicted and measured latency as bars, with the target as a line through them. */
final class LatencyBars {
    private static final double WIDTH = 560;
    private static final double LEFT = 190;
    private static final double RIGHT = 76;
    private static final double ROW = 26;
    private static final double TOP = 22;

    private final Map<String, Double> bars = new LinkedHashMap<>();
    private final double target;

    LatencyBars(RunFiles run) {
        List<ArchitectureStep> steps = run.metrics().architectureSteps();
        if (!steps.isEmpty()) {
            add("expected, first step", steps.getFirst().expectedMs());
            add("expected, last step", steps.getLast().expectedMs());
        }
        add("predicted, derived network", run.result("predicted_latency_ms"));
        add("measured, derived network", run.result("measured_latency_ms"));
        target = run.targetMs();
    }

    /** Writes the figure, or nothing if no latency is known. */
    void draw(Markup page) {
        if (bars.isEmpty()) {
            return;
        }
        double longest = bars.values().stream().mapToDouble(ms -> ms).max().orElse(1);
        double most = Double.isFinite(target) ? Math.max(longest, target) : longest;
        double scale = most > 0 ? (WIDTH - LEFT - RIGHT) / most : 0;
        double bottom = TOP + bars.size() * ROW;
        page.open("figure", "class", "card bars").element("h3", "Latency against the target");
        Svg.open(page, "bars", "Latency against the target", description(), WIDTH, bottom + 6);
        double top = TOP;
        for (Map.Entry<String, Double> bar : bars.entrySet()) {
            double length = Math.max(0, bar.getValue()) * scale;
            String style = bar.getKey().startsWith("measured") ? "bar b" : "bar a";
            Svg.label(page, "candidate end", bar.getKey(), LEFT - 10, top + 17);
            Svg.rectangle(page, style, LEFT, top + 4, length, ROW - 8);
            Svg.label(
                    page,
                    "candidate chosen",
                    Figures.millis(bar.getValue()),
                    LEFT + Math.max(length, target * scale) + 8,
                    top + 17);
            top += ROW;
        }
        if (Double.isFinite(target)) {
            double x = LEFT + target * scale;
            Svg.path(page, "level", Svg.to('M', x, TOP - 4) + "V" + Figures.coordinate(bottom + 4));
            Svg.label(page, "tick", "target " + Figures.millis(target), x, TOP - 9);
        }
        page.close().close().line();
    }

    private void add(String name, double ms) {
        if (Double.isFinite(ms)) {
            bars.put(name, ms);
        }
    }

    private String description() {
        StringBuilder text = new StringBuilder("Target " + Figures.millis(target));
        bars.forEach(
                (name, ms) ->
                        text.append("; ").append(name).append(' ').append(Figures.millis(ms)));
        return text + ".";
    }
}
