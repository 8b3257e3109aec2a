package nazca.nas.search;

import nazca.nas.objective.AdditiveCost;
import nazca.tensor.random.RandomStream;

/**
 * Single Path One-Shot's constrained sampler: a bin of multiply-accumulates, then uniform paths
 * until one lies in it. Where too many do not, one more is taken wherever it lies.
 */
final class BinnedDraws implements PathDraws {
    private final OpenWidths open;
    private final AdditiveCost macs;
    private final MacsBins bins;
    private final int tries;
    private final RandomStream bin;
    private final long seed;

    BinnedDraws(OpenWidths open, AdditiveCost macs, MacsBins bins, int tries, long seed) {
        this.open = open;
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
        int[] path = open.uniform(epoch, numbers.at(step, 0));
        for (int t = 1; t <= tries && !bins.holds(wanted, macs.of(path)); t++) {
            path = open.uniform(epoch, numbers.at(step, t));
        }
        return path;
    }
}
