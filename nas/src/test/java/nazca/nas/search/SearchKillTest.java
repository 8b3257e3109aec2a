package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

class SearchKillTest {
    private static final int KILLS = 2;
    private static final long SEED = 20;

    @TempDir Path folder;

    /**
     * Checkpoints are written all the time (every 50 ms), so kills fall into writes as well as
     * between them.
     */
    @ParameterizedTest
    @EnumSource(SearchProcess.Kind.class)
    void aRunKilledAtRandomMomentsEndsWithTheHashesOfARunNeverKilled(SearchProcess.Kind kind)
            throws Exception {
        Path table = TinyRun.writeTable(folder.resolve("table.json"));
        Path whole = folder.resolve("whole");
        long started = System.nanoTime();
        assertThat(start(whole, table, kind).waitFor()).isZero();
        long wholeMillis = (System.nanoTime() - started) / 1_000_000;
        Path killed = folder.resolve("killed");
        Random random = new Random(SEED);
        int kills = 0;
        while (kills < KILLS) {
            Process process = start(killed, table, kind);
            long patience = wholeMillis / 4 + random.nextLong(wholeMillis / 2);
            if (process.waitFor(patience, TimeUnit.MILLISECONDS)) {
                break; // it was done before its time was up
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
        assertThat(kills).isPositive();
        assertThat(start(killed, table, kind).waitFor()).isZero();
        SearchResult expected = result(whole);
        SearchResult resumed = result(killed);
        assertThat(resumed.weightsSha256()).isEqualTo(expected.weightsSha256()).isNotNull();
        assertThat(resumed.alphaSha256()).isEqualTo(expected.alphaSha256()).isNotNull();
        assertThat(resumed.networkSha256()).isEqualTo(expected.networkSha256());
        assertThat(resumed.architecture()).isEqualTo(expected.architecture());
        assertThat(resumed.testAccuracy()).isEqualTo(expected.testAccuracy());
        assertThat(metrics(killed)).isEqualTo(metrics(whole));
    }

    private static SearchResult result(Path run) {
        return ResultFile.read(new RunDirectory(run).result());
    }

    private static List<String> metrics(Path run) throws IOException {
        return Files.readAllLines(new RunDirectory(run).metrics());
    }

    private static Process start(Path run, Path table, SearchProcess.Kind kind) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (!flag.startsWith("-javaagent") && !flag.startsWith("-agentlib")) {
                command.add(flag);
            }
        }
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        SearchProcess.class.getName(),
                        run.toString(),
                        table.toString(),
                        kind.name()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(run + ".log"))
                .start();
    }
}
