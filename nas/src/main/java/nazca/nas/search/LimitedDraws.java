package nazca.nas.search;

import nazca.nas.evolve.Limits;
import nazca.tensor.random.RandomStream;

import java.util.List;

/**
 * Paths within limits, drawn uniformly where enough of them are: the first that keeps the limits of
 * a few uniform draws. Where none does, the last one is made cheaper, edge by edge in a random
 * order, each edge taking any of its candidates that lower the cost that is too high.
 */
final class LimitedDraws {
    private static final int DRAWS = 32;
    private static final int ROUNDS = 4;

    private final int[] choices;
    private final NetworkCosts costs;
    private final Limits limits;

    LimitedDraws(int[] choices, NetworkCosts costs) {
        this.choices = choices;
        this.costs = costs;
        this.limits = costs.limits();
    }

    /** From the words of one stream; beyond the limits only where making cheaper has failed. */
    int[] draw(RandomStream random) {
        int[] path = new int[choices.length];
        long word = 0;
        for (int d = 0; d < DRAWS; d++) {
            for (int e = 0; e < path.length; e++) {
                path[e] = random.below(word++, choices[e]);
            }
            if (limits.admit(costs.of(path))) {
                return path;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < path.length; i++) {
                int edge = random.below(word++, path.length);
                int excess = excess(costs.of(path));
                if (excess < 0) {
                    return path;
                }
                path[edge] = cheaper(path, edge, excess, random.word(word++));
            }
        }
        return path;
    }

    /** The first cost above its limit, -1 where there is none. */
    private int excess(List<Double> values) {
        for (int c = 0; c < values.size(); c++) {
            if (values.get(c) > limits.most().get(c)) {
                return c;
            }
        }
        return -1;
    }

    /** Any candidate of an edge with less of a cost; the present one where there is none. */
    private int cheaper(int[] path, int edge, int cost, int word) {
        int present = path[edge];
        double now = costs.of(path).get(cost);
        int[] candidates = new int[choices[edge]];
        int count = 0;
        for (int k = 0; k < choices[edge]; k++) {
            path[edge] = k;
            if (costs.of(path).get(cost) < now) {
                candidates[count++] = k;
            }
        }
        return count == 0 ? present : candidates[Integer.remainderUnsigned(word, count)];
    }
}
