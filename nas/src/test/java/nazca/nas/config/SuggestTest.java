package nazca.nas.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SuggestTest {
    @Test
    void theNearestNameNeedsTheFewestEdits() {
        List<String> known = List.of("add-linear", "mul-log");
        assertThat(Suggest.nearest("mullog", known)).isEqualTo("mul-log");
        assertThat(Suggest.nearest("add_linear", known)).isEqualTo("add-linear");
        assertThat(Suggest.nearest("", known)).isEqualTo("mul-log");
    }

    @Test
    void anAbbreviationComesBeforeAShorterName() {
        List<String> known = List.of("fashion-mnist-mini", "synthetic");
        assertThat(Suggest.nearest("mnst", known)).isEqualTo("fashion-mnist-mini");
        assertThat(Suggest.nearest("synthetik", known)).isEqualTo("synthetic");
    }

    @Test
    void distanceCountsInsertionsDeletionsAndReplacements() {
        assertThat(Suggest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Suggest.distance("", "abc")).isEqualTo(3);
        assertThat(Suggest.distance("abc", "")).isEqualTo(3);
        assertThat(Suggest.distance("same", "same")).isZero();
    }
}
