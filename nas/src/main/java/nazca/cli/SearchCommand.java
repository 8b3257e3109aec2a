package nazca.cli;

import nazca.data.Dataset;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.run.Progress;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;
import nazca.nas.run.SearchResult;
import nazca.nas.search.SearchRun;
import nazca.nas.space.SearchSpace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code nazca search}: a new run, or one that goes on. */
@Command(
        name = "search",
        description = {
            "Searches for an architecture and leaves a run directory.",
            "Without options: real images, about two minutes on two cores."
        })
final class SearchCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private final SearchOptions settings = new SearchOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the run's directory (default: runs/TIME-ALGORITHM)")
    private @Nullable Path out;

    @Option(names = "--force", description = "replaces a run in that directory")
    private boolean force;

    @Option(names = "--resume", paramLabel = "DIR", description = "goes on with a run")
    private @Nullable Path resume;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.stop().holdShutdown();
        SearchResult result = resume == null ? start() : resume(resume);
        session.print(result.written(), SearchSummary.of(result));
        return 0;
    }

    private SearchResult start() throws IOException {
        RunConfig config = config();
        check(config);
        RunDirectory directory =
                out == null
                        ? RunDirectory.fresh(
                                Path.of(""),
                                config.algorithm().name(),
                                LocalDateTime.now(ZoneId.systemDefault()))
                        : new RunDirectory(out);
        RunLock created = directory.create(force);
        try (RunLock _ = created) {
            directory.writeConfig(config);
            return run(config, directory);
        } catch (UserMistake e) {
            directory.discardUnlessBegun();
            throw e;
        }
    }

    private SearchResult resume(Path root) throws IOException {
        refuseOtherSettings();
        RunDirectory directory = RunDirectory.existing(root);
        if (Files.exists(directory.result())) {
            return ResultFile.read(directory.result());
        }
        try (RunLock _ = RunLock.acquire(directory)) {
            RunConfig config = directory.readConfig();
            return run(config.withRun(execution(config.run())), directory);
        }
    }

    private SearchResult run(RunConfig config, RunDirectory directory) throws IOException {
        session.resumableBy("nazca search --resume " + ShellWord.of(directory.root().toString()));
        try (Progress progress = session.progress()) {
            return SearchRun.run(config, directory, progress, session.stop());
        }
    }

    private RunConfig config() {
        CommonOptions common = session.options();
        Path file = settings.config();
        ConfigLayers layers = file == null ? ConfigLayers.empty() : ConfigLayers.ofFile(file);
        option(layers, "--device", "run.device", common.device());
        option(layers, "--threads", "run.threads", common.threads());
        option(layers, "--seed", "run.seed", common.seed());
        settings.changes().forEach(change -> SearchOptions.lay(change, layers));
        settings.assignments().forEach(layers::set);
        return layers.config(Runtime.getRuntime().availableProcessors());
    }

    private static void option(
            ConfigLayers layers, String option, String key, @Nullable Object value) {
        if (value != null) {
            layers.option(option, key, value);
        }
    }

    /** Finds mistakes before there is a directory. */
    private static void check(RunConfig config) {
        Devices.require(config.run().device());
        Dataset dataset = Inputs.dataset(config.data(), config.run().seed());
        SearchSpace space = Inputs.space(config.space(), dataset.shape(), dataset.classes().size());
        String table = config.latency().table();
        if (table == null) {
            Devices.require(config.latency().device());
        } else {
            Inputs.table(Path.of(table), space.latencyBlocks().keySet());
        }
    }

    private void refuseOtherSettings() {
        String given =
                settings.config() != null
                        ? "--config"
                        : !settings.assignments().isEmpty()
                                ? "--set"
                                : session.options().seed() != null
                                        ? "--seed"
                                        : out != null ? "--out" : force ? "--force" : null;
        List<SearchOptions.Change> changes = settings.changes();
        if (given == null && !changes.isEmpty()) {
            given = changes.getFirst().option();
        }
        if (given != null) {
            throw new UserMistake(
                    ("%s does not go with --resume: a resumed run keeps its settings, only"
                         + " --threads, --device, --quiet, --json and --debug may differ")
                            .formatted(given));
        }
    }

    private ExecutionSettings execution(ExecutionSettings before) {
        Integer threads = session.options().threads();
        String device = session.options().device();
        return new ExecutionSettings(
                before.seed(),
                threads == null ? before.threads() : threads,
                device == null ? before.device() : device,
                before.checkpointSeconds());
    }
}
