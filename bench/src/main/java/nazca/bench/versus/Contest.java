package nazca.bench.versus;

import nazca.bench.peer.Contestant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ours and the peers, ready to do the same work.
 *
 * @param ours Nazca's
 * @param peers by name
 * @param tolerance of a peer's result, relative to our largest value
 * @param trials runs that are compared before anything is timed
 */
public record Contest(Contestant ours, Map<String, Contestant> peers, double tolerance, int trials)
        implements AutoCloseable {
    /** Copies the map. */
    public Contest {
        peers = Collections.unmodifiableMap(new LinkedHashMap<>(peers));
    }

    @Override
    public void close() {
        peers.values().forEach(Contestant::close);
        ours.close();
    }
}
