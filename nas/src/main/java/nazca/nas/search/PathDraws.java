package nazca.nas.search;

import nazca.nas.config.OneShotSettings;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.space.SearchSpace;
import nazca.tensor.random.RandomStream;

/** Which path through a supernet a training step takes: a function of seed, epoch and step. */
interface PathDraws {
    /** Candidate per edge. */
    int[] path(long epoch, long step);

    /** The sampler that the settings name. */
    static PathDraws of(OneShotSettings settings, SearchSpace space, long seed) {
        OpenWidths open = new OpenWidths(space, settings);
        if (settings.sampler().equals(OneShotSettings.BINS)) {
            AdditiveCost macs = SpaceCosts.macs(space);
            MacsBins bins = MacsBins.of(settings, space.choices(), macs);
            return new BinnedDraws(open, macs, bins, settings.binTries(), seed);
        }
        RandomStream numbers = RandomStream.of(seed, "one-shot/paths");
        return (epoch, step) -> open.uniform(epoch, numbers.at(epoch, step));
    }
}
