package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class TerminalProgressTest {
    @Test
    void eachPhaseEndsAsAFullBarWithItsStatus() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TerminalProgress progress =
                new TerminalProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
            progress.phase("warm-up", 2);
            progress.step(1, "loss 2");
            progress.step(2, "loss 1");
            progress.note("a note");
            progress.phase("search", 4);
            progress.step(4, "loss 0.5");
        }
        String shown = bytes.toString(StandardCharsets.UTF_8);
        assertThat(shown)
                .containsPattern("warm-up 100% [^\\r\\n]* 2/2 [^\\r\\n]* loss 1")
                .contains("a note\n")
                .containsPattern("search 100% [^\\r\\n]* 4/4 [^\\r\\n]* loss 0.5");
        assertThat(shown.indexOf("a note"))
                .isBetween(shown.indexOf("loss 1"), shown.indexOf("4/4"));
    }
}
