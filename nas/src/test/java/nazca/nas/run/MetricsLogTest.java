package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

class MetricsLogTest {
    @TempDir Path directory;

    @Test
    void everyLineIsThereAsSoonAsItIsAppended() throws IOException {
        try (MetricsLog log = MetricsLog.continueAfter(file(), -1)) {
            log.append(0, Map.of("loss", 0.1));
            assertThat(Files.readString(file())).isEqualTo("{\"tick\":0,\"loss\":0.1}\n");
            log.append(0, Map.of("p", new double[] {0.25, 1e-300}));
            assertThat(Files.readAllLines(file()).getLast())
                    .isEqualTo("{\"tick\":0,\"p\":[0.25,1.0E-300]}");
        }
    }

    @Test
    void aResumedRunHasTheLogOfOneThatNeverStopped() throws IOException {
        Path straight = directory.resolve("straight.jsonl");
        write(straight, -1, 1, 9);
        write(file(), -1, 1, 7);
        Files.writeString(file(), "{\"tick\":8,\"lo", StandardOpenOption.APPEND);

        write(file(), 5, 6, 9);

        assertThat(Files.readString(file())).isEqualTo(Files.readString(straight));
    }

    @Test
    void aRunThatStartsAgainHasAnEmptyLog() throws IOException {
        write(file(), -1, 0, 3);
        MetricsLog.continueAfter(file(), -1).close();
        assertThat(file()).isEmptyFile();
    }

    @Test
    void readingPassesOverAHalfWrittenLastLine() throws IOException {
        Files.writeString(file(), "{\"tick\":1,\"loss\":2.5}\n{\"tick\":2,\"lo");
        assertThat(MetricsLog.read(file())).isEqualTo(List.of(Map.of("tick", 1, "loss", 2.5)));
    }

    @Test
    void theTickMustNotFall() throws IOException {
        try (MetricsLog log = MetricsLog.continueAfter(file(), 4)) {
            log.append(5, Map.of());
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> log.append(4, Map.of()))
                    .withMessage("metrics: the tick must not fall, got 4 after 5");
        }
    }

    private Path file() {
        return directory.resolve("metrics.jsonl");
    }

    private static void write(Path file, long after, int from, int to) throws IOException {
        try (MetricsLog log = MetricsLog.continueAfter(file, after)) {
            for (int tick = from; tick <= to; tick++) {
                log.append(tick, Map.of("loss", 1.0 / tick));
            }
        }
    }
}
