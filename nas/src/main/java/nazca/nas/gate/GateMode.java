package nazca.nas.gate;

import java.util.Locale;

/** How an architecture step finds the gate gradients of the candidates that were not sampled. */
public enum GateMode {
    /** Runs every candidate forward and holds every output: the reference. */
    FULL,
    /**
     * Runs the sampled path only and recomputes the others one at a time inside backward: the same
     * numbers as FULL.
     */
    FULL_V2,
    /**
     * Samples two candidates per edge; only their architecture parameters move (the paper's main
     * text).
     */
    TWO,
    /**
     * Runs the sampled candidate alone and leaves, beside its gate's gradient, the sum of the
     * output's (GDAS, arXiv:1910.04465).
     */
    STRAIGHT_THROUGH;

    /** The name in configurations: {@code full}, {@code full-v2}, {@code two}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
