package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.RunConfig;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchScheduleTest {
    private static final int PER_EPOCH = 10;

    private static SearchSchedule schedule(int warmUp, @Nullable Double searchLr, int skip) {
        RunConfig config = RunConfig.defaults(1);
        AlgorithmSettings usual = config.algorithm();
        AlgorithmSettings settings =
                new AlgorithmSettings(
                        "proxyless-g",
                        "full-v2",
                        "complete",
                        warmUp,
                        4,
                        searchLr,
                        skip,
                        5,
                        null,
                        usual.derive(),
                        usual.reinforce(),
                        null,
                        usual.evolution(),
                        usual.oneShot(),
                        usual.relaxation());
        return new SearchSchedule(TinyRun.with(config, settings), PER_EPOCH);
    }

    @Test
    void updatesAreDueAfterEveryFifthStepBehindWarmUpAndSkippedEpochs() {
        SearchSchedule schedule = schedule(2, null, 1);
        assertThat(schedule.total()).isEqualTo(60);
        assertThat(schedule.architectureSteps()).isEqualTo(6);
        assertThat(schedule.isWarmUp(19)).isTrue();
        assertThat(schedule.isWarmUp(20)).isFalse();
        long next = 0;
        for (long step = 0; step < 60; step++) {
            if (step >= 30 && step % 5 == 4) {
                assertThat(schedule.updateAfter(step)).hasValue(next++);
            } else {
                assertThat(schedule.updateAfter(step)).isEmpty();
            }
        }
        assertThat(next).isEqualTo(6);
    }

    @Test
    void warmUpAndSearchShareACosineUnlessTheSearchHasOneOfItsOwn() {
        SearchSchedule one = schedule(2, null, 0);
        assertThat(one.learningRate(0)).isEqualTo(0.05);
        assertThat(one.learningRate(30)).isCloseTo(0.025, within(1e-15));
        SearchSchedule two = schedule(2, 0.02, 0);
        assertThat(two.learningRate(0)).isEqualTo(0.05);
        assertThat(two.learningRate(10)).isCloseTo(0.025, within(1e-15));
        assertThat(two.learningRate(20)).isEqualTo(0.02);
        assertThat(two.learningRate(40)).isCloseTo(0.01, within(1e-15));
        assertThat(schedule(0, 0.02, 0).learningRate(0)).isEqualTo(0.02);
    }
}
