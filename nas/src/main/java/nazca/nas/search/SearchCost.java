package nazca.nas.search;

import nazca.nas.space.SearchSpace;

/**
 * Multiply-accumulates of searches; those of a Proxyless-G run are the budget that random search
 * gets. A forward pass counts once, a backward pass with weight gradients twice, one without them
 * once.
 */
final class SearchCost {
    private static final int TRAIN = 3;

    private SearchCost() {}

    /**
     * MACs of the search and of the fine-tuning, both on uniform paths, since the derived network
     * is not known before.
     *
     * @param weightSteps weight steps of warm-up, search and fine-tuning
     * @param architectureSteps each runs the sampled path forward and back and every candidate once
     *     more
     */
    static double proxyless(
            SearchSpace space, long weightSteps, long architectureSteps, int batch) {
        return search(space, weightSteps, architectureSteps, gradientUpdate(space), batch);
    }

    /**
     * MACs of weight steps on uniform paths and of updates of the architecture.
     *
     * @param update MACs per image of one of them
     */
    static double search(
            SearchSpace space, long weightSteps, long updates, double update, int batch) {
        return batch * (TRAIN * space.macsMean() * weightSteps + update * updates);
    }

    /** MACs per image of an update by gradients: a path forward and back, and all its rivals. */
    static double gradientUpdate(SearchSpace space) {
        double candidates = 0;
        var inputs = space.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            var shape = inputs.get(i);
            var options = space.blocks().get(i).candidates();
            double mean = options.stream().mapToLong(c -> c.macs(shape)).average().orElse(0);
            candidates += (options.size() - 1) * mean;
        }
        return 2 * space.macsMean() + candidates;
    }

    /** MACs per image of an update by REINFORCE: as many paths forward. */
    static double reinforceUpdate(SearchSpace space, int samples) {
        return samples * space.macsMean();
    }

    /** MACs of training one network from scratch. */
    static double training(long macs, long weightSteps, int batch) {
        return (double) TRAIN * macs * weightSteps * batch;
    }
}
