package nazca.cli;

import nazca.latency.Latency;
import nazca.latency.LatencyProtocol;
import nazca.latency.LatencyTable;
import nazca.latency.NetworkTimer;
import nazca.latency.Target;
import nazca.nas.device.Compute;
import nazca.nas.run.Progress;
import nazca.nas.search.TableSource;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca measure ARCH}: with a table, on the table's device, threads and batch. */
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

    @Mixin private final TargetOptions target = new TargetOptions();

    MeasureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NetworkSpec network = asked.network();
        TargetChoice choice = TargetChoice.of(session.options(), target);
        LatencyTable table =
                tableFile == null ? null : Inputs.table(tableFile, network.latencyKeys());
        if (table != null) {
            choice = TargetChoice.of(table);
        }
        Latency latency = measure(network, choice);
        Double predicted = table == null ? null : (Double) table.predict(network);
        session.print(json(latency, predicted), text(network, choice, latency, predicted));
        return 0;
    }

    private Latency measure(NetworkSpec network, TargetChoice choice) {
        try (Progress progress = session.progress();
                Compute compute = Compute.open(choice.device(), choice.threads())) {
            return new NetworkTimer(
                            new Target(compute.engine(), compute.workers()),
                            LatencyProtocol.single())
                    .measure(network, choice.batch(), TableSource.bar(progress));
        }
    }

    private static Map<String, @Nullable Object> json(Latency latency, @Nullable Double predicted) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("median_ms", latency.medianMs());
        map.put("p10_ms", latency.p10Ms());
        map.put("p90_ms", latency.p90Ms());
        map.put("runs", latency.runs());
        map.put("predicted_ms", predicted);
        return map;
    }

    private static String text(
            NetworkSpec network, TargetChoice choice, Latency latency, @Nullable Double predicted) {
        return "%s on %s, %d threads, batch %d: median %s ms, p10 %s ms, p90 %s ms in %d runs%s\n"
                .formatted(
                        network.name(),
                        choice.device(),
                        choice.threads(),
                        choice.batch(),
                        Numbers.millis(latency.medianMs()),
                        Numbers.millis(latency.p10Ms()),
                        Numbers.millis(latency.p90Ms()),
                        latency.runs(),
                        predicted == null
                                ? ""
                                : "; predicted %s ms".formatted(Numbers.millis(predicted)));
    }
}
