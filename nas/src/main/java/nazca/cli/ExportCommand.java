package nazca.cli;

import nazca.autograd.ModelState;
import nazca.nas.config.NazcaVersion;
import nazca.nas.config.UserMistake;
import nazca.nas.export.ModelLayers;
import nazca.nas.export.ModelProperties;
import nazca.nas.export.OnnxExport;
import nazca.nas.run.AuthorsFile;
import nazca.nas.train.WeightFiles;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

/** {@code nazca export ARCH --out FILE}: ONNX, or the JSON of ProxylessNAS's authors. */
@Command(
        name = "export",
        description = {
            "Writes a network for other programs: as ONNX with batch norm folded (model.onnx), or"
                    + " as",
            "the configuration that the authors of ProxylessNAS publish (net.config, net.json)."
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private final NetworkOptions asked = new NetworkOptions();

    @Option(
            names = "--weights",
            paramLabel = "F",
            description = "weights, a safetensors file or .npz (default: untrained, by --seed)")
    private @Nullable Path weights;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "what is written; its ending says which: .onnx, .config or .json")
    private Path out = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "D",
            description =
                    "data set whose normalisation and class names are written into the ONNX file")
    private @Nullable String data;

    @Option(names = "--force", description = "replaces a file that exists")
    private boolean force;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        NetworkSpec network = asked.network();
        String name = out.toString();
        boolean onnx = name.endsWith(".onnx");
        if (!onnx && !name.endsWith(".config") && !name.endsWith(".json")) {
            throw new UserMistake(
                    "--out must end in .onnx, .config or .json, got %s".formatted(out));
        }
        if (Files.exists(out) && !force) {
            throw new UserMistake("%s exists: replace it with --force".formatted(out));
        }
        if (onnx) {
            onnx(network);
        } else {
            authors(network);
        }
        return 0;
    }

    private void onnx(NetworkSpec network) throws IOException {
        if (network.quantized()) {
            throw new UserMistake(
                    "%s has quantised blocks, which are simulated here and have no form in ONNX"
                            .formatted(network.name()));
        }
        SequencedMap<String, String> properties = properties(network);
        try (HostMemory memory = new HostMemory(new Device("cpu", "export"))) {
            ModelState state = new ModelState(memory);
            Initializer initial = new Initializer(seed(), memory);
            double epsilon = network.batchNormEpsilon();
            var _ = new Network(network, new BlockBuilder(state, initial, epsilon));
            if (weights != null) {
                WeightFiles.load(weights, network, state);
            }
            String source = weights == null ? "untrained weights" : "weights of " + weights;
            OnnxExport.Written written =
                    OnnxExport.write(
                            out,
                            network,
                            new ModelLayers(state, epsilon),
                            NazcaVersion.current(),
                            description(network, source, properties),
                            properties);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("out", out.toString());
            json.put("format", "onnx");
            json.put("opset", OnnxExport.OPSET);
            json.put("nodes", written.nodes());
            json.put("bytes", written.bytes());
            json.put("trained", weights != null);
            session.print(
                    json,
                    "%s: %s with %s, ONNX opset %d, %d nodes, %s bytes\n"
                            .formatted(
                                    out,
                                    network.name(),
                                    source,
                                    OnnxExport.OPSET,
                                    written.nodes(),
                                    Numbers.grouped(written.bytes())));
        }
    }

    private SequencedMap<String, String> properties(NetworkSpec network) {
        try {
            return ModelProperties.of(network, data == null ? null : Inputs.images(data));
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    private static String description(
            NetworkSpec network, String source, SequencedMap<String, String> properties) {
        String mean = properties.get("mean");
        return "%s, %s; images [N, C, H, W], %s"
                .formatted(
                        network.name(),
                        source,
                        mean == null
                                ? "normalised as in training"
                                : "pixels from 0 to 1, less mean %s, divided by %s"
                                        .formatted(mean, properties.get("std")));
    }

    private long seed() {
        Long given = session.options().seed();
        return given == null ? 0 : given;
    }

    private void authors(NetworkSpec network) throws IOException {
        if (weights != null) {
            throw new UserMistake("%s holds no weights: export to .onnx".formatted(out));
        }
        if (data != null) {
            throw new UserMistake("%s says nothing about images: export to .onnx".formatted(out));
        }
        AuthorsFile.write(out, network);
        session.print(
                Map.of("out", out.toString(), "format", "proxylessnas"),
                "%s: %s as the authors of ProxylessNAS write networks\n"
                        .formatted(out, network.name()));
    }
}
