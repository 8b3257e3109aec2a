package nazca.nas.derive;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.gate.Probabilities;
import nazca.nas.objective.AddLinear;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.Cost;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.MaximumCost;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class BudgetDerivationTest {
    private final Random random = new Random(11);

    private static CostTerm term(Cost cost, double target) {
        return new CostTerm("cost", cost, target, new AddLinear(1, target));
    }

    private int[] choices() {
        return random.ints(1 + random.nextInt(4), 2, 8).toArray();
    }

    private double[][] costs(int[] choices) {
        return Arrays.stream(choices)
                .mapToObj(count -> random.ints(count, 0, 12).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    /** Few different values, so that networks are often equally probable. */
    private double[][] probabilities(int[] choices) {
        return Arrays.stream(choices)
                .mapToObj(
                        count ->
                                Probabilities.softmax(
                                        random.ints(count, 0, 3).asDoubleStream().toArray()))
                .toArray(double[][]::new);
    }

    private List<CostTerm> terms(int[] choices) {
        List<CostTerm> terms = new ArrayList<>();
        for (int sums = random.nextInt(4); sums > 0; sums--) {
            terms.add(term(new AdditiveCost(1, costs(choices)), 1 + random.nextInt(30)));
        }
        if (random.nextBoolean()) {
            terms.add(term(new MaximumCost(2, costs(choices)), 1 + random.nextInt(12)));
        }
        return terms;
    }

    /** All networks in the order of their candidates; the first of the most probable ones. */
    private static int @Nullable [] enumerated(double[][] p, List<CostTerm> terms) {
        int[] choice = new int[p.length];
        int[] best = null;
        double most = Double.NEGATIVE_INFINITY;
        while (true) {
            double logP = 0;
            for (int e = 0; e < p.length; e++) {
                logP += StrictMath.log(p[e][choice[e]]);
            }
            if (Derivation.isWithin(choice, terms) && logP > most) {
                best = choice.clone();
                most = logP;
            }
            int edge = p.length - 1;
            while (edge >= 0 && ++choice[edge] == p[edge].length) {
                choice[edge--] = 0;
            }
            if (edge < 0) {
                return best;
            }
        }
    }

    @Test
    void theMostProbableNetworkWithinAllTargetsIsThatOfAnEnumeration() {
        int possible = 0;
        for (int trial = 0; trial < 3000; trial++) {
            int[] choices = choices();
            double[][] p = probabilities(choices);
            List<CostTerm> terms = terms(choices);
            int[] best = enumerated(p, terms);
            var derived = BudgetDerivation.mostProbable(p, terms);
            if (best == null) {
                assertThat(derived).isEmpty();
            } else {
                possible++;
                assertThat(derived.orElseThrow().choice()).isEqualTo(best);
                assertThat(derived.orElseThrow().rounded()).isFalse();
            }
        }
        assertThat(possible).isBetween(1000, 2900);
    }

    @Test
    void withoutTargetsItIsTheMostProbableCandidateOfEveryEdge() {
        double[][] p = {{0.2, 0.5, 0.3}, {0.5, 0.5}};
        assertThat(BudgetDerivation.mostProbable(p, List.of()).orElseThrow().choice())
                .containsExactly(1, 0)
                .isEqualTo(Derivation.mostProbable(p));
    }

    @Test
    void roundedCostsKeepEveryTargetAndSaySo() {
        int[] choices = {7, 7, 7, 7, 7, 7};
        double[][] p = new double[choices.length][];
        double[][] costs = new double[choices.length][];
        for (int e = 0; e < p.length; e++) {
            p[e] = Probabilities.softmax(random.doubles(7, -1, 1).toArray());
            costs[e] = random.doubles(7, 1, 2).toArray();
        }
        List<CostTerm> terms = List.of(term(new AdditiveCost(0, costs), 8));
        var exact = BudgetDerivation.mostProbable(p, terms).orElseThrow();
        var coarse = BudgetDerivation.mostProbable(p, terms, 5).orElseThrow();
        assertThat(exact.rounded()).isFalse();
        assertThat(coarse.rounded()).isTrue();
        assertThat(Derivation.isWithin(coarse.choice(), terms)).isTrue();
        assertThat(logP(p, coarse.choice())).isLessThanOrEqualTo(logP(p, exact.choice()));
        assertThat(logP(p, coarse.choice())).isGreaterThan(logP(p, exact.choice()) - 0.05);
    }

    private static double logP(double[][] p, int[] choice) {
        double sum = 0;
        for (int e = 0; e < p.length; e++) {
            sum += StrictMath.log(p[e][choice[e]]);
        }
        return sum;
    }

    @Test
    void twentyOneEdgesWithTwoSumsTakeNoTime() {
        int[] choices = new int[21];
        Arrays.fill(choices, 7);
        double[][] p = new double[21][];
        double[][] first = new double[21][];
        double[][] second = new double[21][];
        for (int e = 0; e < 21; e++) {
            p[e] = Probabilities.softmax(random.doubles(7, -1, 1).toArray());
            first[e] = random.doubles(7, 0, 1).toArray();
            second[e] = random.doubles(7, 0, 1).toArray();
        }
        List<CostTerm> terms =
                List.of(term(new AdditiveCost(0, first), 8), term(new AdditiveCost(0, second), 8));
        var derived = BudgetDerivation.mostProbable(p, terms).orElseThrow();
        assertThat(Derivation.isWithin(derived.choice(), terms)).isTrue();
        assertThat(logP(p, derived.choice()))
                .isLessThanOrEqualTo(logP(p, Derivation.mostProbable(p)));
    }

    @Test
    void samplesFollowTheProbabilitiesAmongNetworksWithinTheTargets() {
        double[][] p = {{0.25, 0.75}, {0.5, 0.5}};
        List<CostTerm> terms =
                List.of(term(new AdditiveCost(0, new double[][] {{0, 1}, {0, 1}}), 1));
        int[][] counts = new int[2][2];
        for (int seed = 0; seed < 4000; seed++) {
            int[] choice = Derivation.sampled(p, terms, seed).orElseThrow();
            counts[choice[0]][choice[1]]++;
        }
        // Of 1/8, 1/8, 3/8 and 3/8 the last is too dear: 1/5, 1/5, 3/5. Four deviations are 130.
        assertThat(counts[1][1]).isZero();
        assertThat(counts[0][0]).isBetween(670, 930);
        assertThat(counts[0][1]).isBetween(670, 930);
        assertThat(counts[1][0]).isBetween(2270, 2530);
        CostTerm tooDear = term(new AdditiveCost(2, new double[][] {{0, 1}, {0, 1}}), 1);
        assertThat(Derivation.sampled(p, List.of(tooDear), 0)).isEmpty();
    }
}
