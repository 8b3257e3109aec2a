package nazca.cli;

import nazca.data.Dataset;
import nazca.latency.LatencyKind;
import nazca.latency.LatencyTable;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.rank.RankQuality;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.search.PathScores;
import nazca.nas.space.SearchSpace;
import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code nazca rank RUN --paths N}: how well a supernet orders networks. */
@Command(
        name = "rank",
        description = {
            "Scores paths of a spos or random-ws run's supernet with the weights that they share.",
            "Beside results of training them alone it prints how well the scores order them."
        })
final class RankCommand implements Callable<Integer> {
    private static final int MANY = 100;

    private final Session session;

    @Parameters(paramLabel = "RUN", description = "directory of the run")
    private Path run = Path.of("");

    @Option(
            names = "--paths",
            paramLabel = "N",
            description = "how many paths are scored (default: 100, or all that are known)")
    private @Nullable Integer paths;

    @Option(
            names = "--standalone",
            paramLabel = "FILE",
            description = {
                "accuracies of networks trained alone: a CSV as docs/tabular.md has it,",
                "or the directory of a nazca train run; may be given several times"
            })
    private List<Path> standalone = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "writes the scores as a table for --table-benchmark")
    private @Nullable Path out;

    RankCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (paths != null && paths < 1) {
            throw new UserMistake("--paths must be at least 1, got " + paths);
        }
        RunDirectory directory = RunDirectory.existing(run);
        String supernet = TrainedSupernet.of(directory).toString();
        RunConfig saved = directory.readConfig();
        RunConfig config =
                saved.withRun(RunOptions.execution(session.options(), saved.run()))
                        .withAlgorithm(
                                saved.algorithm()
                                        .withOneShot(
                                                saved.algorithm()
                                                        .oneShot()
                                                        .withSupernet(supernet)));
        Devices.require(config.run().device());
        Dataset dataset = config.data().open();
        SearchSpace space = Inputs.space(config.space(), dataset.shape(), dataset.classes().size());
        Standalone known = Standalone.read(standalone, space);
        List<PathScores.Scored> scored = scored(config, dataset, space, known, directory);
        RankQuality quality =
                standalone.isEmpty()
                        ? null
                        : RankQuality.of(
                                known.accuracies(scored),
                                scored.stream()
                                        .mapToDouble(one -> one.accuracy().top1())
                                        .toArray());
        if (out != null) {
            AtomicFile.write(out, RankTable.csv(scored).getBytes(StandardCharsets.UTF_8));
        }
        session.print(
                RankTable.json(scored, known, quality), RankTable.text(scored, known, quality));
        return 0;
    }

    private List<PathScores.Scored> scored(
            RunConfig config,
            Dataset dataset,
            SearchSpace space,
            Standalone known,
            RunDirectory directory)
            throws IOException {
        Long seed = session.options().seed();
        List<int[]> drawn =
                standalone.isEmpty()
                        ? PathScores.draw(
                                space, paths == null ? MANY : paths, seed == null ? 0 : seed)
                        : known.draw(
                                paths == null ? Integer.MAX_VALUE : paths, seed == null ? 0 : seed);
        LatencyTable table =
                Inputs.table(directory.latencyTable(), space.latencyBlocks().keySet())
                        .of(
                                LatencyKind.of(config.latency().kind()),
                                directory.latencyTable().toString());
        PathScores scores = new PathScores(config, space, dataset, table);
        try (Compute compute = Compute.open(config.run().device(), config.run().threads());
                Progress progress = session.progress()) {
            return scores.of(drawn, compute, progress);
        }
    }
}
