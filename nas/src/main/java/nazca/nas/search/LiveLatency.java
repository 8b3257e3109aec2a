package nazca.nas.search;

import nazca.latency.LatencyKind;
import nazca.latency.LatencyProgress;
import nazca.latency.LatencyProtocol;
import nazca.latency.NetworkTimer;
import nazca.nas.config.LatencySettings;
import nazca.nas.device.Compute;
import nazca.nas.space.SearchSpace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The latency of networks in milliseconds, measured when it is asked for, each network once. A
 * search by it gives other bits every time.
 */
final class LiveLatency {
    private static final long SECOND = 1_000_000_000;
    private static final LatencyProtocol SHORT =
            new LatencyProtocol(5, SECOND / 20, 0.1, SECOND / 2, 10, 500, SECOND / 10);
    private static final LatencyProgress UNSEEN = (phase, fraction) -> {};

    private final SearchSpace space;
    private final LatencySettings settings;
    private final Map<List<Integer>, Double> known = new HashMap<>();

    LiveLatency(SearchSpace space, LatencySettings settings) {
        this.space = space;
        this.settings = settings;
    }

    /** The median of the network of a choice. */
    double of(int[] choice) {
        return known.computeIfAbsent(Arrays.stream(choice).boxed().toList(), _ -> measured(choice));
    }

    private double measured(int[] choice) {
        LatencyKind kind = LatencyKind.of(settings.kind());
        try (Compute compute = Compute.open(settings.device(), settings.threads())) {
            return new NetworkTimer(compute.target(), SHORT, kind)
                    .measure(space.derive(choice), settings.batch(), UNSEEN)
                    .medianMs();
        }
    }
}
