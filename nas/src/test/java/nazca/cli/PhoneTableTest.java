package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.search.PhoneTable;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A table in the YAML of the ProxylessNAS authors, as commands take it. */
class PhoneTableTest {
    @TempDir private Path directory;
    private Path table;

    @BeforeEach
    void write() throws IOException {
        table = Files.writeString(directory.resolve("mobile_trim.yaml"), PhoneTable.yaml());
    }

    @Test
    void aNetworkOfTheSpaceIsPredicted() throws IOException {
        SearchSpace space =
                Spaces.open(
                        Spaces.PROXYLESS_IMAGENET,
                        Map.of(),
                        Spaces.defaultInput(Spaces.PROXYLESS_IMAGENET),
                        1000);
        int[] slowest = new int[21];
        Arrays.fill(slowest, 5);
        Path file = directory.resolve("architecture.json");
        ArchitectureFile.write(
                file,
                new SavedArchitecture(space.name(), space.labels(slowest), space.derive(slowest)));
        assertThat(Ran.nazca("describe", file, "--table", table).out())
                .endsWith("predicted latency 191.0 ms\n");
        Ran.nazca("measure", file, "--table", table)
                .isMistake(
                        "the table does not say what it was measured on, so nothing can be measured"
                                + " beside it: nazca describe --table gives its prediction");
    }

    @Test
    void missingKeysAreNamedBeforeASearchStarts() {
        Path out = directory.resolve("run");
        Ran ran =
                Ran.nazca(
                        "search",
                        "--data",
                        "synthetic",
                        "--space",
                        Spaces.PROXYLESS_IMAGENET,
                        "--table",
                        table,
                        "--out",
                        out);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("nazca: the latency table " + table + " lacks ")
                .contains(" needed keys: Conv-input:");
        assertThat(out).doesNotExist();
        Ran.nazca("describe", "proxyless-mobile", "--table", table)
                .isMistake(
                        "the latency table %s lacks 3 of 17 needed keys: %s, %s, %s; measure one for this space with nazca profile"
                                .formatted(
                                        table,
                                        "expanded_conv-input:112x112x16-output:56x56x32-expand:3-kernel:5-stride:2-idskip:0",
                                        "expanded_conv-input:56x56x32-output:28x28x40-expand:3-kernel:7-stride:2-idskip:0",
                                        "expanded_conv-input:56x56x32-output:56x56x32-expand:3-kernel:3-stride:1-idskip:1"));
    }

    @Test
    void aSearchGoesByItAndMeasuresNothingBesideIt() throws IOException {
        String yaml =
                Fixtures.table().entries().entrySet().stream()
                        .map(e -> e.getKey() + ": {mean: " + e.getValue().medianMs() + "}\n")
                        .collect(Collectors.joining());
        Path file = Files.writeString(directory.resolve("small.yaml"), yaml);
        Ran ran =
                Ran.nazca(
                        "search",
                        "--data",
                        "synthetic",
                        "--limit-train",
                        16,
                        "--limit-eval",
                        16,
                        "--batch",
                        8,
                        "--epochs",
                        1,
                        "--warmup-epochs",
                        0,
                        "--finetune-epochs",
                        0,
                        "--table",
                        file,
                        "--out",
                        directory.resolve("run"),
                        "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("measured_latency_ms").isNull()).isTrue();
        assertThat(ran.json().get("measured_latency_reason").stringValue())
                .isEqualTo("the table does not say what it was measured on");
        assertThat(ran.json().get("predicted_latency_ms").doubleValue()).isPositive();
        assertThat(ran.err()).contains("by the table's speed, which is another device's");
        assertThat(Files.readString(new RunDirectory(directory.resolve("run")).report()))
                .contains("Its sums were not held against whole networks.");
    }
}
