package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class CurveTest {
    private static final double NAN = Double.NaN;

    @Test
    void smoothingAveragesNeighboursAndFewerAtTheEnds() {
        Curve smooth = Curve.from(1, new double[] {1, 2, 6, 3, 5}).smoothed(1);
        assertThat(smooth.x()).containsExactly(1, 2, 3, 4, 5);
        assertThat(smooth.y())
                .containsExactly(new double[] {1.5, 3, 11.0 / 3, 14.0 / 3, 4}, within(1e-12));
    }

    @Test
    void smoothingPassesOverGaps() {
        Curve smooth = Curve.from(1, new double[] {1, NAN, 3}).smoothed(1);
        assertThat(smooth.y()).containsExactly(1, 2, 3);
    }

    @Test
    void thinningKeepsTheMean() {
        double[] y = IntStream.range(0, 1000).mapToDouble(i -> i % 7).toArray();
        Curve thin = Curve.from(0, y).thinned(100);
        assertThat(thin.y()).hasSize(100);
        assertThat(IntStream.range(0, 100).mapToDouble(i -> thin.y()[i]).average().orElse(0))
                .isCloseTo(
                        IntStream.range(0, 1000).mapToDouble(i -> y[i]).average().orElse(0),
                        within(1e-9));
    }

    @Test
    void anEnvelopeKeepsASinglePeak() {
        double[] y = new double[5000];
        y[3211] = 9;
        y[17] = -4;
        Curve envelope = Curve.from(0, y).envelope(200);
        assertThat(envelope.y()).hasSize(200).contains(9, -4);
        assertThat(envelope.x()).isSorted();
    }

    @Test
    void shortCurvesStayAsTheyAre() {
        Curve curve = Curve.from(0, new double[] {3, 1, 2});
        assertThat(curve.thinned(3)).isSameAs(curve);
        assertThat(curve.envelope(4)).isSameAs(curve);
    }
}
