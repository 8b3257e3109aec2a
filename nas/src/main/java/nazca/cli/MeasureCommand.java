package nazca.cli;

import nazca.latency.LatencyProtocol;
import nazca.latency.LatencyTable;
import nazca.latency.NetworkTimer;
import nazca.latency.RepeatedLatency;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.run.Progress;
import nazca.nas.search.TableSource;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * {@code nazca measure ARCH}: with a table, on the table's device, threads and batch, and together
 * with the table's blocks.
 */
@Command(
        name = "measure",
        description = "Measures the latency of a whole network, beside what a table predicts.")
final class MeasureCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private final NetworkOptions asked = new NetworkOptions();

    @Option(
            names = "--table",
            paramLabel = "F",
            description = "latency table; its device, threads and batch are used")
    private @Nullable Path tableFile;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "medians are taken in so many rounds (default: 5)")
    private int rounds = 5;

    @Mixin private final TargetOptions target = new TargetOptions();

    MeasureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (rounds < 1) {
            throw new UserMistake("--rounds must be at least 1, got " + rounds);
        }
        NetworkSpec network = asked.network();
        TargetChoice choice = TargetChoice.of(session.options(), target);
        LatencyTable table =
                tableFile == null ? null : Inputs.table(tableFile, network.latencyKeys());
        if (table != null) {
            choice = TargetChoice.of(table);
        }
        MeasuredNetwork measured =
                new MeasuredNetwork(network, choice, repeat(network, choice, table != null), table);
        session.print(measured.json(), measured.text());
        return 0;
    }

    private RepeatedLatency repeat(NetworkSpec network, TargetChoice choice, boolean withBlocks) {
        try (Progress progress = session.progress();
                Compute compute = Compute.open(choice.device(), choice.threads())) {
            return new NetworkTimer(compute.target(), LatencyProtocol.repeat())
                    .repeat(network, choice.batch(), rounds, withBlocks, TableSource.bar(progress));
        }
    }
}
