package nazca.bench.versus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MediansTest {
    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheMiddleTwo() {
        assertThat(Medians.of(9, 1, 5)).isEqualTo(5);
        assertThat(Medians.of(9, 1, 5, 3)).isEqualTo(4);
        assertThat(Medians.of(7)).isEqualTo(7);
    }

    @Test
    void ratiosArePairedByRoundBeforeTheMedianIsTaken() {
        // ratios 2, 4, 0.5: a machine that slows down in round 2 slows both
        assertThat(Medians.ofRatios(new double[] {2, 40, 1}, new double[] {1, 10, 2})).isEqualTo(2);
    }

    @Test
    void unpairedRoundsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Medians.ofRatios(new double[2], new double[3]))
                .withMessageContaining("got 2 and 3");
    }
}
