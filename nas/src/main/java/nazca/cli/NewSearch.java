package nazca.cli;

import nazca.data.Dataset;
import nazca.latency.LatencyKind;
import nazca.nas.config.LatencySettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;
import nazca.nas.run.SearchResult;
import nazca.nas.search.SearchRun;
import nazca.nas.space.SearchSpace;

import java.io.IOException;
import java.nio.file.Path;

/** A search that trains, from its settings to its printed result. */
final class NewSearch {
    private final Session session;

    NewSearch(Session session) {
        this.session = session;
    }

    /**
     * Runs in a directory of its own.
     *
     * @param force whether an earlier run there is replaced
     */
    void start(RunConfig config, RunDirectory directory, boolean force) throws IOException {
        // Mistakes are found before there is a directory.
        Devices.require(config.run().device());
        Dataset dataset = Inputs.dataset(config.data(), config.run().seed());
        SearchSpace space = Inputs.space(config.space(), dataset.shape(), dataset.classes().size());
        checkTarget(config.latency(), space);
        RunLock created = directory.create(force);
        try (RunLock _ = created) {
            directory.writeConfig(config);
            goOn(config, dataset, space, directory);
        } catch (UserMistake e) {
            directory.discardUnlessBegun();
            throw e;
        }
    }

    /** Runs from the newest checkpoint of a directory that the caller has locked. */
    void goOn(RunConfig config, Dataset dataset, SearchSpace space, RunDirectory directory)
            throws IOException {
        session.resumableBy("nazca search --resume " + ShellWord.of(directory.root().toString()));
        try (Progress progress = session.progress()) {
            print(SearchRun.run(config, dataset, space, directory, progress, session.stop()));
        }
    }

    void print(SearchResult result) {
        session.print(result.written(), SearchSummary.of(result));
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
