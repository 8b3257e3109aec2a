package nazca.nas.search;

import nazca.nas.objective.AdditiveCost;
import nazca.tensor.random.RandomStream;

/**
 * Single Path One-Shot's constrained sampler: a bin of multiply-accumulates, then uniform paths
 * until one lies in it. Where too many do not, one more is taken wherever it lies.
 */
final class BinnedDraws implements PathDraws {
    private final int[] choices;
    private final AdditiveCost macs;
    private final MacsBins bins;
    private final int tries;
    private final RandomStream bin;
    private final long seed;

    BinnedDraws(int[] choices, AdditiveCost macs, MacsBins bins, int tries, long seed) {
        this.choices = choices;
        this.macs = macs;
        this.bins = bins;
        this.tries = tries;
        this.bin = RandomStream.of(seed, "one-shot/bins");
        this.seed = seed;
    }

    @Override
    public int[] path(long epoch, long step) {
        int wanted = bin.at(epoch, step).below(0, bins.count());
        RandomStream numbers = RandomStream.of(seed, "one-shot/epoch " + epoch);
        int[] path = PathSampler.uniform(choices, numbers.at(step, 0));
        for (int t = 1; t <= tries && !bins.holds(wanted, macs.of(path)); t++) {
            path = PathSampler.uniform(choices, numbers.at(step, t));
        }
        return path;
    }
}
