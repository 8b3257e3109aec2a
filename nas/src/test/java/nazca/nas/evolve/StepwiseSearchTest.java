package nazca.nas.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.train.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;

class StepwiseSearchTest {
    private static final int EVALUATIONS = 70;

    private final ElitistEvolution strategy = new ElitistEvolution(24, 10, 12, 12, 0.1);

    private StepwiseSearch search(Landscape landscape) {
        return new StepwiseSearch(landscape, Limits.none(2), strategy, 5, EVALUATIONS);
    }

    private static StepwiseSearch run(StepwiseSearch search) {
        while (search.done() < search.total()) {
            search.step();
        }
        return search;
    }

    @Test
    void oneEvaluationAtATimeFindsWhatWholeGenerationsFind() {
        FormulaLandscape landscape = new FormulaLandscape();
        StepwiseSearch stepwise = run(search(landscape));
        assertThat(landscape.asked()).isEqualTo(EVALUATIONS);
        try (ParallelEvaluation evaluation = new ParallelEvaluation(new FormulaLandscape(), 2)) {
            EvolutionSearch whole =
                    new EvolutionSearch(
                            new FormulaLandscape(),
                            Limits.none(2),
                            strategy,
                            evaluation,
                            5,
                            EVALUATIONS);
            assertThat(stepwise.history().evaluated()).isEqualTo(whole.run().evaluated());
        }
        assertThat(
                        new HashSet<>(
                                stepwise.history().evaluated().stream()
                                        .map(Individual::genome)
                                        .toList()))
                .hasSize(EVALUATIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 23, 24, 25, 40, 69})
    void aSearchSavedWithinAGenerationGoesOnAsIfItHadNotStopped(int steps) {
        StepwiseSearch first = search(new FormulaLandscape());
        for (int i = 0; i < steps; i++) {
            first.step();
        }
        Snapshot saved = new Snapshot();
        first.save(saved);
        FormulaLandscape landscape = new FormulaLandscape();
        StepwiseSearch second = search(landscape);
        second.restore(saved);
        assertThat(second.done()).isEqualTo(steps);
        run(second);
        assertThat(landscape.asked()).isEqualTo(EVALUATIONS - steps);
        assertThat(second.history().evaluated())
                .isEqualTo(run(search(new FormulaLandscape())).history().evaluated());
    }
}
