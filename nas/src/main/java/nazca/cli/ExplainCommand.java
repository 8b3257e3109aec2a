package nazca.cli;

import nazca.data.Dataset;
import nazca.latency.LatencyTable;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.search.ExplainedEdge;
import nazca.nas.search.ExplainedStep;
import nazca.nas.space.SearchSpace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca explain}: the numbers inside an architecture step. */
@Command(
        name = "explain",
        description = {
            "Shows every number of an architecture step of proxyless-g: probabilities, the sample,",
            "gate gradients, and both parts of the gradient of alpha. Leaves no files. Takes the",
            "settings of a search; there is no warm-up unless --warmup-epochs asks for one."
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String NAME = "explain";

    private final Session session;

    @Mixin private final SearchOptions settings = new SearchOptions();

    @Option(names = "--step", paramLabel = "N", description = "which step, from 1 (default)")
    private long step = 1;

    @Option(names = "--edge", paramLabel = "N", description = "one edge alone, from 1")
    private @Nullable Integer edge;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RunConfig config = config();
        Devices.require(config.run().device());
        Dataset dataset = Inputs.dataset(config.data(), config.run().seed());
        SearchSpace space = Inputs.space(config.space(), dataset.shape(), dataset.classes().size());
        int edges = space.edges().size();
        if (edge != null && (edge < 1 || edge > edges)) {
            throw new UserMistake("--edge must be from 1 to %d, got %d".formatted(edges, edge));
        }
        String table = config.latency().table();
        if (table == null) {
            throw new UserMistake("explain needs a latency table: nazca profile makes one");
        }
        LatencyTable latencies = Inputs.table(Path.of(table), space.latencyBlocks().keySet());
        ExplainedStep explained = ExplainedStep.of(config, dataset, space, latencies, step);
        session.print(json(explained), text(explained));
        return 0;
    }

    private RunConfig config() {
        ConfigLayers layers = settings.base();
        layers.option(NAME, "algorithm.warmup_epochs", 0);
        RunOptions.lay(session.options(), layers);
        settings.changes().forEach(change -> SearchOptions.lay(change, layers));
        settings.assignments().forEach(layers::set);
        return layers.config(Runtime.getRuntime().availableProcessors());
    }

    private boolean isShown(int number) {
        return edge == null || edge == number;
    }

    private Map<String, @Nullable Object> json(ExplainedStep explained) {
        List<Object> edges = new ArrayList<>();
        for (int e = 0; e < explained.edges().size(); e++) {
            if (isShown(e + 1)) {
                edges.add(json(e + 1, explained.edges().get(e)));
            }
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("step", explained.number());
        map.put("cross_entropy", explained.crossEntropy());
        map.put("expected_latency_ms", explained.expectedMillis());
        map.put("loss", explained.loss());
        map.put("edges", edges);
        return map;
    }

    private static Map<String, Object> json(int number, ExplainedEdge edge) {
        List<Object> candidates = new ArrayList<>();
        double[] p = edge.probabilitiesBefore();
        double[] shares = edge.gate().spread(p.length);
        double[] after = edge.probabilitiesAfter();
        for (int k = 0; k < p.length; k++) {
            int r = edge.rival(k);
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("name", edge.candidates().get(k));
            map.put("alpha", edge.before()[k]);
            map.put("probability", p[k]);
            map.put("share", shares[k]);
            map.put("gate_gradient", r < 0 ? null : (Double) edge.gateGradients()[r]);
            map.put("cross_entropy_gradient", r < 0 ? null : (Double) edge.crossEntropy()[r]);
            map.put("latency_ms", edge.millis()[k]);
            map.put("cost_gradient", r < 0 ? null : (Double) edge.cost()[r]);
            map.put("alpha_after", edge.after()[k]);
            map.put("probability_after", after[k]);
            candidates.add(map);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("edge", number);
        map.put("sampled", edge.candidates().get(edge.gate().active()));
        map.put("skipped", edge.skipped());
        map.put("candidates", candidates);
        return map;
    }

    private String text(ExplainedStep explained) {
        StringBuilder text = new StringBuilder();
        text.append(
                "architecture step %d: cross-entropy %s, expected latency %s ms, loss %s\n"
                        .formatted(
                                explained.number(),
                                Numbers.fixed(explained.crossEntropy(), 4),
                                Numbers.millis(explained.expectedMillis()),
                                Numbers.fixed(explained.loss(), 4)));
        for (int e = 0; e < explained.edges().size(); e++) {
            if (isShown(e + 1)) {
                text.append(text(e + 1, explained.edges().get(e)));
            }
        }
        return text.toString();
    }

    private static String text(int number, ExplainedEdge edge) {
        TextTable table =
                new TextTable(
                        "candidate",
                        "alpha",
                        "p",
                        "b",
                        "dCE/dalpha",
                        "F ms",
                        "dcost/dalpha",
                        "alpha after",
                        "p after");
        double[] p = edge.probabilitiesBefore();
        double[] after = edge.probabilitiesAfter();
        for (int k = 0; k < p.length; k++) {
            int r = edge.rival(k);
            table.row(
                    edge.candidates().get(k),
                    Numbers.fixed(edge.before()[k], 5),
                    Numbers.fixed(p[k], 4),
                    r < 0 ? "" : Numbers.fixed(edge.gateGradients()[r], 5),
                    r < 0 ? "" : Numbers.fixed(edge.crossEntropy()[r], 5),
                    Numbers.fixed(edge.millis()[k], 4),
                    r < 0 ? "" : Numbers.fixed(edge.cost()[r], 5),
                    Numbers.fixed(edge.after()[k], 5),
                    Numbers.fixed(after[k], 4));
        }
        return "edge %d: %s was sampled%s\n%s"
                .formatted(
                        number,
                        edge.candidates().get(edge.gate().active()),
                        edge.skipped() ? ", the edge is skipped" : "",
                        table);
    }
}
