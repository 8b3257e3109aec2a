package nazca.nas.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class DominanceTest {
    private static double[] point(double... values) {
        return values;
    }

    @Test
    void aPointDominatesWhatIsNowhereBelowItAndSomewhereAbove() {
        assertThat(Dominance.dominates(point(1, 2), point(1, 3))).isTrue();
        assertThat(Dominance.dominates(point(1, 2), point(1, 2))).isFalse();
        assertThat(Dominance.dominates(point(1, 2), point(2, 1))).isFalse();
    }

    @Test
    void frontsPeelOffOneBehindTheOther() {
        List<double[]> points =
                List.of(
                        point(3, 3),
                        point(1, 4),
                        point(4, 1),
                        point(2, 2),
                        point(4, 4),
                        point(2, 2));
        assertThat(Dominance.fronts(points))
                .containsExactly(List.of(1, 2, 3, 5), List.of(0), List.of(4));
        assertThat(Dominance.fronts(List.of())).isEmpty();
    }

    /** Neighbours of (1, 4): 3/4 of the first range and 3/5 of the second. */
    @Test
    void roomIsTheSumOfTheDistancesBetweenNeighboursAsSharesOfTheRange() {
        List<double[]> front = List.of(point(3, 2), point(0, 5), point(1, 4), point(4, 0));
        double[] room = Dominance.crowding(front);
        assertThat(room[0]).isCloseTo(3.0 / 4 + 4.0 / 5, within(1e-12));
        assertThat(room[2]).isCloseTo(3.0 / 4 + 3.0 / 5, within(1e-12));
        assertThat(room[1]).isInfinite();
        assertThat(room[3]).isInfinite();
    }

    @Test
    void hypervolumesOfAFewPointsAreThoseOfTheirDrawing() {
        double[] corner = point(4, 4);
        assertThat(Hypervolume.of(List.of(point(1, 3), point(2, 2), point(3, 1)), corner))
                .isEqualTo(6);
        assertThat(Hypervolume.of(List.of(point(1, 3), point(1, 3), point(2, 3)), corner))
                .isEqualTo(3);
        assertThat(Hypervolume.of(List.of(point(4, 0), point(5, 1)), corner)).isZero();
        double[] cube = point(2, 2, 2);
        // Three boxes of volume 2 that share the unit cube at the corner, two by two and all three.
        assertThat(Hypervolume.of(List.of(point(0, 1, 1), point(1, 0, 1), point(1, 1, 0)), cube))
                .isEqualTo(4);
    }

    /** Boxes on a grid of whole numbers: the volume is the number of dominated cells. */
    @Test
    void hypervolumesEqualTheCountOfDominatedCells() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            int values = 2 + round % 2;
            double[] reference = values == 2 ? point(6, 6) : point(6, 6, 6);
            List<double[]> points = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                points.add(random.ints(values, 0, 8).asDoubleStream().toArray());
            }
            assertThat(Hypervolume.of(points, reference)).isEqualTo(cells(points, values));
        }
    }

    private static double cells(List<double[]> points, int values) {
        double count = 0;
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                for (int k = 0; k < (values == 3 ? 6 : 1); k++) {
                    double[] cell = values == 2 ? point(i, j) : point(i, j, k);
                    count += points.stream().anyMatch(p -> isWithin(p, cell)) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean isWithin(double[] point, double[] cell) {
        for (int v = 0; v < cell.length; v++) {
            if (point[v] > cell[v]) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aFrontHoldsEveryValueOnce() {
        ParetoObjectives objectives = new ParetoObjectives(List.of(0));
        FormulaLandscape landscape = new FormulaLandscape();
        List<Individual> all = landscape.admitted(Limits.none(2));
        List<Individual> front = objectives.front(all);
        assertThat(front).hasSizeGreaterThan(10);
        for (int i = 1; i < front.size(); i++) {
            assertThat(front.get(i).accuracy().top1())
                    .isLessThan(front.get(i - 1).accuracy().top1());
            assertThat(front.get(i).costs().getFirst())
                    .isLessThan(front.get(i - 1).costs().getFirst());
        }
        for (Individual one : all) {
            assertThat(front)
                    .anyMatch(
                            best ->
                                    best.accuracy().top1() >= one.accuracy().top1()
                                            && best.costs().getFirst() <= one.costs().getFirst());
        }
    }
}
