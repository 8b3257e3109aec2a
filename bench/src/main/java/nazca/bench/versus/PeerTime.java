package nazca.bench.versus;

import org.jspecify.annotations.Nullable;

/**
 * What a peer reached in a row.
 *
 * @param name of the peer
 * @param layout of its operands
 * @param seconds of a run, median over rounds; NaN where it failed
 * @param ratio our speed over its, median over rounds; NaN where it failed
 * @param failure what was wrong with its result, or null
 */
public record PeerTime(
        String name, String layout, double seconds, double ratio, @Nullable String failure) {
    /** One that was not timed. */
    static PeerTime failed(String name, String layout, String failure) {
        return new PeerTime(name, layout, Double.NaN, Double.NaN, failure);
    }
}
