package nazca.latency;

import nazca.tensor.Require;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The latencies of one kind in a table.
 *
 * @param entries by latency key, sorted
 * @param fixedMs what a network costs beside its blocks; may be negative
 * @param additivity how well the sums predict whole networks
 */
public record KindLatencies(
        SortedMap<String, Latency> entries, double fixedMs, Additivity additivity) {
    /** Checks the fixed part; sorts and copies the entries. */
    public KindLatencies {
        Require.argument(
                Double.isFinite(fixedMs),
                "latency table: fixed_ms must be a finite number, got %s",
                fixedMs);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }
}
