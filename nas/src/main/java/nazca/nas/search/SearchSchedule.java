package nazca.nas.search;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.RunConfig;
import nazca.optim.CosineSchedule;

import java.util.OptionalLong;

/**
 * What a supernet search does when: warm-up, search, the updates of the architecture, and the
 * learning rate of the weights.
 */
final class SearchSchedule {
    private final AlgorithmSettings settings;
    private final int stepsPerEpoch;
    private final CosineSchedule first;
    private final CosineSchedule second;
    private final long secondFrom;

    /** The schedule of a configuration whose epochs have so many weight steps. */
    SearchSchedule(RunConfig config, int stepsPerEpoch) {
        this.settings = config.algorithm();
        this.stepsPerEpoch = stepsPerEpoch;
        Double own = settings.searchLr();
        this.secondFrom = own == null ? total() : warmUpSteps();
        this.first = new CosineSchedule(config.train().lr(), Math.max(1, secondFrom), 0);
        this.second = own == null ? first : new CosineSchedule(own, total() - warmUpSteps(), 0);
    }

    /** Weight steps of warm-up and search. */
    long total() {
        return steps(settings.warmupEpochs() + settings.epochs());
    }

    private long steps(int epochs) {
        return (long) epochs * stepsPerEpoch;
    }

    private long warmUpSteps() {
        return steps(settings.warmupEpochs());
    }

    /** Whether a weight step belongs to the warm-up. */
    boolean isWarmUp(long step) {
        return step < warmUpSteps();
    }

    /** Updates of the architecture in the whole run. */
    long architectureSteps() {
        return steps(settings.epochs() - settings.skipEpochs()) / settings.archEvery();
    }

    /** The number, from 0 on, of the update that is due after a weight step, if one is. */
    OptionalLong updateAfter(long step) {
        long searched = step - steps(settings.warmupEpochs() + settings.skipEpochs()) + 1;
        return searched > 0 && searched % settings.archEvery() == 0
                ? OptionalLong.of(searched / settings.archEvery() - 1)
                : OptionalLong.empty();
    }

    /** The learning rate of a weight step: one cosine over all, or one for each phase. */
    double learningRate(long step) {
        return step < secondFrom ? first.at(step) : second.at(step - secondFrom);
    }
}
