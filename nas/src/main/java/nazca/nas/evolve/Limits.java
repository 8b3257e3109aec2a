package nazca.nas.evolve;

import nazca.tensor.Require;

import java.util.Collections;
import java.util.List;

/**
 * What networks may cost.
 *
 * @param most per cost of the landscape, infinite for any
 */
public record Limits(List<Double> most) {
    /** Checks that every limit is a number. */
    public Limits {
        most = List.copyOf(most);
        for (double limit : most) {
            Require.argument(!Double.isNaN(limit), "limits: must be numbers, got %s", limit);
        }
    }

    /** No limits. */
    public static Limits none(int costs) {
        return new Limits(Collections.nCopies(costs, Double.POSITIVE_INFINITY));
    }

    /** Whether no cost is above its limit. */
    public boolean admit(List<Double> costs) {
        for (int c = 0; c < most.size(); c++) {
            if (!(costs.get(c) <= most.get(c))) {
                return false;
            }
        }
        return true;
    }
}
