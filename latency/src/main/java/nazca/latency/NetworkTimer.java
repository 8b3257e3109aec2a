package nazca.latency;

import nazca.latency.inference.FoldedWeights;
import nazca.nn.arch.NetworkSpec;

import java.util.List;

/** Measures whole networks, one at a time: how long inference of a batch takes in a loop. */
public final class NetworkTimer {
    private final Target target;
    private final LatencyProtocol protocol;
    private final HostClock clock;

    /** A timer with the system's clocks. */
    public NetworkTimer(Target target, LatencyProtocol protocol) {
        this(target, protocol, HostClock.system());
    }

    NetworkTimer(Target target, LatencyProtocol protocol, HostClock clock) {
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
            return new RoundTimer(protocol, clock, progress).measure(List.of(timed)).getFirst();
        }
    }
}
