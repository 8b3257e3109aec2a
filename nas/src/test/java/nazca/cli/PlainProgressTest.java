package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class PlainProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long nanos;
    private final PlainProgress progress =
            new PlainProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> nanos);

    @Test
    void aPhaseIsALineAtItsStartAndItsEndAndOneEveryFewSeconds() {
        progress.phase("warm-up", 100);
        for (int step = 1; step <= 100; step++) {
            nanos += 100_000_000;
            progress.step(step, "loss " + step);
        }
        progress.close();
        assertThat(lines())
                .containsExactly(
                        "warm-up",
                        "  warm-up: 50/100, loss 50, 5 s left",
                        "  warm-up: 100/100, loss 100, done in 10.0 s");
    }

    @Test
    void theTimeLeftOfAResumedPhaseIsThatOfItsOwnPace() {
        progress.phase("search", 1000);
        for (int step = 501; step <= 506; step++) {
            nanos += 1_000_000_000;
            progress.step(step, "");
        }
        assertThat(lines()).containsExactly("search", "  search: 505/1000, 495 s left");
    }

    @Test
    void aNoteComesBehindWhatWasDoneBeforeIt() {
        progress.phase("measuring", 10);
        progress.step(10, "");
        progress.note("about two minutes");
        progress.phase("search", 10);
        assertThat(lines())
                .containsExactly(
                        "measuring",
                        "  measuring: 10/10, done in 0.0 s",
                        "about two minutes",
                        "search");
    }

    @Test
    void notesAndWarningsAreLines() {
        progress.note("about two minutes");
        progress.warn("a checkpoint is damaged");
        assertThat(lines())
                .containsExactly("about two minutes", "warning: a checkpoint is damaged");
    }

    private java.util.List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
