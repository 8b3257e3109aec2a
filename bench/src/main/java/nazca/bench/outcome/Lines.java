package nazca.bench.outcome;

import nazca.bench.peer.PeerIdentity;
import nazca.bench.versus.PeerTime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences around the table. */
final class Lines {
    private final BenchResult result;

    Lines(BenchResult result) {
        this.result = result;
    }

    /** Ceilings of the machine, a line for each number of threads. */
    List<String> roofs() {
        List<String> lines = new ArrayList<>();
        result.roofs()
                .forEach(
                        (threads, roofs) ->
                                lines.add(
                                        format(
                                                "%s: FMA peak %.0f GFLOP/s; %s",
                                                threads(threads),
                                                roofs.flopsPerSecond() / 1e9,
                                                roofs.bytesPerSecond().entrySet().stream()
                                                        .map(
                                                                e ->
                                                                        format(
                                                                                "%2$s %1$.0f GB/s",
                                                                                e.getValue() / 1e9,
                                                                                e.getKey()))
                                                        .collect(Collectors.joining(", ")))));
        return lines;
    }

    /** Each peer with its version, instruction set, threads and layouts; then the absent ones. */
    List<String> peers() {
        List<String> lines = new ArrayList<>();
        for (PeerIdentity peer : result.peers()) {
            Set<String> layouts = new LinkedHashSet<>();
            Set<Integer> threads = new LinkedHashSet<>();
            result.timed()
                    .forEach(
                            row -> {
                                for (PeerTime time : row.outcome().peers()) {
                                    if (time.name().equals(peer.name())) {
                                        layouts.add(time.layout());
                                        threads.add(row.threads());
                                    }
                                }
                            });
            lines.add(
                    "%s %s: %s; threads %s; layout %s"
                            .formatted(
                                    peer.name(),
                                    peer.version(),
                                    peer.instructionSet(),
                                    joined(threads),
                                    joined(layouts)));
        }
        lines.addAll(result.absences());
        return lines;
    }

    /** A line for each work and peer. */
    List<String> summaries() {
        return result.summaries().stream()
                .map(
                        s ->
                                format(
                                        "%s, %s, %s: median ratio %.2f over %d, worst %.2f"
                                                + " (%s)",
                                        s.work(),
                                        threads(s.threads()),
                                        s.peer(),
                                        s.median(),
                                        s.shapes(),
                                        s.worst(),
                                        s.worstShape()))
                .toList();
    }

    /** {@code 1 thread}, {@code 2 threads}. */
    static String threads(int threads) {
        return threads == 1 ? "1 thread" : threads + " threads";
    }

    private static String joined(Set<?> values) {
        return values.isEmpty()
                ? "none"
                : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
