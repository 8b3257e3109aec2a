package nazca.nas.gate;

import java.util.Locale;

/** What an architecture step does on an edge whose sampled candidate is Zero. */
public enum ZeroPolicy {
    /** Recomputes the other candidates: all gate gradients exist, Zero's is 0. */
    COMPLETE,
    /** No gate gradients; the latency part still moves the edge. */
    LATENCY_ONLY,
    /** The edge is skipped whole and its Adam does not advance, as the authors' code intends. */
    OFFICIAL;

    /** The name in configurations: {@code complete}, {@code latency-only}, {@code official}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
