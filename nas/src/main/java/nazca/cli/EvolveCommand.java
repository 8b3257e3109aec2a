package nazca.cli;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.run.RunDirectory;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code nazca evolve RUN}: searches a trained supernet again. */
@Command(
        name = "evolve",
        description = {
            "Searches the supernet of a spos or random-ws run again, under other limits.",
            "Nothing is trained but the network that it derives. It is a run of its own, which",
            "nazca search --resume goes on with."
        })
final class EvolveCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RUN", description = "directory of the run that trained it")
    private Path run = Path.of("");

    @Option(
            names = "--algorithm",
            paramLabel = "A",
            description = "spos or random-ws (default: the run's)")
    private @Nullable String algorithm;

    @Option(
            names = "--target-latency",
            paramLabel = "MS",
            description = "latency that the network may have (default: the run's)")
    private @Nullable Double targetLatency;

    @Option(names = "--finetune-epochs", paramLabel = "N", description = "epochs after it")
    private @Nullable Integer finetuneEpochs;

    @Option(names = "--no-measure", description = "does not measure the derived network")
    private boolean noMeasure;

    @Mixin private final BudgetOptions budgets = new BudgetOptions();

    @Option(
            names = "--set",
            paramLabel = "a.b=value",
            description = "one setting of config.yaml; may be given several times")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the new run's directory (default: runs/TIME-evolve)")
    private @Nullable Path out;

    @Option(names = "--force", description = "replaces a run in that directory")
    private boolean force;

    EvolveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.stop().holdShutdown();
        if (session.options().seed() != null) {
            throw new UserMistake(
                    "--seed does not go with evolve: it would score networks on images that the"
                            + " supernet was trained on");
        }
        RunConfig config = config(RunDirectory.existing(run));
        new NewSearch(session).start(config, directory(), force);
        return 0;
    }

    private RunConfig config(RunDirectory trained) {
        String supernet = TrainedSupernet.of(trained).toString();
        ConfigLayers layers = ConfigLayers.ofFile(trained.config());
        RunOptions.lay(session.options(), layers);
        layers.set("algorithm.one_shot.supernet=" + '"' + supernet + '"');
        layers.set("latency.table=" + '"' + SearchOptions.absolute(trained.latencyTable()) + '"');
        RunOptions.lay(layers, "--algorithm", "algorithm.name", algorithm);
        RunOptions.lay(layers, "--target-latency", "objective.target_latency_ms", targetLatency);
        RunOptions.lay(layers, "--finetune-epochs", "finetune.epochs", finetuneEpochs);
        RunOptions.lay(layers, "--no-measure", "latency.measure", noMeasure ? false : null);
        budgets.changes().forEach(change -> SearchOptions.lay(change, layers));
        assignments.forEach(layers::set);
        RunConfig config = layers.config(Runtime.getRuntime().availableProcessors());
        if (!config.algorithm().asksSupernet()) {
            throw new UserMistake(
                    "--algorithm: evolve knows spos and random-ws, got "
                            + config.algorithm().name());
        }
        return config;
    }

    private RunDirectory directory() {
        return out == null
                ? RunDirectory.fresh(
                        Path.of(""), "evolve", LocalDateTime.now(ZoneId.systemDefault()))
                : new RunDirectory(out);
    }
}
