package nazca.nas.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.train.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class EvolutionSearchTest {
    private static final int EVALUATIONS = 500;
    private static final Limits LIMITS =
            new Limits(List.of(FormulaLandscape.MACS_LIMIT, Double.POSITIVE_INFINITY));
    private static final ElitistEvolution EVOLUTION = new ElitistEvolution(50, 10, 25, 25, 0.1);
    private static final AgingEvolution AGING = new AgingEvolution(50, 10);
    private static final UniformSearch UNIFORM = new UniformSearch(50);

    private final FormulaLandscape landscape = new FormulaLandscape();

    static Stream<SearchStrategy> strategies() {
        ParetoObjectives objectives = new ParetoObjectives(List.of(0, 1));
        return Stream.of(EVOLUTION, AGING, new Nsga2(40, objectives, 0.9, 0.1), UNIFORM);
    }

    private List<Individual> evaluated(SearchStrategy strategy, long seed, int threads) {
        try (ParallelEvaluation evaluation = new ParallelEvaluation(landscape, threads)) {
            return search(LIMITS, strategy, evaluation, seed).run().evaluated();
        }
    }

    private EvolutionSearch search(
            Limits limits, SearchStrategy strategy, ParallelEvaluation evaluation, long seed) {
        return new EvolutionSearch(landscape, limits, strategy, evaluation, seed, EVALUATIONS);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void noNetworkIsEvaluatedTwiceAndEveryOneKeepsTheLimits(SearchStrategy strategy) {
        List<Individual> evaluated = evaluated(strategy, 3, 2);
        assertThat(evaluated).hasSize(EVALUATIONS);
        assertThat(evaluated.stream().map(Individual::genome)).doesNotHaveDuplicates();
        assertThat(landscape.asked()).isEqualTo(EVALUATIONS);
        assertThat(evaluated).allMatch(one -> LIMITS.admit(one.costs()));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void threadsChangeNothingAndTheSeedDoes(SearchStrategy strategy) {
        List<Individual> one = evaluated(strategy, 5, 1);
        assertThat(evaluated(strategy, 5, 2)).isEqualTo(one);
        assertThat(evaluated(strategy, 5, 5)).isEqualTo(one);
        assertThat(evaluated(strategy, 6, 1)).isNotEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aSearchThatIsSavedAndRestoredAfterEveryGenerationEndsTheSame(SearchStrategy strategy) {
        try (ParallelEvaluation evaluation = new ParallelEvaluation(landscape, 1)) {
            EvolutionSearch search = search(LIMITS, strategy, evaluation, 7);
            while (search.done() < search.total()) {
                Snapshot snapshot = new Snapshot();
                search.save(snapshot);
                search = search(LIMITS, strategy, evaluation, 7);
                search.restore(snapshot);
                search.step();
            }
            assertThat(search.history().evaluated()).isEqualTo(evaluated(strategy, 7, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aSearchEndsWhereNoNetworkIsLeft(SearchStrategy strategy) {
        Limits tight = new Limits(List.of(62.0, Double.POSITIVE_INFINITY));
        int left = landscape.admitted(tight).size();
        assertThat(left).isBetween(10, EVALUATIONS - 1);
        try (ParallelEvaluation evaluation = new ParallelEvaluation(landscape, 2)) {
            EvolutionSearch search = search(tight, strategy, evaluation, 0);
            assertThat(search.run().evaluated()).hasSize(left);
            assertThat(search.done()).isEqualTo(search.total());
        }
    }

    @Test
    void aSearchWithoutAnyNetworkFindsNone() {
        Limits impossible = new Limits(List.of(51.0, 0.0));
        try (ParallelEvaluation evaluation = new ParallelEvaluation(landscape, 2)) {
            History history = search(impossible, EVOLUTION, evaluation, 0).run();
            assertThat(history.best()).isEmpty();
            assertThat(landscape.asked()).isZero();
        }
    }
}
