package nazca.latency;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Measured latencies of blocks on one device. A network is predicted as fixed part + sum of its
 * blocks' medians, in milliseconds per batch.
 *
 * @param device what it was measured on
 * @param threads that computed
 * @param batch images per run
 * @param input one image of the networks it is for
 * @param classes their logits
 * @param entries of kind single by latency key, sorted
 * @param fixedMs what a network costs beside its blocks; may be negative
 * @param additivity how well the sums predict whole networks
 * @param others the same of other kinds, where the device has them
 */
public record LatencyTable(
        DeviceFingerprint device,
        int threads,
        int batch,
        Shape input,
        int classes,
        SortedMap<String, Latency> entries,
        double fixedMs,
        Additivity additivity,
        Map<LatencyKind, KindLatencies> others) {
    private static final int NAMED = 3;

    /** Checks counts and the fixed part; sorts and copies the entries. */
    public LatencyTable {
        Require.argument(threads >= 1, "latency table: threads must be >= 1, got %d", threads);
        Require.argument(batch >= 1, "latency table: batch must be >= 1, got %d", batch);
        Require.argument(classes >= 1, "latency table: classes must be >= 1, got %d", classes);
        Require.argument(
                Double.isFinite(fixedMs),
                "latency table: fixed_ms must be a finite number, got %s",
                fixedMs);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        Require.argument(
                !others.containsKey(LatencyKind.SINGLE),
                "latency table: the entries are of kind single");
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** A table of kind single alone. */
    public LatencyTable(
            DeviceFingerprint device,
            int threads,
            int batch,
            Shape input,
            int classes,
            SortedMap<String, Latency> entries,
            double fixedMs,
            Additivity additivity) {
        this(device, threads, batch, input, classes, entries, fixedMs, additivity, Map.of());
    }

    /** What it has of kind single. */
    KindLatencies single() {
        return new KindLatencies(entries, fixedMs, additivity);
    }

    /**
     * A table whose entries are those of a kind, with no others.
     *
     * @param source where the table is from, as the user knows it
     * @throws LatencyTableException if it has none of that kind
     */
    public LatencyTable of(LatencyKind kind, String source) {
        KindLatencies chosen = kind == LatencyKind.SINGLE ? single() : others.get(kind);
        if (chosen == null) {
            throw new LatencyTableException(
                    "%s has no latencies of kind %s: measure one with nazca profile on a device that has them (opencl)"
                            .formatted(source, kind.text()));
        }
        return with(chosen, Map.of());
    }

    /** The same device with other latencies. */
    LatencyTable with(KindLatencies single, Map<LatencyKind, KindLatencies> kinds) {
        return new LatencyTable(
                device,
                threads,
                batch,
                input,
                classes,
                single.entries(),
                single.fixedMs(),
                single.additivity(),
                kinds);
    }

    /** The keys among these that the table does not have, sorted, each once. */
    public List<String> missingKeys(Collection<String> keys) {
        TreeSet<String> missing = new TreeSet<>(keys);
        missing.remove("");
        missing.removeAll(entries.keySet());
        return List.copyOf(missing);
    }

    /**
     * Returns if the table has all of these keys.
     *
     * @param source where the table is from, as the user knows it
     * @throws LatencyTableException if any is missing, with the first few and how many
     */
    public void require(Collection<String> keys, String source) {
        List<String> missing = missingKeys(keys);
        if (!missing.isEmpty()) {
            int named = Math.min(NAMED, missing.size());
            throw new LatencyTableException(
                    "the latency table %s lacks %d of %d needed keys: %s%s; measure one for this space with nazca profile"
                            .formatted(
                                    source,
                                    missing.size(),
                                    new TreeSet<>(keys).size(),
                                    String.join(", ", missing.subList(0, named)),
                                    named < missing.size() ? ", ..." : ""));
        }
    }

    /**
     * The median of a block in milliseconds; 0 for the empty key of a block that costs nothing.
     *
     * @throws LatencyTableException if the table has no such key
     */
    public double millis(String key) {
        return key.isEmpty() ? 0 : entry(key).medianMs();
    }

    /**
     * The medians of blocks that could stand at one place, in milliseconds.
     *
     * @throws LatencyTableException if the table lacks one
     */
    public double[] candidateMillis(List<BlockSpec> candidates, Shape in) {
        return candidates.stream().mapToDouble(c -> millis(c.latencyKey(in))).toArray();
    }

    /**
     * The fixed part plus the medians of all blocks, in milliseconds.
     *
     * @throws LatencyTableException if the table lacks a block
     */
    public double predict(NetworkSpec network) {
        return fixedMs + sum(network);
    }

    /** The medians of all blocks without the fixed part, in milliseconds. */
    double sum(NetworkSpec network) {
        return sum(network, Latency::medianMs);
    }

    /** The same for another figure of the blocks. */
    double sum(NetworkSpec network, ToDoubleFunction<Latency> figure) {
        return network.latencyKeys().stream()
                .mapToDouble(key -> key.isEmpty() ? 0 : figure.applyAsDouble(entry(key)))
                .sum();
    }

    private Latency entry(String key) {
        Latency latency = entries.get(key);
        if (latency == null) {
            throw new LatencyTableException("the latency table has no key " + key);
        }
        return latency;
    }
}
