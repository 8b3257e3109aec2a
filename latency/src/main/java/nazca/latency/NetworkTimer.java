package nazca.latency;

import nazca.latency.inference.FoldedWeights;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures whole networks, one at a time: how long inference of a batch takes in a loop. */
public final class NetworkTimer {
    private final Target target;
    private final LatencyProtocol protocol;
    private final HostClock clock;
    private final LatencyKind kind;

    /** A timer with the system's clocks. */
    public NetworkTimer(Target target, LatencyProtocol protocol) {
        this(target, protocol, LatencyKind.SINGLE);
    }

    /**
     * A timer of another kind of latency.
     *
     * @throws IllegalArgumentException if the target has none of that kind
     */
    public NetworkTimer(Target target, LatencyProtocol protocol, LatencyKind kind) {
        this(target, protocol, kind, HostClock.system());
    }

    NetworkTimer(Target target, LatencyProtocol protocol, HostClock clock) {
        this(target, protocol, LatencyKind.SINGLE, clock);
    }

    private NetworkTimer(
            Target target, LatencyProtocol protocol, LatencyKind kind, HostClock clock) {
        this.kind = kind;
        this.target = target;
        this.protocol = protocol;
        this.clock = clock;
    }

    /** The latency of a network with random weights: time does not depend on their values. */
    public Latency measure(NetworkSpec network, int batch, LatencyProgress progress) {
        return measure(network, batch, FoldedWeights.random(0), progress);
    }

    /** The latency of a network with its own weights. */
    public Latency measure(
            NetworkSpec network, int batch, FoldedWeights weights, LatencyProgress progress) {
        var bed = new Testbed(target.engine(), batch, List.of(), List.of(network));
        Timed timed = bed.network(network, weights);
        try (Affinity _ = Affinity.pin(target.workers())) {
            return timer(progress).measure(List.of(timed)).getFirst();
        }
    }

    /**
     * The latency of a network with random weights in several rounds, each as long as the protocol
     * says, after one warm-up.
     *
     * @param rounds at least 1
     * @param withBlocks whether its blocks have their turns too
     */
    public RepeatedLatency repeat(
            NetworkSpec network,
            int batch,
            int rounds,
            boolean withBlocks,
            LatencyProgress progress) {
        FoldedWeights weights = FoldedWeights.random(0);
        Map<String, PlacedBlock> blocks = withBlocks ? blocks(network) : Map.of();
        var bed = new Testbed(target.engine(), batch, blocks.values(), List.of(network));
        List<Timed> timed = new ArrayList<>();
        timed.add(bed.network(network, weights));
        blocks.values().forEach(block -> timed.add(bed.block(block, weights)));
        List<Latency> latencies = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        try (Affinity _ = Affinity.pin(target.workers())) {
            timer(progress).warmUp(timed);
            for (int r = 0; r < rounds; r++) {
                List<Latency> round = timer(share(progress, r, rounds)).time(timed);
                latencies.add(round.getFirst());
                if (withBlocks) {
                    sums.add(sum(network, List.copyOf(blocks.keySet()), round));
                }
            }
        }
        return new RepeatedLatency(latencies, sums);
    }

    private RoundTimer timer(LatencyProgress progress) {
        return new RoundTimer(protocol, clock, progress, Sampling.of(kind, target, clock));
    }

    private static Map<String, PlacedBlock> blocks(NetworkSpec network) {
        Map<String, PlacedBlock> blocks = new LinkedHashMap<>();
        for (PlacedBlock block : network.parts()) {
            if (!block.latencyKey().isEmpty()) {
                blocks.putIfAbsent(block.latencyKey(), block);
            }
        }
        return blocks;
    }

    /** Of the medians, each as often as the network has the key; keys follow the network. */
    private static double sum(NetworkSpec network, List<String> keys, List<Latency> round) {
        return network.latencyKeys().stream()
                .filter(key -> !key.isEmpty())
                .mapToDouble(key -> round.get(1 + keys.indexOf(key)).medianMs())
                .sum();
    }

    private static LatencyProgress share(LatencyProgress progress, int round, int rounds) {
        return (phase, fraction) -> progress.at(phase, (round + fraction) / rounds);
    }
}
