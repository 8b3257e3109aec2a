package nazca.nas.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class RankCorrelationTest {
    private static double[] numbers(double... values) {
        return values;
    }

    /** Of the ten pairs eight agree and two do not. */
    @Test
    void tauCountsPairs() {
        double[] x = numbers(1, 2, 3, 4, 5);
        double[] y = numbers(2, 1, 3, 5, 4);
        assertThat(RankCorrelation.kendall(x, y)).isCloseTo(0.6, within(1e-12));
        assertThat(RankCorrelation.kendall(x, numbers(9, 7, 5, 3, 1))).isEqualTo(-1);
    }

    /**
     * Ties by hand: six pairs, one tied in x, one tied in y; of the four that neither ties all
     * agree, so tau-b = 4 / sqrt(5 · 5).
     */
    @Test
    void tiesOfOneSideShrinkTauB() {
        double[] x = numbers(1, 1, 2, 3);
        double[] y = numbers(1, 2, 3, 3);
        assertThat(RankCorrelation.kendall(x, y)).isCloseTo(0.8, within(1e-12));
        // One pair tied on both sides: five left, four of them agree and one does not.
        assertThat(RankCorrelation.kendall(numbers(1, 1, 2, 3), numbers(1, 1, 3, 2)))
                .isCloseTo(3.0 / 5, within(1e-12));
    }

    /** The classic: IQ and hours of television of ten people, rho = -29/165. */
    @Test
    void rhoIsTheCorrelationOfRanks() {
        double[] iq = numbers(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
        double[] hours = numbers(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
        assertThat(RankCorrelation.spearman(iq, hours)).isCloseTo(-29.0 / 165, within(1e-12));
    }

    /**
     * Ranks 0.5, 0.5, 2, 3 and 0, 1, 2.5, 2.5: less 1.5, their product is 4 and each square 4.5.
     */
    @Test
    void tiesHaveTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.ranks(numbers(7, 7, 8, 9))).containsExactly(0.5, 0.5, 2, 3);
        assertThat(RankCorrelation.spearman(numbers(7, 7, 8, 9), numbers(1, 2, 3, 3)))
                .isCloseTo(4 / 4.5, within(1e-12));
    }

    @Test
    void withoutAnOrderThereIsNoCorrelation() {
        assertThat(RankCorrelation.kendall(numbers(1, 1, 1), numbers(1, 2, 3))).isNaN();
        assertThat(RankCorrelation.spearman(numbers(1, 2, 3), numbers(4, 4, 4))).isNaN();
        assertThat(RankCorrelation.kendall(numbers(1), numbers(1))).isNaN();
        assertThat(RankCorrelation.kendallAmongBest(numbers(), numbers(), 0.1)).isNaN();
    }

    /** The best 20% of ten are 9 and 10; a third one that ties with 9 belongs to them. */
    @Test
    void theBestAreThoseOfTheTruth() {
        double[] truth = numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        double[] scores = numbers(10, 9, 8, 7, 6, 5, 4, 3, 1, 2);
        assertThat(RankCorrelation.kendall(truth, scores)).isCloseTo(-43.0 / 45, within(1e-12));
        assertThat(RankCorrelation.kendallAmongBest(truth, scores, 0.2)).isEqualTo(1);
        assertThat(RankCorrelation.kendallAmongBest(truth, scores, 0.1)).isNaN();
        truth[7] = 9;
        // Of the pairs (9, 9), (9, 10), (9, 10) one is tied, one agrees, one does not.
        assertThat(RankCorrelation.kendallAmongBest(truth, scores, 0.2)).isZero();
    }

    @Test
    void signsOfZeroAreEqualAndMonotoneChangesOfScoresChangeNothing() {
        assertThat(RankCorrelation.kendall(numbers(0.0, -0.0, 1), numbers(1, 2, 3)))
                .isEqualTo(RankCorrelation.kendall(numbers(0, 0, 1), numbers(1, 2, 3)));
        assertThat(RankCorrelation.spearman(numbers(0.0, -0.0, 1), numbers(1, 2, 3)))
                .isEqualTo(RankCorrelation.spearman(numbers(0, 0, 1), numbers(1, 2, 3)));
        Random random = new Random(5);
        double[] truth = random.doubles(60).toArray();
        double[] scores = Arrays.stream(truth).map(t -> t + random.nextDouble()).toArray();
        double[] other = Arrays.stream(scores).map(s -> s * s * s - 4).toArray();
        assertThat(RankQuality.of(truth, other)).isEqualTo(RankQuality.of(truth, scores));
        assertThat(RankQuality.of(truth, scores).kendall()).isBetween(0.2, 0.8);
    }

    @Test
    void figuresWithoutAValueAreNull() {
        assertThat(RankQuality.of(numbers(1, 2, 3), numbers(3, 1, 2)).written())
                .containsEntry("networks", 3)
                .containsEntry("kendall_tau_top_10_percent", null)
                .containsKeys("kendall_tau", "spearman_rho");
    }

    @Test
    void sidesOfDifferentLengthAndNoNumbersAreRefused() {
        assertThatThrownBy(() -> RankCorrelation.kendall(numbers(1), numbers(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rank correlation: sides must be equally long, got 1 and 2");
        assertThatThrownBy(() -> RankCorrelation.spearman(numbers(1, 2), numbers(1, Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rank correlation: values must be numbers, number 1 is none");
    }
}
