package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.config.SpaceSettings;
import nazca.nas.run.RunDirectory;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class OtherSpacesTest {
    private static final Path THREE_WIDTHS = Path.of("../examples/spaces/three-widths.yaml");

    @TempDir private Path directory;

    @Test
    void aFileDefinesASpaceAndTheRunKeepsTheDefinition() throws IOException {
        SpaceSettings settings = SpaceSettings.of("--space", THREE_WIDTHS.toString());
        SearchSpace space =
                Spaces.open(settings.name(), settings.parameters(), Fixtures.SPACE.input(), 10);
        Path out = directory.resolve("run");

        JsonNode first = search(space, out, "--space", THREE_WIDTHS);
        JsonNode again =
                search(
                        space,
                        directory.resolve("again"),
                        "--config",
                        new RunDirectory(out).config());

        assertThat(space.choices()).containsExactly(4, 3, 4, 6);
        assertThat(first.get("space").stringValue()).isEqualTo("three-widths");
        assertThat(first.get("architecture")).hasSize(4);
        assertThat(again.get("network_sha256")).isEqualTo(first.get("network_sha256"));
        assertThat(Files.readString(new RunDirectory(out).report())).contains("three-widths");
    }

    @Test
    void theReferenceNetworksSpaceIsSearched() throws IOException {
        SearchSpace space = Spaces.open(Spaces.MBCONV_CIFAR, Map.of(), Fixtures.SPACE.input(), 10);

        JsonNode result = search(space, directory.resolve("run"), "--space", Spaces.MBCONV_CIFAR);

        assertThat(result.get("architecture")).hasSize(19);
    }

    @Test
    void shuffleUnitsAreSearchedLikeOtherCandidates() throws IOException {
        SearchSpace space =
                Spaces.open(Spaces.SPOS_SHUFFLENET_CIFAR, Map.of(), Fixtures.SPACE.input(), 10);

        Path out = directory.resolve("run");
        JsonNode result = search(space, out, "--space", Spaces.SPOS_SHUFFLENET_CIFAR);

        assertThat(result.get("architecture")).hasSize(20);
        assertThat(result.get("architecture").get(0).stringValue())
                .matches("Shuffle k[357]|Xception");
        JsonNode network =
                Ran.nazca("describe", new RunDirectory(out).architecture(), "--json").json();
        assertThat(network.get("macs")).isEqualTo(result.get("macs"));
    }

    @Test
    void aFileThatDefinesNoSpaceIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.yaml"), "name: mine\n");
        Ran ran = Ran.nazca("search", "--space", file);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("mine.yaml defines no space: it needs the keys stem, stages and head");

        Ran missing = Ran.nazca("profile", "--space", directory.resolve("none.yaml"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("the space file").contains("does not exist");
    }

    private JsonNode search(SearchSpace space, Path out, String option, Object value)
            throws IOException {
        Ran ran =
                Ran.nazca(
                        "search",
                        option,
                        value,
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
                        "--no-measure",
                        "--table",
                        Fixtures.table(directory, space),
                        "--out",
                        out,
                        "--json");
        assertThat(ran.err()).doesNotContain("fault");
        assertThat(ran.code()).isZero();
        return ran.json();
    }
}
