package nazca.bench.outcome;

import nazca.bench.peer.PeerIdentity;
import nazca.bench.versus.PeerTime;
import nazca.bench.versus.Roofs;
import nazca.bench.versus.Row;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that one run measured.
 *
 * @param machine what it ran on, in lines
 * @param peers who took part
 * @param absences sentences on who did not, and why
 * @param roofs the machine's ceilings by threads
 * @param rows in the order in which they were measured
 */
public record BenchResult(
        String machine,
        List<PeerIdentity> peers,
        List<String> absences,
        SortedMap<Integer, Roofs> roofs,
        List<Row> rows) {
    /** Copies the collections. */
    public BenchResult {
        peers = List.copyOf(peers);
        absences = List.copyOf(absences);
        roofs = Collections.unmodifiableSortedMap(new TreeMap<>(roofs));
        rows = List.copyOf(rows);
    }

    /** The rows that were timed. */
    public Stream<Row.Timed> timed() {
        return rows.stream().filter(Row.Timed.class::isInstance).map(Row.Timed.class::cast);
    }

    /** The names of the peers that have a time or a failure in some row, in table order. */
    public List<String> peerColumns() {
        List<String> seen =
                timed().flatMap(r -> r.outcome().peers().stream()).map(PeerTime::name).toList();
        return peers.stream().map(PeerIdentity::name).filter(seen::contains).toList();
    }

    /** A sentence for every result of a peer that differs from ours. */
    public List<String> failures() {
        return timed().flatMap(
                        row ->
                                row.outcome().peers().stream()
                                        .filter(peer -> peer.failure() != null)
                                        .map(
                                                peer ->
                                                        "%s, %s %s, %s: %s"
                                                                .formatted(
                                                                        peer.name(),
                                                                        row.work(),
                                                                        row.shape(),
                                                                        Lines.threads(
                                                                                row.threads()),
                                                                        peer.failure())))
                .toList();
    }

    /** Medians and worst ratios of each work against each peer. */
    public List<Summary> summaries() {
        return Summary.of(this);
    }
}
