package nazca.cli;

import nazca.data.Dataset;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;

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

    private void start() throws IOException {
        RunConfig config = config();
        if (config.algorithm().tableBenchmark() != null) {
            new TabularSearch(session).start(config, where);
            return;
        }
        new NewSearch(session)
                .start(config, where.directory(config.algorithm().name()), where.force());
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
            new NewSearch(session).print(ResultFile.read(directory.result()));
            return;
        }
        try (RunLock _ = RunLock.acquire(directory)) {
            Dataset dataset = saved.data().open();
            new NewSearch(session)
                    .goOn(
                            saved.withRun(RunOptions.execution(session.options(), saved.run())),
                            dataset,
                            Inputs.space(saved.space(), dataset.shape(), dataset.classes().size()),
                            directory);
        }
    }

    private RunConfig config() {
        ConfigLayers layers = settings.base();
        RunOptions.lay(session.options(), layers);
        settings.changes().forEach(change -> SearchOptions.lay(change, layers));
        settings.assignments().forEach(layers::set);
        return layers.config(Runtime.getRuntime().availableProcessors());
    }
}
