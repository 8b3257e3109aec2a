package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/**
 * The example of the paper's figure 2: L_val = alpha w - 2 alpha + 1 and L_train = w² - 2 alpha w +
 * alpha². By hand, w' = w - 2 xi (w - alpha), dL_val/dalpha = w' - 2, dL_val/dw' = alpha, and the
 * mixed derivative of L_train is -2, so that the gradient is w' - 2 + 2 xi alpha.
 */
class SecondOrderTest {
    /** Two numbers, and a record of what was asked of them. */
    private static final class Example implements TwoLevels {
        private final double alpha;
        private final double start;
        private final double rate;
        private final List<String> asked = new ArrayList<>();
        private double w;

        Example(double alpha, double w, double rate) {
            this.alpha = alpha;
            this.start = w;
            this.rate = rate;
            this.w = w;
        }

        @Override
        public void lookAhead() {
            w = start - rate * 2 * (start - alpha);
        }

        @Override
        public double[][] validate() {
            return new double[][] {{w - 2}};
        }

        @Override
        public double directionNorm() {
            return Math.abs(alpha);
        }

        @Override
        public void shift(double distance) {
            asked.add("shift");
            w = start + distance * alpha;
        }

        @Override
        public double[][] train() {
            return new double[][] {{-2 * w + 2 * alpha}};
        }

        @Override
        public void comeBack() {
            w = start;
        }
    }

    @ParameterizedTest
    @CsvSource({"2, -2, 0.5, 2", "2, -2, 0.1, -2.8", "1, 3, 0.25, 0.5", "-1, 0.5, 1, -6.5"})
    void theGradientIsTheOneComputedByHand(double alpha, double w, double rate, double byHand) {
        Example example = new Example(alpha, w, rate);
        double[][] gradient = SecondOrder.gradient(example, rate);
        assertThat(gradient[0][0]).isCloseTo(byHand, within(1e-9));
        assertThat(example.w).isEqualTo(w);
    }

    @Test
    void withoutADirectionTheFirstTermIsAll() {
        Example example = new Example(0, 1, 0.25);
        assertThat(SecondOrder.gradient(example, 0.25)[0][0]).isEqualTo(0.5 - 2);
        assertThat(example.asked).isEmpty();
    }
}
