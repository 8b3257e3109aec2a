package nazca.latency;

import nazca.latency.inference.FoldedWeights;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Measures a latency table: every block of a list and, in the same rounds, some whole networks made
 * of them, from which the fixed part and the additivity check follow.
 */
public final class Profiler {
    private final Target target;
    private final LatencyProtocol protocol;
    private final HostClock clock;

    /** A profiler with the system's clocks. */
    public Profiler(Target target, LatencyProtocol protocol) {
        this(target, protocol, HostClock.system());
    }

    Profiler(Target target, LatencyProtocol protocol, HostClock clock) {
        this.target = target;
        this.protocol = protocol;
        this.clock = clock;
    }

    /**
     * The table of these blocks. Threads are bound to processors for the time, where the system
     * lets them; the table's device says whether they were. All kinds of latency are taken that the
     * target has.
     *
     * @param input one image of the networks that the table is for
     * @param classes their logits
     * @param batch images per run
     * @param blocks at their inputs; several of one key count once, those without a key not at all
     * @param networks made of these blocks, drawn from the space by the caller; about six will do
     * @throws IllegalArgumentException if a network has a block that is not among the blocks
     */
    public LatencyTable profile(
            Shape input,
            int classes,
            int batch,
            Collection<PlacedBlock> blocks,
            List<NetworkSpec> networks,
            LatencyProgress progress) {
        SortedMap<String, PlacedBlock> byKey = byKey(blocks);
        networks.forEach(network -> requireCovered(network, byKey));
        List<Timed> timed = setUp(byKey.values(), networks, batch);
        // Asked before threads are bound: a bound thread has one processor.
        DeviceFingerprint device = target.fingerprint();
        try (Affinity affinity = Affinity.pin(target.workers())) {
            LatencyTable unfitted =
                    new LatencyTable(
                            device.withPinned(affinity.pinned()),
                            target.threads(),
                            batch,
                            input,
                            classes,
                            new TreeMap<>(),
                            0,
                            new Additivity(0, 0, 0));
            Map<LatencyKind, KindLatencies> kinds = new EnumMap<>(LatencyKind.class);
            new RoundTimer(protocol, clock, progress).warmUp(timed);
            for (LatencyKind kind : kinds()) {
                Sampling sampling = Sampling.of(kind, target, clock);
                List<Latency> latencies =
                        new RoundTimer(protocol, clock, progress, sampling).time(timed);
                LatencyTable one =
                        unfitted.with(
                                new KindLatencies(
                                        entries(byKey, latencies), 0, unfitted.additivity()),
                                Map.of());
                kinds.put(
                        kind,
                        fitted(one, networks, latencies.subList(byKey.size(), latencies.size())));
            }
            KindLatencies single = Objects.requireNonNull(kinds.remove(LatencyKind.SINGLE));
            return unfitted.with(single, kinds);
        }
    }

    /** Those that the target has. */
    private List<LatencyKind> kinds() {
        return target.kernelClock() == null
                ? List.of(LatencyKind.SINGLE)
                : List.of(LatencyKind.values());
    }

    private static SortedMap<String, PlacedBlock> byKey(Collection<PlacedBlock> blocks) {
        SortedMap<String, PlacedBlock> byKey = new TreeMap<>();
        for (PlacedBlock block : blocks) {
            if (!block.latencyKey().isEmpty()) {
                byKey.putIfAbsent(block.latencyKey(), block);
            }
        }
        return byKey;
    }

    private static void requireCovered(NetworkSpec network, SortedMap<String, PlacedBlock> byKey) {
        for (String key : network.latencyKeys()) {
            Require.argument(
                    byKey.containsKey(key),
                    "profile: network %s has a block that is not to be measured: %s",
                    network.name(),
                    key);
        }
    }

    /** The blocks in order, then the networks. */
    private List<Timed> setUp(
            Collection<PlacedBlock> blocks, List<NetworkSpec> networks, int batch) {
        FoldedWeights weights = FoldedWeights.random(0);
        var bed = new Testbed(target.engine(), batch, blocks, networks);
        List<Timed> timed = new ArrayList<>();
        blocks.forEach(block -> timed.add(bed.block(block, weights)));
        networks.forEach(network -> timed.add(bed.network(network, weights)));
        return timed;
    }

    private static SortedMap<String, Latency> entries(
            SortedMap<String, PlacedBlock> byKey, List<Latency> latencies) {
        SortedMap<String, Latency> entries = new TreeMap<>();
        for (String key : byKey.keySet()) {
            entries.put(key, latencies.get(entries.size()));
        }
        return entries;
    }

    private static KindLatencies fitted(
            LatencyTable table, List<NetworkSpec> networks, List<Latency> measured) {
        int n = networks.size();
        FixedPart fixed =
                FixedPart.fit(
                        IntStream.range(0, n)
                                .mapToDouble(
                                        i ->
                                                measured.get(i).p10Ms()
                                                        - table.sum(
                                                                networks.get(i), Latency::p10Ms))
                                .toArray(),
                        networks.stream().mapToDouble(table::sum).toArray(),
                        measured.stream().mapToDouble(Latency::medianMs).toArray());
        return new KindLatencies(table.entries(), fixed.ms(), fixed.additivity());
    }
}
