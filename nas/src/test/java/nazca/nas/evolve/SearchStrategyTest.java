package nazca.nas.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SearchStrategyTest {
    private static final List<Integer> CHOICES = List.of(4, 4, 4, 4, 4);

    private static Individual scored(int number, double top1, double top5, double cost) {
        return new Individual(
                number, Genome.of(number), new Accuracy(top1, top5), List.of(cost, -cost));
    }

    private static List<Integer> numbers(List<Individual> individuals) {
        return individuals.stream().map(Individual::number).toList();
    }

    @Test
    void theFiveGuessesAndThenTheOrderOfEvaluationDecideBetweenEquals() {
        List<Individual> some =
                List.of(
                        scored(0, 0.5, 0.8, 1),
                        scored(1, 0.6, 0.7, 1),
                        scored(2, 0.6, 0.9, 1),
                        scored(3, 0.5, 0.8, 1));
        assertThat(numbers(some.stream().sorted(Individual.BEST_FIRST).toList()))
                .containsExactly(2, 1, 0, 3);
    }

    @Test
    void parentsOfAnEvolutionAreTheBestOfAllGenerations() {
        ElitistEvolution evolution = new ElitistEvolution(4, 2, 2, 2, 0.1);
        List<Individual> first = List.of(scored(0, 0.4, 0, 1), scored(1, 0.9, 0, 1));
        List<Individual> second = List.of(scored(2, 0.3, 0, 1), scored(3, 0.8, 0, 1));
        List<Individual> survivors = evolution.survivors(List.of(), first);
        assertThat(numbers(evolution.survivors(survivors, second))).containsExactly(1, 3);
    }

    @Test
    void theOldestLeaveAnAgingPopulationHoweverGoodTheyAre() {
        AgingEvolution aging = new AgingEvolution(2, 2);
        List<Individual> first = List.of(scored(0, 0.9, 0, 1), scored(1, 0.4, 0, 1));
        assertThat(numbers(aging.survivors(first, List.of(scored(2, 0.1, 0, 1)))))
                .containsExactly(1, 2);
        assertThat(List.of(aging.size(0), aging.size(1), aging.size(2))).containsExactly(2, 1, 1);
    }

    @Test
    void survivorsOfNsga2AreTheFirstFrontsAndThoseWithRoom() {
        Nsga2 nsga2 = new Nsga2(4, new ParetoObjectives(List.of(0)), 0.9, 0.1);
        List<Individual> before =
                List.of(scored(0, 0.9, 0, 10), scored(1, 0.5, 0, 2), scored(2, 0.55, 0, 2.5));
        // 3 is dominated by 0; 4 lies close to 1 and 2, 5 in the middle of the front.
        List<Individual> children =
                List.of(scored(3, 0.8, 0, 11), scored(4, 0.52, 0, 2.2), scored(5, 0.7, 0, 5));
        assertThat(numbers(nsga2.survivors(before, children))).containsExactly(0, 1, 5, 2);
    }

    @Test
    void aMutationReplacesEveryGeneWithItsProbability() {
        RandomStream random = RandomStream.of(1, "test");
        Genome parent = Genome.of(0, 0, 0, 0, 0);
        int draws = 20_000;
        int[] changed = new int[CHOICES.size()];
        for (int t = 0; t < draws; t++) {
            Genome child = Variation.mutated(parent, CHOICES, 0.1, random.at(0, t), 1);
            for (int e = 0; e < changed.length; e++) {
                changed[e] += child.choice().get(e) == 0 ? 0 : 1;
            }
        }
        // A replaced gene keeps its value once in four; three sigma are 110.
        for (int count : changed) {
            assertThat(count).isBetween(1390, 1610);
        }
    }

    @Test
    void aCrossoverTakesEveryGeneOfEitherParentEquallyOften() {
        RandomStream random = RandomStream.of(2, "test");
        Genome one = Genome.of(0, 1, 2, 3, 0);
        Genome other = Genome.of(1, 2, 3, 0, 1);
        int[] fromOne = new int[CHOICES.size()];
        for (int t = 0; t < 10_000; t++) {
            Genome child = Variation.crossed(one, other, random.at(0, t), 2);
            for (int e = 0; e < fromOne.length; e++) {
                int gene = child.choice().get(e);
                assertThat(gene).isIn(one.choice().get(e), other.choice().get(e));
                fromOne[e] += gene == one.choice().get(e) ? 1 : 0;
            }
        }
        for (int count : fromOne) {
            assertThat(count).isBetween(4800, 5200);
        }
    }

    @Test
    void aChangeReplacesExactlyOneGeneByAnother() {
        RandomStream random = RandomStream.of(3, "test");
        Genome parent = Genome.of(0, 1, 2, 3, 0);
        for (int t = 0; t < 1000; t++) {
            Genome child = Variation.changed(parent, CHOICES, random.at(0, t), 0);
            assertThat(
                            IntStream.range(0, 5)
                                    .filter(
                                            e ->
                                                    !child.choice()
                                                            .get(e)
                                                            .equals(parent.choice().get(e))))
                    .hasSize(1);
            assertThat(child.choice()).allMatch(gene -> gene >= 0 && gene < 4);
        }
    }

    /** The draw of an attempt is that of its number, whatever other attempts there were. */
    @Test
    void attemptsDrawFromStreamsOfTheirOwn() {
        FormulaLandscape landscape = new FormulaLandscape();
        List<List<Genome>> fills =
                Stream.of(0, 3)
                        .map(
                                bred -> {
                                    Nursery nursery =
                                            new Nursery(
                                                    landscape,
                                                    Limits.none(2),
                                                    new History(),
                                                    9,
                                                    bred + 4);
                                    nursery.breed("other", bred, landscape::draw);
                                    nursery.fill();
                                    return nursery.children().stream()
                                            .skip(bred)
                                            .map(Nursery.Child::genome)
                                            .toList();
                                })
                        .toList();
        assertThat(fills.get(1)).isEqualTo(fills.get(0)).hasSize(4);
    }

    @Test
    void settingsThatFitNoGenerationAreRefused() {
        assertThatThrownBy(() -> new ElitistEvolution(10, 3, 8, 3, 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "evolution: 8 crossovers and 3 mutations do not fit into a population of"
                                + " 10");
        assertThatThrownBy(() -> new ParetoObjectives(List.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pareto: needs one cost or two different ones, got [1, 1]");
    }
}
