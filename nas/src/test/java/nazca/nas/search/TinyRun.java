package nazca.nas.search;

import nazca.latency.Additivity;
import nazca.latency.DeviceFingerprint;
import nazca.latency.Latency;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.DataSettings;
import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.FinetuneSettings;
import nazca.nas.config.LatencySettings;
import nazca.nas.config.ObjectiveSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The default search on a few hundred images, with a table computed from multiply-accumulates. */
final class TinyRun {
    private static final double MACS_PER_MS = 1e7;
    private static final double BLOCK_MS = 0.02;

    private TinyRun() {}

    static RunConfig config(Path table, String device, int threads) {
        RunConfig defaults = RunConfig.defaults(threads);
        return new RunConfig(
                new DataSettings("fashion-mnist-mini", null, 1000, 320, 64, "crop-flip", false),
                defaults.space(),
                new AlgorithmSettings("proxyless-g", "full-v2", "complete", 1, 2, 2, null),
                defaults.objective(),
                defaults.train(),
                new FinetuneSettings(1, 0.05),
                new LatencySettings(table.toString(), false, device, threads, 1, "single"),
                new ExecutionSettings(0, threads, device, 0.05),
                defaults.facts());
    }

    static RunConfig with(RunConfig config, AlgorithmSettings algorithm) {
        return new RunConfig(
                config.data(),
                config.space(),
                algorithm,
                config.objective(),
                config.train(),
                config.finetune(),
                config.latency(),
                config.run(),
                config.facts());
    }

    static RunConfig withLambda(RunConfig config, double lambda, @Nullable Double target) {
        return config.withObjective(new ObjectiveSettings("add-linear", target, lambda, 0.2, 0.3));
    }

    static Path writeTable(Path file) throws IOException {
        return writeTable(Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10), file);
    }

    static Path writeTable(SearchSpace space, Path file) throws IOException {
        TreeMap<String, Latency> entries = new TreeMap<>();
        space.latencyBlocks()
                .forEach(
                        (key, block) -> {
                            double ms = BLOCK_MS + block.spec().macs(block.input()) / MACS_PER_MS;
                            entries.put(key, new Latency(ms, ms, ms, 30));
                        });
        DeviceFingerprint device =
                new DeviceFingerprint("cpu", "made", "made", 1, 0, "made", "25", "made", false);
        LatencyTable table =
                new LatencyTable(
                        device,
                        1,
                        1,
                        space.input(),
                        space.classes(),
                        entries,
                        0.01,
                        new Additivity(1, 0, 0));
        LatencyTableFile.write(table, file);
        return file;
    }
}
