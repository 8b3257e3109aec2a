package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;

import nazca.data.FashionMnistMini;
import nazca.data.Normalization;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class ExportCommandTest {
    @TempDir Path folder;

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aNetworkBecomesOnnxAndIsNotReplacedUnasked() throws Exception {
        String file = out("model.onnx");
        Ran first = Ran.nazca("export", "cifar-small", "--out", file, "--json");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("\"opset\" : 17", "\"trained\" : false");
        long bytes = Files.size(folder.resolve("model.onnx"));
        assertThat(bytes).isGreaterThan(4 * 150_000);
        Ran.nazca("export", "cifar-small", "--out", file)
                .isMistake("%s exists: replace it with --force".formatted(file));
        assertThat(Ran.nazca("export", "cifar-small", "--out", file, "--force").code()).isZero();
    }

    @Test
    void aNetworkBecomesAFileOfTheAuthorsAndIsDescribedFromIt() {
        String file = out("net.config");
        assertThat(Ran.nazca("export", "proxyless-cpu", "--out", file).code()).isZero();
        Ran described = Ran.nazca("describe", file, "--json");
        assertThat(described.code()).isZero();
        assertThat(described.out()).contains("\"parameters\" : 4361648", "\"macs\" : 439243864");
    }

    @Test
    void theTreeNetworkBecomesAFileOfTheAuthorsAndIsDescribedFromIt() {
        String file = out("net.json");
        assertThat(Ran.nazca("export", "proxyless-cifar", "--out", file).code()).isZero();
        Ran described = Ran.nazca("describe", file, "--json");
        assertThat(described.code()).isZero();
        assertThat(described.out()).contains("\"parameters\" : 5731530", "\"macs\" : 1213155872");
    }

    @Test
    void theFileSaysHowImagesAreNormalisedAndWhatClassesAreCalled() throws Exception {
        String file = out("model.onnx");
        Ran ran =
                Ran.nazca(
                        "export",
                        "cifar-small",
                        "--input",
                        "28x28x1",
                        "--out",
                        file,
                        "--data",
                        "fashion-mnist-mini");
        assertThat(ran.code()).isZero();
        ModelProto model = ModelProto.parseFrom(Files.readAllBytes(folder.resolve("model.onnx")));
        Map<String, String> properties =
                model.getMetadataPropsList().stream()
                        .collect(
                                toMap(
                                        StringStringEntryProto::getKey,
                                        StringStringEntryProto::getValue));
        Normalization normalization = FashionMnistMini.load().normalization();
        assertThat(properties)
                .containsEntry("input", "28x28x1")
                .containsEntry("classes", "10")
                .containsEntry("mean", String.valueOf(normalization.mean()[0]))
                .containsEntry("std", String.valueOf(normalization.std()[0]))
                .containsEntry("class_names", String.join("\n", FashionMnistMini.load().classes()));
        assertThat(model.getDocString()).contains("less mean " + normalization.mean()[0]);
    }

    @Test
    void imagesThatTheNetworkDoesNotTakeAreAMistake() {
        Ran.nazca("export", "cifar-small", "--out", out("m.onnx"), "--data", "fashion-mnist-mini")
                .isMistake(
                        "export: the network takes 3 channels, images of fashion-mnist-mini"
                                + " have 1");
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        Ran.nazca("export", "cifar-small", "--out", out("model.pb"))
                .isMistake("--out must end in .onnx, .config or .json, got " + out("model.pb"));
        Ran.nazca("export", "cifar-small", "--out", out("a.onnx"), "--weights", out("no.npz"))
                .isMistake("there is no file of weights " + out("no.npz"));
    }
}
