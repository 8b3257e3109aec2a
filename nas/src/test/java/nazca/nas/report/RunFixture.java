package nazca.nas.report;

import nazca.latency.Additivity;
import nazca.latency.DeviceFingerprint;
import nazca.latency.Latency;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Writes run directories of {@code mbconv-small} whose numbers behave like those of a search. */
final class RunFixture {
    static final SearchSpace SPACE =
            Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10);

    private static final int[] CHOICE = {2, 6, 0, 4, 1, 6};

    /** The derived network of every fixture. */
    static final List<String> CHOSEN = SPACE.labels(CHOICE);

    private static final double TARGET_MS = 0.42;

    private final Random random = new Random(7);
    private final StringBuilder metrics = new StringBuilder();
    private final Path directory;
    private final String algorithm;
    private final LatencyTable table;
    private int tick;
    private int weightSteps;
    private int architectureSteps;

    private RunFixture(Path directory, String algorithm) {
        this.directory = directory;
        this.algorithm = algorithm;
        TreeMap<String, Latency> entries = new TreeMap<>();
        SPACE.latencyBlocks().forEach((key, block) -> entries.put(key, latency(block)));
        table =
                new LatencyTable(
                        new DeviceFingerprint(
                                "cpu",
                                "AMD EPYC 9B45",
                                "AMD EPYC 9B45",
                                2,
                                512,
                                "vector-512",
                                "25.0.3+9",
                                "Linux amd64",
                                true),
                        2,
                        1,
                        SPACE.input(),
                        SPACE.classes(),
                        entries,
                        0.012,
                        new Additivity(8, 0.031, 0.074));
    }

    /** A finished search; {@code steps} weight steps in each of its 6 epochs. */
    static void finished(Path directory, int steps) throws IOException {
        RunFixture run = new RunFixture(directory, "proxyless-g");
        run.search(steps);
        run.train("finetune", 3, steps, 0.55);
        run.put("evaluation", Map.of("held_out_accuracy", 0.861, "test_accuracy", 0.853));
        run.writeFiles();
        run.writeResult();
    }

    /** A search that was killed while it wrote a line. */
    static void killed(Path directory) throws IOException {
        RunFixture run = new RunFixture(directory, "proxyless-g");
        run.search(40);
        run.metrics.append("{\"tick\":99999,\"event\":\"weight_st");
        run.writeFiles();
    }

    /** A random search of 4 paths. */
    static void random(Path directory) throws IOException {
        RunFixture run = new RunFixture(directory, "random");
        for (int path = 1; path <= 4; path++) {
            run.train("path %d of 4".formatted(path), 2, 60, 1.9);
            run.put(
                    "path",
                    Map.of(
                            "path",
                            path,
                            "architecture",
                            SPACE.labels(new int[] {path, 6, path, 0, path, 6}),
                            "held_out_accuracy",
                            0.7 + 0.04 * path * (4.5 - path)));
        }
        run.put("evaluation", Map.of("held_out_accuracy", 0.86, "test_accuracy", 0.85));
        run.writeFiles();
        run.writeResult();
    }

    private void search(int steps) {
        train("warmup", 2, steps, 2.2);
        int edges = SPACE.choices().length;
        double[][] alpha = new double[edges][];
        for (int edge = 0; edge < edges; edge++) {
            alpha[edge] = new double[SPACE.choices()[edge]];
        }
        int total = 4 * steps / 2;
        for (int epoch = 1; epoch <= 4; epoch++) {
            for (int i = 0; i < steps; i++) {
                weightStep("search", epoch, 1.3, total);
                if (i % 2 == 1) {
                    architectureStep(alpha, total);
                }
            }
            put(
                    "epoch",
                    Map.of(
                            "phase",
                            "search",
                            "epoch",
                            epoch,
                            "predicted_latency_ms",
                            0.7 - 0.08 * epoch,
                            "expected_latency_ms",
                            0.7 - 0.07 * epoch,
                            "entropy",
                            1.9 - 0.3 * epoch,
                            "architecture",
                            CHOSEN));
        }
    }

    private void architectureStep(double[][] alpha, int total) {
        List<double[]> probabilities = new ArrayList<>();
        double entropy = 0;
        for (int edge = 0; edge < alpha.length; edge++) {
            double speed = 6.0 / total * (1 + 0.3 * edge);
            for (int c = 0; c < alpha[edge].length; c++) {
                alpha[edge][c] +=
                        speed * ((c == CHOICE[edge] ? 0.8 : 0) + 0.9 * random.nextGaussian());
            }
            double[] p = softmax(alpha[edge]);
            probabilities.add(p);
            for (double value : p) {
                entropy -= value * StrictMath.log(value) / alpha.length;
            }
        }
        double progress = (double) ++architectureSteps / total;
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("number", architectureSteps);
        double loss = 1.4 - 0.8 * progress + 0.15 * random.nextGaussian();
        event.put("cross_entropy", loss);
        event.put("accuracy", 0.55 + 0.3 * progress + 0.05 * random.nextGaussian());
        event.put("loss", loss + 0.2);
        event.put("cross_entropy_gradient_norm", 0.05 * StrictMath.exp(random.nextGaussian()));
        event.put("latency_gradient_norm", 0.03 * (1.1 - progress));
        event.put("entropy", entropy);
        event.put("expected_latency_ms", 0.7 - 0.3 * progress + 0.004 * random.nextGaussian());
        event.put("probabilities", probabilities);
        put("architecture_step", event);
    }

    private void train(String phase, int epochs, int steps, double start) {
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int i = 0; i < steps; i++) {
                weightStep(phase, epoch, start, epochs * steps);
            }
            put("epoch", Map.of("phase", phase, "epoch", epoch));
        }
    }

    private void weightStep(String phase, int epoch, double start, int total) {
        weightSteps++;
        double left = StrictMath.exp(-2.0 * (weightSteps % (total + 1)) / total);
        double loss = 0.4 + (start - 0.4) * left + 0.12 * random.nextGaussian();
        put(
                "weight_step",
                Map.of(
                        "phase",
                        phase,
                        "epoch",
                        epoch,
                        "loss",
                        loss,
                        "accuracy",
                        Math.clamp(1 - loss / 2.4 + 0.05 * random.nextGaussian(), 0, 1),
                        "learning_rate",
                        0.05 * left));
    }

    private void put(String event, Map<String, ?> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tick", tick++);
        line.put("event", event);
        line.putAll(fields);
        metrics.append(new JsonMapper().writeValueAsString(line)).append('\n');
    }

    private void writeFiles() throws IOException {
        Files.writeString(directory.resolve("metrics.jsonl"), metrics);
        Files.writeString(directory.resolve("latency-table.json"), LatencyTableFile.text(table));
        Files.writeString(
                directory.resolve("config.yaml"),
                """
                version: 1
                data:
                  name: fashion-mnist-mini
                space:
                  name: mbconv-small
                algorithm:
                  name: %s
                objective:
                  name: add-linear
                  target_latency_ms: %s
                run:
                  seed: 3
                  threads: 2
                  device: cpu
                # <b>a comment that is no markup & stays text</b>
                """
                        .formatted(algorithm, TARGET_MS));
    }

    private void writeResult() throws IOException {
        ArchitectureFile.write(
                directory.resolve("architecture.json"),
                new SavedArchitecture(SPACE.name(), CHOSEN, SPACE.derive(CHOICE)));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("algorithm", algorithm);
        result.put("space", "mbconv-small");
        result.put("data", "fashion-mnist-mini");
        result.put("device", "cpu");
        result.put("seed", 3);
        result.put("threads", 2);
        result.put("architecture", CHOSEN);
        result.put("expected_latency_ms", 0.4);
        result.put("predicted_latency_ms", table.predict(SPACE.derive(CHOICE)));
        result.put("measured_latency_ms", 0.391);
        result.put("target_latency_ms", TARGET_MS);
        result.put("held_out_accuracy", 0.861);
        result.put("test_accuracy", 0.853);
        result.put("parameters", SPACE.derive(CHOICE).parameters());
        result.put("macs", SPACE.derive(CHOICE).macs());
        result.put("entropy", 0.61);
        result.put("entropy_start", 1.87);
        result.put("seconds", 118.4);
        result.put("peak_activation_bytes", 18_400_000);
        result.put("weights_sha256", "3a".repeat(32));
        result.put("alpha_sha256", "7c".repeat(32));
        result.put("network_sha256", "e1".repeat(32));
        Files.writeString(
                directory.resolve("result.json"), new JsonMapper().writeValueAsString(result));
    }

    private static Latency latency(PlacedBlock block) {
        double ms = 0.01 + block.spec().macs(block.input()) * 7e-8;
        return new Latency(ms, ms * 0.97, ms * 1.12, 240);
    }

    private static double[] softmax(double[] alpha) {
        double[] p = new double[alpha.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = StrictMath.exp(alpha[i]);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
