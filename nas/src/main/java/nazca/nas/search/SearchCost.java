package nazca.nas.search;

import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SearchSpace;

import java.util.Arrays;

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
        return search(
                space.macsMean(), weightSteps, architectureSteps, gradientUpdate(space), batch);
    }

    /**
     * MACs of weight steps and of updates of the architecture.
     *
     * @param forward MACs per image of a weight step's forward pass
     * @param update MACs per image of an update
     */
    static double search(double forward, long weightSteps, long updates, double update, int batch) {
        return batch * (TRAIN * forward * weightSteps + update * updates);
    }

    /** MACs per image of an update by gradients: a path forward and back, and all its rivals. */
    static double gradientUpdate(SearchSpace space) {
        return 2 * space.macsMean() + rivals(space);
    }

    /** MACs per image of the candidates that a path leaves out, in the mean. */
    private static double rivals(SearchSpace space) {
        double candidates = 0;
        for (PlacedEdge edge : space.placedEdges()) {
            double[] macs = edge.costs(block -> block.spec().macs(block.input()));
            candidates += (macs.length - 1) * Arrays.stream(macs).average().orElse(0);
        }
        return candidates;
    }

    /** MACs of one image through all candidates of all edges. */
    static double mixture(SearchSpace space) {
        return space.macsMean() + rivals(space);
    }

    /**
     * MACs per image of an update that runs all candidates: forward and back, and in second order
     * two passes with gradients of weights and two without.
     */
    static double relaxedUpdate(SearchSpace space, boolean secondOrder) {
        return mixture(space) * (secondOrder ? 2 * TRAIN + 2 * 2 : 2);
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
