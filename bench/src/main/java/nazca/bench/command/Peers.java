package nazca.bench.command;

import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.PeerUnavailableException;
import nazca.bench.peer.WorkKind;
import nazca.bench.versus.Roofs;
import nazca.bench.works.Work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The libraries of one run: those that take part, and why the others do not. */
final class Peers implements AutoCloseable {
    private final List<Peer> taking = new ArrayList<>();
    private final List<PeerIdentity> identities = new ArrayList<>();
    private final List<String> absences = new ArrayList<>();

    private Peers() {}

    /** Loads every library that can be measured at one of the works. */
    static Peers open(Path folder, List<Work> works, Consumer<String> progress) {
        List<PeerFactory> factories =
                ServiceLoader.load(PeerFactory.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        return open(factories, folder, works, progress);
    }

    static Peers open(
            List<PeerFactory> factories, Path folder, List<Work> works, Consumer<String> progress) {
        Set<WorkKind> kinds = works.stream().map(Work::kind).collect(Collectors.toSet());
        Peers peers = new Peers();
        for (PeerFactory factory : factories) {
            if (!Collections.disjoint(factory.kinds(), kinds)) {
                progress.accept("loading " + factory.name());
                peers.add(factory, folder, progress);
            }
        }
        return peers;
    }

    private void add(PeerFactory factory, Path folder, Consumer<String> progress) {
        try {
            Peer peer = factory.open(folder);
            Optional<String> handicap = peer.handicap();
            if (handicap.isPresent()) {
                peer.close();
                refuse(handicap.get(), progress);
            } else {
                taking.add(peer);
                identities.add(peer.identity());
            }
        } catch (PeerUnavailableException e) {
            refuse(factory.name() + " cannot run here: " + e.getMessage(), progress);
        }
    }

    private void refuse(String sentence, Consumer<String> progress) {
        absences.add(sentence);
        progress.accept(sentence);
    }

    /** Notes a sentence on a peer that does not take part in some work. */
    void absent(String sentence) {
        if (!absences.contains(sentence)) {
            absences.add(sentence);
        }
    }

    /** Sends home whom the square product shows to be slower than this processor allows. */
    void refuseSlow(Roofs roofs, int threads, Consumer<String> progress) {
        for (Peer peer : List.copyOf(taking)) {
            SpeedFloor.refusal(peer, roofs, threads)
                    .ifPresent(
                            sentence -> {
                                taking.remove(peer);
                                peer.close();
                                refuse(sentence, progress);
                            });
        }
    }

    /** Sets the threads of all. */
    void threads(int threads) {
        taking.forEach(peer -> peer.threads(threads));
    }

    /** Those that take part. */
    List<Peer> all() {
        return List.copyOf(taking);
    }

    /** Those that took part at first. */
    List<PeerIdentity> identities() {
        return List.copyOf(identities);
    }

    /** Sentences on the others. */
    List<String> absences() {
        return List.copyOf(absences);
    }

    @Override
    public void close() {
        taking.forEach(Peer::close);
    }
}
