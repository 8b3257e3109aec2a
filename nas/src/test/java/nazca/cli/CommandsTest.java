package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.Presets;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.train.TrainingPresets;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CommandsTest {
    @TempDir Path directory;

    @Test
    void versionAndHelpAreResults() {
        assertThat(Ran.nazca("--version").out()).matches("nazca \\S+\n");
        assertThat(Ran.nazca("search", "--version").code()).isZero();
        Ran help = Ran.nazca("search", "-h");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: nazca search").contains("--limit-train");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void devicesAreListedWithReasons() {
        JsonNode devices = Ran.nazca("devices", "--json").json().get("devices");
        assertThat(devices).hasSizeGreaterThanOrEqualTo(3);
        for (JsonNode device : devices) {
            assertThat(device.propertyNames())
                    .containsExactly("id", "name", "kind", "usable", "reason");
            assertThat(device.get("reason").stringValue()).isNotBlank();
        }
        assertThat(devices.get(0).get("id").stringValue()).isEqualTo("cpu");
        assertThat(devices.get(0).get("reason").stringValue()).startsWith("vector-");
        assertThat(devices.get(1).get("id").stringValue()).isEqualTo("cpu-scalar");
        assertThat(devices.get(2).get("kind").stringValue()).isEqualTo("opencl");
        assertThat(devices.get(2).get("reason").stringValue())
                .containsPattern(
                        devices.get(2).get("usable").booleanValue() ? "bits: " : "OpenCL|install");
        assertThat(Ran.nazca("devices").out().lines()).hasSize(1 + devices.size());
    }

    @Test
    void spacesAreListedWithTheirSizes() {
        Ran ran = Ran.nazca("--json", "spaces");
        JsonNode space = ran.json().get("spaces").get(0);
        assertThat(space.propertyNames())
                .containsExactly(
                        "name",
                        "edges",
                        "choices",
                        "candidates",
                        "architectures",
                        "macs_min",
                        "macs_max",
                        "parameters",
                        "architecture_parameters");
        assertThat(space.get("name").stringValue()).isEqualTo("mbconv-small");
        assertThat(space.get("choices")).hasSize(6);
        assertThat(space.get("candidates").get(0).get(0).stringValue()).isEqualTo("MBConv k3 e3");
        assertThat(space.get("architectures").stringValue()).isEqualTo("86436");
        assertThat(space.get("architecture_parameters").intValue()).isEqualTo(40);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void presetsAreListedAndShownAsConfigurations() throws IOException {
        JsonNode presets = Ran.nazca("presets", "--json").json().get("presets");
        assertThat(presets).hasSameSizeAs(Presets.names());
        for (JsonNode preset : presets) {
            assertThat(preset.propertyNames()).containsExactly("name", "command", "summary");
            assertThat(preset.get("summary").stringValue()).hasSizeBetween(20, 85);
            String name = preset.get("name").stringValue();
            String yaml = Ran.nazca("presets", name).out();
            String command = preset.get("command").stringValue();
            assertThat(resolved(ConfigLayers.ofText(yaml, name), command))
                    .isEqualTo(resolved(Presets.layers(name, command), command));
            Ran.nazca(command.equals("train") ? "search" : "train", "--preset", name)
                    .isMistake(
                            "the preset %s is for nazca %s, not for nazca %s"
                                    .formatted(
                                            name,
                                            command,
                                            command.equals("train") ? "search" : "train"));
        }
        assertThat(Ran.nazca("presets").out()).contains("imagenet-small");
        String unknown = "unknown preset 'imagenet-smal': did you mean 'imagenet-small'?";
        Ran.nazca("presets", "imagenet-smal").isMistake(unknown);
        Ran.nazca("search", "--preset", "imagenet-smal").isMistake(unknown);
    }

    private static String resolved(ConfigLayers layers, String command) {
        return command.equals("train")
                ? layers.training(TrainingPresets.of("", 2)).yaml()
                : layers.config(2).yaml();
    }

    @Test
    void describeAddsUpItsLayers() throws IOException {
        JsonNode network =
                Ran.nazca(
                                "describe",
                                Fixtures.architecture(directory),
                                "--table",
                                Fixtures.table(directory),
                                "--json")
                        .json();
        long parameters = 0;
        long macs = 0;
        for (JsonNode layer : network.get("layers")) {
            parameters += layer.get("parameters").longValue();
            macs += layer.get("macs").longValue();
            assertThat(layer.get("out")).hasSize(3);
        }
        NetworkSpec spec = Fixtures.SPACE.derive(new int[6]);
        assertThat(network.get("parameters").longValue())
                .isEqualTo(parameters)
                .isEqualTo(spec.parameters());
        assertThat(network.get("macs").longValue()).isEqualTo(macs).isEqualTo(spec.macs());
        assertThat(network.get("classes").intValue()).isEqualTo(10);
        assertThat(network.get("predicted_latency_ms").doubleValue())
                .isEqualTo(Fixtures.table().predict(spec));
    }

    @Test
    void describeKnowsTheReferenceNetwork() {
        Ran ran = Ran.nazca("describe", "reference-cifar");
        assertThat(ran.out()).contains("1,754,058");
        assertThat(
                        Ran.nazca("describe", "reference-cifar", "--json")
                                .json()
                                .get("macs")
                                .longValue())
                .isEqualTo(Architectures.referenceCifar().macs());
    }

    @Test
    void aSearchLeavesItsFilesAndPrintsItsResult() throws IOException {
        Path out = directory.resolve("a run");
        Ran ran = search(out, "--json");

        assertThat(ran.code()).isZero();
        RunDirectory run = new RunDirectory(out);
        assertThat(ran.out()).isEqualTo(Files.readString(run.result()));
        assertThat(run.config()).exists();
        assertThat(run.latencyTable()).hasSameTextualContentAs(directory.resolve("table.json"));
        assertThat(run.architecture()).exists();
        assertThat(run.weights()).exists();
        assertThat(run.report()).exists();
        assertThat(ran.json().get("measured_latency_ms").isNull()).isTrue();
        assertThat(ran.json().get("architecture")).hasSize(6);

        Ran again = Ran.nazca("search", "--resume", out, "--threads", 1);
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualTo(SearchSummary.of(ResultFile.read(run.result())));

        assertThat(Ran.nazca("describe", run.architecture()).out())
                .contains(Numbers.grouped(ran.json().get("macs").longValue()));
        assertThat(Ran.nazca("report", out, "--json").json().get("report").stringValue())
                .isEqualTo(run.report().toString());
    }

    @Test
    void theConfigurationOfARunGivesTheSameRun() throws IOException {
        Path first = directory.resolve("first");
        Path second = directory.resolve("second");
        JsonNode one = search(first, "--json", "--seed", 5).json();
        JsonNode two =
                Ran.nazca(
                                "search",
                                "--config",
                                first.resolve("config.yaml"),
                                "--table",
                                first.resolve("latency-table.json"),
                                "--out",
                                second,
                                "--json")
                        .json();
        for (String key :
                new String[] {"weights_sha256", "alpha_sha256", "network_sha256", "architecture"}) {
            assertThat(two.get(key)).isEqualTo(one.get(key));
        }
        assertThat(two.get("seed").longValue()).isEqualTo(5);
    }

    @Test
    void aQuietSearchSaysNothingBesideItsResult() throws IOException {
        Ran ran = search(directory.resolve("run"), "--quiet");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("proxyless-g on synthetic, mbconv-small: ");
    }

    private Ran search(Path out, Object... more) throws IOException {
        Object[] first = {
            "search",
            "--data",
            "synthetic",
            "--limit-train",
            64,
            "--limit-eval",
            20,
            "--batch",
            32,
            "--epochs",
            1,
            "--warmup-epochs",
            0,
            "--finetune-epochs",
            0,
            "--no-measure",
            "--table",
            Fixtures.table(directory),
            "--out",
            out
        };
        return Ran.nazca(
                java.util.stream.Stream.concat(
                                java.util.Arrays.stream(first), java.util.Arrays.stream(more))
                        .toArray());
    }
}
