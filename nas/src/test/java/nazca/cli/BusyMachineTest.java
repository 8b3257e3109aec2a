package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.latency.Additivity;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class BusyMachineTest {
    @TempDir Path directory;

    @Test
    void aSearchWarnsOfATableThatMissesNetworksEvenIfQuiet() throws IOException {
        Path table = directory.resolve("busy.json");
        LatencyTableFile.write(missing(0.35), table);
        Ran ran =
                Ran.nazca(
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
                        "--quiet",
                        "--table",
                        table,
                        "--out",
                        directory.resolve("run"));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err())
                .startsWith(
                        "nazca: warning: do not rely on the latency table: its sums miss whole"
                                + " networks by 35% (medians); ");
    }

    private static LatencyTable missing(double error) {
        LatencyTable sound = Fixtures.table();
        return new LatencyTable(
                sound.device(),
                sound.threads(),
                sound.batch(),
                sound.input(),
                sound.classes(),
                sound.entries(),
                sound.fixedMs(),
                new Additivity(6, error, error));
    }
}
