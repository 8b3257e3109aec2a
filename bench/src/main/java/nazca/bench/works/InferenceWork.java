package nazca.bench.works;

import nazca.autograd.Engine;
import nazca.bench.peer.InferenceTask;
import nazca.bench.peer.WorkKind;
import nazca.bench.versus.Contest;
import nazca.bench.versus.Cost;
import nazca.bench.versus.Row;
import nazca.latency.inference.FoldedWeights;
import nazca.latency.inference.InferenceNetwork;
import nazca.nas.config.NazcaVersion;
import nazca.nas.export.OnnxExport;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.random.RandomStream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Inference of one image in the runtime that latencies are measured with: batch norms folded,
 * buffers planned, nothing allocated. Peers get the same network and weights through our ONNX
 * export.
 */
final class InferenceWork implements Work {
    private static final double TOLERANCE = 2e-3;
    private static final long SEED = 0;

    private final NetworkSpec network;

    private InferenceWork(NetworkSpec network) {
        this.network = network;
    }

    static List<Work> all() {
        return List.of(new InferenceWork(Architectures.open("proxyless-mobile")));
    }

    @Override
    public String name() {
        return "inference";
    }

    @Override
    public String shape() {
        return "%s %s batch 1".formatted(network.name(), network.input());
    }

    @Override
    public WorkKind kind() {
        return WorkKind.INFERENCE;
    }

    @Override
    public List<Row> measure(Setting setting) {
        FoldedWeights weights = FoldedWeights.random(SEED);
        Path model = setting.folder().resolve(network.name() + ".onnx");
        export(weights, model);
        HostMemory memory = new HostMemory(new Device("cpu", "benchmark"));
        Engine engine = new Engine(setting.kernels(), memory);
        InferenceNetwork running = new InferenceNetwork(engine, network, 1, weights);
        float[] images = images();
        memory.upload(images, running.input());
        OurRun ours =
                new OurRun(
                        running::run,
                        () -> memory.download(running.logits(), network.classes()),
                        "NHWC",
                        memory::close);
        InferenceTask task = new InferenceTask(network, model, images, 1);
        Contest contest =
                new Contest(ours, setting.entrants(peer -> peer.inference(task)), TOLERANCE, 1);
        Cost cost = new Cost(2.0 * network.macs(), 0);
        return List.of(setting.timed(this, Row.Unit.MILLISECONDS, cost, contest));
    }

    private void export(FoldedWeights weights, Path model) {
        try {
            Files.createDirectories(model.toAbsolutePath().getParent());
            OnnxExport.write(
                    model,
                    network,
                    weights,
                    NazcaVersion.current(),
                    "random weights for timing",
                    new LinkedHashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float[] images() {
        float[] images = new float[network.input().elements()];
        RandomStream pixels = RandomStream.of(SEED, "bench/images");
        for (int i = 0; i < images.length; i++) {
            images[i] = pixels.normal(i);
        }
        return images;
    }
}
