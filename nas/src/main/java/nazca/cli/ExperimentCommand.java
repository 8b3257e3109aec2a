package nazca.cli;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.UserMistake;
import nazca.nas.experiment.Experiment;
import nazca.nas.report.Comparison;
import nazca.nas.run.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca experiment FILE}: a whole comparison. */
@Command(
        name = "experiment",
        description = {
            "Runs several algorithms with several seeds and targets, trains the networks alike,"
                    + " and",
            "compares them. The same command again goes on where it stopped. The file is the",
            "config.yaml of a search with a section 'experiment': algorithms, seeds,",
            "target_latencies_ms, train_epochs, and settings of single algorithms."
        })
final class ExperimentCommand implements Callable<Integer> {
    private static final String PAGE = "comparison.html";

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "what is compared, in YAML")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "directory of all runs (default: runs/ and the file's name)")
    private @Nullable Path out;

    @Option(
            names = "--table",
            paramLabel = "F",
            description = "latency table of all searches (default: one that is measured first)")
    private @Nullable Path table;

    ExperimentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (session.options().seed() != null) {
            throw new UserMistake("--seed: an experiment names its seeds in its file");
        }
        session.stop().holdShutdown();
        Path root = out == null ? Path.of("runs", name()) : out;
        Experiment experiment =
                new Experiment(this::layers, root, Runtime.getRuntime().availableProcessors());
        session.resumableBy(
                "nazca experiment %s --out %s"
                        .formatted(ShellWord.of(file.toString()), ShellWord.of(root.toString())));
        Comparison comparison;
        try (Progress progress = session.progress()) {
            comparison = experiment.run(progress, session.stop());
        }
        Path page = root.resolve(PAGE);
        comparison.write(page);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", page.toString());
        json.put("rows", comparison.written());
        json.put("checklist", comparison.checklist());
        session.print(json, text(comparison) + "the page is " + page + "\n");
        return 0;
    }

    private ConfigLayers layers() {
        ConfigLayers layers = ConfigLayers.ofFile(file);
        RunOptions.lay(session.options(), layers);
        if (table != null) {
            layers.option("--table", "latency.table", table.toString());
        }
        return layers;
    }

    private String name() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String text(Comparison comparison) {
        StringBuilder text = new StringBuilder(ComparisonText.of(comparison));
        comparison
                .checklist()
                .forEach(
                        (question, answer) ->
                                text.append("  %-30s %s\n".formatted(question, answer)));
        return text.toString();
    }
}
