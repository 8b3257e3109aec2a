package nazca.cli;

import nazca.data.Dataset;
import nazca.latency.LatencyKind;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.LatencySettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.run.Progress;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;
import nazca.nas.run.SearchResult;
import nazca.nas.search.SearchRun;
import nazca.nas.space.SearchSpace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Mixin private final RunOptions where = new RunOptions();

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.stop().holdShutdown();
        Path resumed = where.resume();
        if (resumed == null) {
            start();
        } else {
            resume(resumed);
        }
        return 0;
    }

    private void print(SearchResult result) {
        session.print(result.written(), SearchSummary.of(result));
    }

    private void start() throws IOException {
        RunConfig config = config();
        if (config.algorithm().tableBenchmark() != null) {
            new TabularSearch(session).start(config, where);
            return;
        }
        // Mistakes are found before there is a directory.
        Devices.require(config.run().device());
        Dataset dataset = Inputs.dataset(config.data(), config.run().seed());
        SearchSpace space = Inputs.space(config.space(), dataset.shape(), dataset.classes().size());
        checkTarget(config.latency(), space);
        RunDirectory directory = where.directory(config.algorithm().name());
        RunLock created = directory.create(where.force());
        try (RunLock _ = created) {
            directory.writeConfig(config);
            print(run(config, dataset, space, directory));
        } catch (UserMistake e) {
            directory.discardUnlessBegun();
            throw e;
        }
    }

    private void resume(Path root) throws IOException {
        where.refuseOtherSettings(session.options(), settings.firstGiven());
        RunDirectory directory = RunDirectory.existing(root);
        RunConfig saved = directory.readConfig();
        if (saved.algorithm().tableBenchmark() != null) {
            new TabularSearch(session).resume(saved, directory);
            return;
        }
        if (Files.exists(directory.result())) {
            print(ResultFile.read(directory.result()));
            return;
        }
        try (RunLock _ = RunLock.acquire(directory)) {
            Dataset dataset = saved.data().open();
            print(
                    run(
                            saved.withRun(RunOptions.execution(session.options(), saved.run())),
                            dataset,
                            Inputs.space(saved.space(), dataset.shape(), dataset.classes().size()),
                            directory));
        }
    }

    private SearchResult run(
            RunConfig config, Dataset dataset, SearchSpace space, RunDirectory directory)
            throws IOException {
        session.resumableBy("nazca search --resume " + ShellWord.of(directory.root().toString()));
        try (Progress progress = session.progress()) {
            return SearchRun.run(config, dataset, space, directory, progress, session.stop());
        }
    }

    private RunConfig config() {
        ConfigLayers layers = settings.base();
        RunOptions.lay(session.options(), layers);
        settings.changes().forEach(change -> SearchOptions.lay(change, layers));
        settings.assignments().forEach(layers::set);
        return layers.config(Runtime.getRuntime().availableProcessors());
    }

    /** The table must be there and whole, or the device that one is measured on. */
    private static void checkTarget(LatencySettings latency, SearchSpace space) {
        String table = latency.table();
        LatencyKind kind = LatencyKind.of(latency.kind());
        if (table == null) {
            Devices.require(latency.device());
            if (kind != LatencyKind.SINGLE && Compute.names().contains(latency.device())) {
                throw new UserMistake(
                        "latency.kind: %s has only single, and not %s; OpenCL devices have all"
                                .formatted(latency.device(), kind.text()));
            }
        } else {
            Inputs.table(Path.of(table), space.latencyBlocks().keySet()).of(kind, table);
        }
    }
}
