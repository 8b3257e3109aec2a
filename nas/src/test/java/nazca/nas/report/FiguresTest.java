package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void numbersAreShortAndUnitsFollow() {
        assertThat(Figures.count(1234567L)).isEqualTo("1,234,567");
        assertThat(Figures.compact(1_902_088L)).isEqualTo("1.90 M");
        assertThat(Figures.compact(28_224L)).isEqualTo("28.2 k");
        assertThat(Figures.compact(176L)).isEqualTo("176");
        assertThat(Figures.millis(0.0123)).isEqualTo("0.012 ms");
        assertThat(Figures.millis(0)).isEqualTo("0 ms");
        assertThat(Figures.millis(-0.012)).isEqualTo("-0.012 ms");
        assertThat(Figures.percent(0.8534)).isEqualTo("85.3%");
        assertThat(Figures.duration(118.4)).isEqualTo("118 s");
        assertThat(Figures.duration(125)).isEqualTo("2 min 05 s");
    }

    @Test
    void theUnknownIsADash() {
        assertThat(Figures.millis(Double.NaN)).isEqualTo("–");
        assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
        assertThat(Figures.count(Double.NaN)).isEqualTo("–");
    }

    @Test
    void axesShowRoundValuesShortly() {
        assertThat(Figures.tick(0)).isEqualTo("0");
        assertThat(Figures.tick(7.0)).isEqualTo("7");
        assertThat(Figures.tick(600)).isEqualTo("600");
        assertThat(Figures.tick(0.25)).isEqualTo("0.25");
        assertThat(Figures.tick(-2.5)).isEqualTo("-2.5");
        assertThat(Figures.tick(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(Figures.tick(2e-5)).isEqualTo("2e-05");
    }

    @Test
    void coordinatesHaveOneDecimalAtMost() {
        assertThat(Figures.coordinate(12)).isEqualTo("12");
        assertThat(Figures.coordinate(12.34)).isEqualTo("12.3");
        assertThat(Figures.coordinate(-0.26)).isEqualTo("-0.3");
        assertThat(Figures.coordinate(0.04)).isEqualTo("0");
    }
}
