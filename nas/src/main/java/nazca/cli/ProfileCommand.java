package nazca.cli;

import nazca.data.Dataset;
import nazca.latency.Additivity;
import nazca.latency.LatencyKind;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.latency.TableNoise;
import nazca.nas.config.LatencySettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.SpaceSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.run.Progress;
import nazca.nas.search.TableSource;
import nazca.nas.space.SearchSpace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code nazca profile}. */
@Command(
        name = "profile",
        description = "Measures every layer of a search space on the target and writes the table.")
final class ProfileCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--space", paramLabel = "S", description = "search space to measure")
    private @Nullable String space;

    @Option(names = "--data", paramLabel = "D", description = "data set whose images it is for")
    private @Nullable String data;

    @Option(names = "--input", paramLabel = "HxWxC", description = "size of the images instead")
    private @Nullable String input;

    @Option(names = "--classes", paramLabel = "N", description = "number of classes then")
    private @Nullable Integer classes;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the table (default: latency-table.json)")
    private Path out = Path.of("latency-table.json");

    @Option(names = "--force", description = "replaces a table that exists")
    private boolean force;

    @Mixin private final TargetOptions target = new TargetOptions();

    ProfileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.stop().holdShutdown();
        RunConfig defaults = RunConfig.defaults(session.options().threadsOrDefault());
        TargetChoice choice = TargetChoice.of(session.options(), target);
        SearchSpace searched = open(defaults);
        if (Files.exists(out) && !force) {
            throw new UserMistake(
                    "the file %s exists: name another with --out, or replace it with --force"
                            .formatted(out));
        }
        LatencySettings settings =
                new LatencySettings(
                        null,
                        true,
                        choice.device(),
                        choice.threads(),
                        choice.batch(),
                        defaults.latency().kind());
        LatencyTable table;
        try (Progress progress = session.progress()) {
            table = TableSource.measure(settings, searched, progress, session.stop());
            TableNoise.of(table).warning().ifPresent(progress::warn);
        }
        LatencyTableFile.write(table, out);
        if (session.options().json()) {
            session.out().print(LatencyTableFile.text(table));
        } else {
            session.out().print(text(searched, table));
        }
        return 0;
    }

    private SearchSpace open(RunConfig defaults) {
        SpaceSettings settings =
                space == null ? defaults.space() : SpaceSettings.of("--space", space);
        String size = input;
        if (size == null) {
            if (classes != null) {
                throw new UserMistake("--classes goes with --input: give both, or --data");
            }
            Dataset dataset =
                    (data == null ? defaults.data() : defaults.data().withName(data)).open();
            return Inputs.space(settings, dataset.shape(), dataset.classes().size());
        }
        if (data != null) {
            throw new UserMistake("--data and --input exclude each other: give one of them");
        }
        if (classes == null || classes < 1) {
            throw new UserMistake(
                    "--input needs --classes of at least 1, got "
                            + (classes == null ? "none" : classes));
        }
        return Inputs.space(settings, Inputs.shape(size), classes);
    }

    private String text(SearchSpace searched, LatencyTable table) {
        Additivity additivity = table.additivity();
        int needed = searched.latencyBlocks().size();
        int missing = table.missingKeys(searched.latencyBlocks().keySet()).size();
        return """
        %s of %s: %d of %d layer keys measured on %s (%s), %d threads, batch %d
        fixed part %s ms
        additivity on %d networks: median error %s, largest %s
        %s\
        """
                .formatted(
                        out,
                        searched.name(),
                        needed - missing,
                        needed,
                        table.device().id(),
                        table.device().cpu(),
                        table.threads(),
                        table.batch(),
                        Numbers.fixed(table.fixedMs(), 4),
                        additivity.networks(),
                        Numbers.percent(additivity.medianRelativeError()),
                        Numbers.percent(additivity.maxRelativeError()),
                        others(table));
    }

    /** What an OpenCL device has beside the latency of single runs. */
    private static String others(LatencyTable table) {
        return table.others().isEmpty()
                ? ""
                : "kinds of latency: %s (a search uses latency.kind)\n"
                        .formatted(String.join(", ", LatencyKind.names()));
    }
}
