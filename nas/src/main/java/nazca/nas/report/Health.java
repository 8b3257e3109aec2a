package nazca.nas.report;

import nazca.latency.LatencyTable;
import nazca.nas.report.Metrics.ArchitectureStep;
import nazca.nas.report.Metrics.WeightStep;
import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SearchSpace;
import nazca.nn.arch.PlacedBlock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a search by a supernet has learned, edge by edge and in words.
 *
 * @param edges what each edge did
 * @param findings a sentence for everything that is wrong, with what to change; empty where nothing
 *     is
 */
public record Health(List<EdgeHealth> edges, List<String> findings) {
    private static final String CROSS_ENTROPY = "cross_entropy";
    private static final double FLAT = 0.95;
    private static final double SWAMPED = 10;
    private static final double STILL = 0.02;
    private static final double CHANCE = 1.5;
    private static final double LAST = 0.2;

    /** Architecture steps that could have moved something. */
    private static final int ENOUGH = 10;

    /** Copies the lists. */
    public Health {
        edges = List.copyOf(edges);
        findings = List.copyOf(findings);
    }

    /**
     * The findings about a run.
     *
     * @throws IllegalArgumentException if the directory is no run's
     * @throws IOException if a file cannot be read
     */
    public static List<String> findings(Path runDirectory) throws IOException {
        RunFiles run = RunFiles.read(runDirectory);
        return of(run, Searched.in(run)).findings();
    }

    static Health of(RunFiles run, Searched searched) {
        List<ArchitectureStep> steps = run.metrics().architectureSteps();
        if (steps.isEmpty()) {
            return new Health(List.of(), List.of());
        }
        List<EdgeHealth> edges = EdgeHealth.of(steps);
        List<String> findings = new ArrayList<>();
        if (steps.size() >= ENOUGH) {
            flat(findings, edges);
            still(findings, steps);
        }
        swamped(findings, edges);
        range(findings, run.targetMs(), searched.space(), run.table());
        chance(findings, run.metrics().weightSteps(), searched.space());
        return new Health(edges, findings);
    }

    private static void flat(List<String> findings, List<EdgeHealth> edges) {
        double start = edges.stream().mapToDouble(EdgeHealth::entropyStart).sum();
        double end = edges.stream().mapToDouble(EdgeHealth::entropyEnd).sum();
        if (end > FLAT * start) {
            findings.add(
                    text(
                            "the edges have not decided: their entropy is still %.0f%% of its"
                                    + " start; search for more epochs, or raise algorithm.arch_lr",
                            100 * end / start));
        }
    }

    private static void still(List<String> findings, List<ArchitectureStep> steps) {
        List<double[]> first = steps.getFirst().probabilities();
        List<double[]> last = steps.getLast().probabilities();
        double most = 0;
        for (int e = 0; e < last.size(); e++) {
            for (int k = 0; k < last.get(e).length; k++) {
                most = Math.max(most, Math.abs(last.get(e)[k] - first.get(e)[k]));
            }
        }
        if (most < STILL) {
            findings.add(
                    text(
                            "no probability has moved by more than %.3f: raise algorithm.arch_lr",
                            most));
        }
    }

    private static void swamped(List<String> findings, List<EdgeHealth> edges) {
        double loss = 0;
        double costs = 0;
        for (EdgeHealth edge : edges) {
            for (Map.Entry<String, Double> part : edge.norms().entrySet()) {
                if (part.getKey().equals(CROSS_ENTROPY)) {
                    loss += part.getValue();
                } else {
                    costs += part.getValue();
                }
            }
        }
        if (loss > 0 && costs > SWAMPED * loss) {
            findings.add(
                    text(
                            "costs push the architecture %.0f times as hard as the cross-entropy,"
                                    + " which has no say: lower objective.lambda",
                            costs / loss));
        }
    }

    private static void range(
            List<String> findings,
            double target,
            @Nullable SearchSpace space,
            @Nullable LatencyTable table) {
        if (space == null || table == null || !Double.isFinite(target)) {
            return;
        }
        double least = table.fixedMs();
        double most = table.fixedMs();
        for (PlacedBlock part : space.derived().fixedParts()) {
            least += table.millis(part.latencyKey());
            most += table.millis(part.latencyKey());
        }
        for (PlacedEdge edge : space.derived().placedEdges()) {
            double[] millis = edge.costs(block -> table.millis(block.latencyKey()));
            least += Arrays.stream(millis).min().orElse(0);
            most += Arrays.stream(millis).max().orElse(0);
        }
        if (target < least || target >= most) {
            findings.add(
                    text(
                            "the target of %.4g ms is outside the space, whose networks take %.4g"
                                    + " to %.4g ms: set --target-latency between these",
                            target, least, most));
        }
    }

    private static void chance(
            List<String> findings, List<WeightStep> all, @Nullable SearchSpace space) {
        List<WeightStep> search =
                all.stream().filter(step -> step.phase().equals("search")).toList();
        if (space == null || search.isEmpty()) {
            return;
        }
        int last = Math.max(1, (int) (LAST * search.size()));
        double accuracy =
                search.subList(search.size() - last, search.size()).stream()
                        .mapToDouble(WeightStep::accuracy)
                        .average()
                        .orElse(Double.NaN);
        if (accuracy < CHANCE / space.classes()) {
            findings.add(
                    text(
                            "the supernet guesses: %.1f%% of its training images are right, with %d"
                                    + " classes; give it more epochs of warm-up, or another"
                                    + " train.lr",
                            100 * accuracy, space.classes()));
        }
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** Writes what each edge did, and the findings. */
    void draw(Markup page, Searched searched) {
        for (String finding : findings) {
            page.element("p", finding, "class", "notice");
        }
        page.open("div", "class", "scroll").open("table");
        page.open("thead").open("tr").element("th", "Edge", "scope", "col");
        page.element("th", "Entropy", "scope", "col");
        page.element("th", "Gradient by part", "scope", "col");
        page.element("th", "Samples per candidate", "scope", "col");
        page.element("th", "Dead candidates", "scope", "col");
        page.close().close().open("tbody");
        for (int e = 0; e < edges.size(); e++) {
            EdgeHealth edge = edges.get(e);
            List<String> labels = searched.labels(e, edge.samples().length);
            page.open("tr").element("th", Integer.toString(e + 1), "scope", "row");
            page.element(
                    "td",
                    Figures.digits(edge.entropyStart())
                            + " → "
                            + Figures.digits(edge.entropyEnd()));
            page.element("td", edge.normsText());
            page.element("td", edge.samplesText());
            page.element("td", edge.deadText(labels), "class", "words");
            page.close();
        }
        page.close().close().close();
    }
}
