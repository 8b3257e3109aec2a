package nazca.bench.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class BenchMainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listNamesTheWorksThatHoldAllWordsOfTheFilter() {
        assertThat(run("--list", "--filter", "POINTWISE gradient 49x160")).isEqualTo(0);
        assertThat(text(out).lines())
                .containsExactly(
                        "pointwise input gradient 49x160x960",
                        "pointwise weight gradient 49x160x960");
    }

    @Test
    void aFilterThatMatchesNothingIsTheUsersMistake() {
        assertThat(run("--filter", "nonsense")).isEqualTo(2);
        assertThat(text(err)).startsWith("nazca: no work holds the words 'nonsense'");
        assertThat(run("--threads", "0", "--filter", "square")).isEqualTo(2);
        assertThat(run("--thread", "1")).isEqualTo(2);
        assertThat(text(err)).contains("did you mean '--threads'?");
    }

    @Test
    void withoutPeersItMeasuresOursAndWritesAllFiles(@TempDir Path folder) throws Exception {
        Path markdown = folder.resolve("table.md");
        int code =
                run(
                        "--quick",
                        "--threads",
                        "1",
                        "--filter",
                        "relu6 forward",
                        "--markdown",
                        markdown.toString(),
                        "--out",
                        folder.toString());
        assertThat(text(err)).doesNotContain("Exception");
        assertThat(code).isEqualTo(0);
        assertThat(text(out)).containsPattern("ReLU6 forward +16384x144 +1 .*GB/s");
        assertThat(Files.readString(markdown)).contains("| ReLU6 forward | 16384x144 | 1 |");
        assertThat(Files.readString(folder.resolve("bench.json"))).contains("share_of_limit");
        assertThat(Files.readString(folder.resolve("bench.html"))).contains("16384x144");
    }

    @Test
    void flagsAreToldWithoutFolders() {
        assertThat(
                        BenchRun.withoutFolders(
                                "flags -XX:File=/home/me/jvm/k.json -Dnazca.bench.peers=/x/y -ea"))
                .isEqualTo("flags -XX:File=k.json -ea");
    }

    private int run(String... args) {
        return BenchMain.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
