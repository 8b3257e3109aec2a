package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.report.EpochTable.Row;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.SavedArchitecture;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page of a run that trains one network: two epochs of two steps each. */
class TrainingReportTest {
    private static final NetworkSpec NETWORK =
            Architectures.open("cifar-small", new Shape(28, 28, 1), 10);

    private static final String CONFIG =
            """
            version: 1
            network: {architecture: cifar-small, weights: null}
            data: {name: fashion-mnist-mini}
            train: {epochs: 2, label_smoothing: 0.1}
            run: {seed: 3, threads: 2, device: cpu}
            """;

    @TempDir Path run;

    @BeforeEach
    void unfinished() throws IOException {
        StringBuilder metrics = new StringBuilder();
        metrics.append(step(1, 1, 2.0, 0.25, 0.05)).append(step(2, 1, 1.0, 0.5, 0.04));
        metrics.append("{\"tick\":2,\"event\":\"epoch\",\"phase\":\"train\",\"epoch\":1}\n");
        metrics.append(step(3, 2, 0.75, 0.625, 0.02)).append(step(4, 2, 0.25, 0.875, 0.01));
        Files.writeString(run.resolve("metrics.jsonl"), metrics);
        Files.writeString(run.resolve("config.yaml"), CONFIG);
        ArchitectureFile.write(
                run.resolve("architecture.json"), new SavedArchitecture(null, List.of(), NETWORK));
    }

    @Test
    void aFinishedTrainingShowsFiguresNetworkCurvesAndEpochs() throws IOException {
        finish();
        String page = page();
        assertThat(all(page, "<h2[^>]*>([^<]*)</h2>"))
                .containsExactly(
                        "Result",
                        "The network",
                        "Loss and accuracy",
                        "Epochs",
                        "To get the same again");
        assertThat(all(page, "<dd[^>]*>([^<]*)</dd>"))
                .containsExactly(
                        "85.3%",
                        "0.411 nats", "0.500 nats", "2", parameters(), macs(), "12 s", "9,876");
        assertThat(all(page, "<title id=[^>]*>([^<]*)</title>"))
                .containsExactly("The network", "Loss", "Accuracy on the batch", "Learning rate");
    }

    @Test
    void itSpeaksOfNoSearchAndOfNoLatency() throws IOException {
        finish();
        assertThat(page())
                .contains("Nazca · training", "cifar-small · data fashion-mnist-mini")
                .doesNotContain(
                        "architecture search", "derived network", "Latency", "weights_sha256")
                .doesNotContain("alpha_sha256", "Median", "NaN", ">–<");
    }

    @Test
    void theEndOnTheTestSplitIsALineThroughTheCurves() throws IOException {
        finish();
        assertThat(page())
                .contains("nats, label smoothing 0.1")
                .contains("test, without smoothing, at the end 0.411", "test, at the end 0.853");
    }

    @Test
    void blocksShowTheirShareOfTheMacs() throws IOException {
        double total = NETWORK.macs();
        var first = NETWORK.placed().getFirst();
        double share = first.spec().macs(first.input()) / total;
        assertThat(page()).contains(Figures.percent(share) + " of the MACs");
        assertThat(CostedBlock.of(NETWORK, null).stream().mapToDouble(CostedBlock::macShare).sum())
                .isBetween(1 - 1e-12, 1 + 1e-12);
    }

    @Test
    void epochsAreMeansOfTheirSteps() throws IOException {
        assertThat(EpochTable.of(RunFiles.read(run).metrics().weightSteps()).rows())
                .containsExactly(new Row(1, 2, 1.5, 0.375, 0.04), new Row(2, 2, 0.5, 0.75, 0.01));
        assertThat(page()).contains("<td>1.50 nats</td><td>37.5%</td><td>0.040</td>");
    }

    @Test
    void anUnfinishedTrainingSaysHowFarItIs() throws IOException {
        String page = page();
        assertThat(page).contains("This run has not finished", "1 of 2");
        assertThat(all(page, "<h2[^>]*>([^<]*)</h2>")).startsWith("So far", "The network");
        assertThat(page).doesNotContain("at the end 0");
    }

    private static String step(int tick, int epoch, double loss, double accuracy, double rate) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("tick", tick);
        event.put("event", "weight_step");
        event.put("phase", "train");
        event.put("epoch", epoch);
        event.put("loss", loss);
        event.put("accuracy", accuracy);
        event.put("learning_rate", rate);
        return new JsonMapper().writeValueAsString(event) + "\n";
    }

    private void finish() throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("architecture", "cifar-small");
        result.put("data", "fashion-mnist-mini");
        result.put("epochs", 2);
        result.put("train_loss", 0.5);
        result.put("test_accuracy", 0.853);
        result.put("test_loss", 0.411);
        result.put("parameters", NETWORK.parameters());
        result.put("macs", NETWORK.macs());
        result.put("seconds", 12.3);
        result.put("images_per_second", 9876.4);
        result.put("network_sha256", "e1".repeat(32));
        Files.writeString(run.resolve("result.json"), new JsonMapper().writeValueAsString(result));
    }

    private static String parameters() {
        return Figures.count(NETWORK.parameters());
    }

    private static String macs() {
        return Figures.compact(NETWORK.macs());
    }

    private String page() throws IOException {
        return Files.readString(Report.write(run));
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(TrainingReportTest::first)
                .toList();
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
