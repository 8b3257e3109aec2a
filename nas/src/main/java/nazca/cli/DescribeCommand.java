package nazca.cli;

import nazca.latency.LatencyTable;
import nazca.nn.arch.LayerRow;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca describe ARCH}. */
@Command(
        name = "describe",
        description = "Lists a network's layers with their parameters and multiply-accumulates.")
final class DescribeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private final NetworkOptions asked = new NetworkOptions();

    @Option(
            names = "--table",
            paramLabel = "F",
            description = "latency table to predict from, or one in the ProxylessNAS authors' YAML")
    private @Nullable Path tableFile;

    DescribeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NetworkSpec network = asked.network();
        LatencyTable table =
                tableFile == null ? null : Inputs.table(tableFile, network.latencyKeys());
        Double predicted = table == null ? null : (Double) table.predict(network);
        session.print(json(network, predicted), text(network, predicted));
        return 0;
    }

    private static Map<String, @Nullable Object> json(
            NetworkSpec network, @Nullable Double predicted) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", network.name());
        map.put("parameters", network.parameters());
        map.put("macs", network.macs());
        map.put("bit_operations", network.bitOperations());
        map.put("input", Numbers.list(network.input()));
        map.put("classes", network.classes());
        map.put("layers", network.layers().stream().map(DescribeCommand::json).toList());
        map.put("predicted_latency_ms", predicted);
        return map;
    }

    private static Map<String, Object> json(LayerRow layer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", layer.name());
        map.put("type", layer.type());
        map.put("out", Numbers.list(layer.out()));
        map.put("parameters", layer.parameters());
        map.put("macs", layer.macs());
        return map;
    }

    private static String text(NetworkSpec network, @Nullable Double predicted) {
        TextTable table = new TextTable("layer", "type", "output", "parameters", "MACs");
        for (LayerRow layer : network.layers()) {
            table.row(
                    layer.name(),
                    layer.type(),
                    layer.out().toString(),
                    Numbers.grouped(layer.parameters()),
                    Numbers.grouped(layer.macs()));
        }
        table.row(
                "total",
                network.name(),
                "",
                Numbers.grouped(network.parameters()),
                Numbers.grouped(network.macs()));
        return table
                + (network.quantized()
                        ? """
                        bit operations %s
                        its integers are simulated in floats, so latencies are those of floats
                        """
                                .formatted(Numbers.grouped(network.bitOperations()))
                        : "")
                + (predicted == null
                        ? ""
                        : "predicted latency %s ms\n".formatted(Numbers.millis(predicted)));
    }
}
