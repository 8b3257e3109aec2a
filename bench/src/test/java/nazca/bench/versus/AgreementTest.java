package nazca.bench.versus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final float[] OURS = {100, 0, -50};

    @Test
    void smallElementsMayDifferByAShareOfTheLargest() {
        assertThat(Agreement.difference(OURS, new float[] {100, 0.009f, -50}, 1e-4)).isEmpty();
    }

    @Test
    void theWorstElementIsNamed() {
        assertThat(Agreement.difference(OURS, new float[] {100, 0.02f, -51}, 1e-4).orElse(""))
                .contains("element 2 is -51.0, ours is -50.0");
    }

    @Test
    void nanAndMissingElementsNeverAgree() {
        assertThat(Agreement.difference(OURS, new float[] {100, Float.NaN, -50}, 1)).isPresent();
        assertThat(Agreement.difference(OURS, new float[] {100}, 1).orElse(""))
                .isEqualTo("has 1 values instead of 3");
    }
}
