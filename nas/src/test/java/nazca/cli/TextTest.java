package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class TextTest {
    @Test
    void columnsAreAlignedNumbersAtTheRight() {
        TextTable table = new TextTable("name", "MACs", "note");
        table.row("a", "1,234", "x").row("longer", "5", "");
        assertThat(table.toString())
                .isEqualTo(
                        """
                        name     MACs  note
                        a       1,234  x
                        longer      5
                        """);
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Numbers.grouped(1234567)).isEqualTo("1,234,567");
            assertThat(Numbers.millis(0.01234)).isEqualTo("0.0123");
            assertThat(Numbers.millis(1.2341)).isEqualTo("1.234");
            assertThat(Numbers.percent(0.8512)).isEqualTo("85.1%");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPathWithSpacesIsQuotedForAShell() {
        assertThat(ShellWord.of("runs/2026-11-21T22-17-05-proxyless-g"))
                .isEqualTo("runs/2026-11-21T22-17-05-proxyless-g");
        assertThat(ShellWord.of("my run")).isEqualTo("'my run'");
        assertThat(ShellWord.of("it's")).isEqualTo("'it'\\''s'");
    }
}
