package nazca.bench.works;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerUnavailableException;
import nazca.bench.versus.Contest;
import nazca.bench.versus.Cost;
import nazca.bench.versus.Duel;
import nazca.bench.versus.Row;
import nazca.kernels.Kernels;
import nazca.tensor.Workers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What works are measured with.
 *
 * @param workers the pool that our kernels share their work with
 * @param kernels ours
 * @param duel who takes time
 * @param peers the libraries that take part
 * @param absent hears a sentence on a peer that cannot do a work
 * @param folder for files that a work needs
 */
public record Setting(
        Workers workers,
        Kernels kernels,
        Duel duel,
        List<Peer> peers,
        Consumer<String> absent,
        Path folder) {
    /** Copies the list. */
    public Setting {
        peers = List.copyOf(peers);
    }

    /** Threads that compute. */
    public int threads() {
        return workers.threads();
    }

    /** The contestants of the peers that do it, by the peers' names. */
    Map<String, Contestant> entrants(Function<Peer, Optional<Contestant>> task) {
        Map<String, Contestant> entrants = new LinkedHashMap<>();
        for (Peer peer : peers) {
            String name = peer.identity().name();
            try {
                task.apply(peer).ifPresent(contestant -> entrants.put(name, contestant));
            } catch (PeerUnavailableException e) {
                absent.accept("%s does not do everything: %s".formatted(name, e.getMessage()));
            }
        }
        return entrants;
    }

    /** Measures a contest and closes it. */
    Row timed(Work work, Row.Unit unit, Cost cost, Contest contest) {
        try (contest) {
            return new Row.Timed(
                    work.name(), work.shape(), threads(), unit, cost, duel.measure(contest, cost));
        }
    }
}
