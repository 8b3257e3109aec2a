package nazca.nas.search;

import nazca.nas.gate.Gate;
import nazca.nas.gate.Probabilities;

import java.util.List;

/**
 * One mixed edge in one architecture step. Arrays over rivals are in the order of {@code
 * gate.rivals()}, all others have an element for every candidate.
 *
 * @param candidates their names
 * @param gate what was sampled, and the rivals' probabilities in the step: p, or the shares of two
 * @param skipped whether the Zero policy left the edge out
 * @param gateGradients b, dL/dgate of the rivals; 0 for Zero
 * @param crossEntropy its part of dL/dalpha, of the rivals
 * @param cost the costs' part of dL/dalpha, of the rivals
 * @param millis F, the candidates' latency
 * @param before alpha before the step
 * @param after alpha after it
 */
public record ExplainedEdge(
        List<String> candidates,
        Gate gate,
        boolean skipped,
        double[] gateGradients,
        double[] crossEntropy,
        double[] cost,
        double[] millis,
        double[] before,
        double[] after) {
    /** Copies the names. */
    public ExplainedEdge {
        candidates = List.copyOf(candidates);
    }

    /** softmax(alpha) before the step. */
    public double[] probabilitiesBefore() {
        return Probabilities.softmax(before);
    }

    /** softmax(alpha) after it. */
    public double[] probabilitiesAfter() {
        return Probabilities.softmax(after);
    }

    /** Where a candidate stands among the rivals; negative for one that is none. */
    public int rival(int candidate) {
        return java.util.Arrays.binarySearch(gate.rivals(), candidate);
    }
}
