package nazca.cli;

import nazca.nas.config.RunConfig;
import nazca.nas.run.Progress;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;
import nazca.nas.tabular.TabularRun;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** {@code nazca search --table-benchmark}: a new run over a table, or one that goes on. */
final class TabularSearch {
    private final Session session;

    TabularSearch(Session session) {
        this.session = session;
    }

    /** Runs in a directory of its own. */
    void start(RunConfig config, RunOptions where) throws IOException {
        // Mistakes are found before there is a directory.
        TabularRun run = TabularRun.open(config);
        RunDirectory directory = where.directory(config.algorithm().name());
        try (RunLock _ = directory.create(where.force())) {
            print(go(run, directory));
        }
    }

    /** Goes on in a directory, or prints the result of a run that has ended. */
    void resume(RunConfig saved, RunDirectory directory) throws IOException {
        if (Files.exists(directory.result())) {
            print(ResultFile.readPlain(directory.result()));
            return;
        }
        try (RunLock _ = RunLock.acquire(directory)) {
            RunConfig config = saved.withRun(RunOptions.execution(session.options(), saved.run()));
            print(go(TabularRun.open(config), directory));
        }
    }

    private Map<String, @Nullable Object> go(TabularRun run, RunDirectory directory)
            throws IOException {
        session.resumableBy("nazca search --resume " + ShellWord.of(directory.root().toString()));
        try (Progress progress = session.progress()) {
            return run.run(directory, progress, session.stop());
        }
    }

    private void print(Map<String, @Nullable Object> result) {
        session.print(result, TabularSummary.of(result));
    }
}
