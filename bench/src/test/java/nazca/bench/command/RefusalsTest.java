package nazca.bench.command;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.bench.peer.OpenBlasCore;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.PeerUnavailableException;
import nazca.bench.peer.WorkKind;
import nazca.bench.works.Work;
import nazca.bench.works.Works;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RefusalsTest {
    private static final List<Work> PRODUCTS = Works.chosen("square product", false);
    private final List<String> told = new ArrayList<>();

    @Test
    void openBlasOnAGenericCoreTypeIsRefusedWithTheCure() {
        assertThat(OpenBlasCore.refusal("Prescott").orElse(""))
                .contains("core type Prescott")
                .contains("OPENBLAS_CORETYPE");
        assertThat(OpenBlasCore.refusal("Core2")).isPresent();
        assertThat(OpenBlasCore.refusal("SkylakeX")).isEmpty();
        assertThat(OpenBlasCore.refusal("Cooperlake")).isEmpty();
        assertThat(OpenBlasCore.refusal("ZEN")).isEmpty();
    }

    @Test
    void aLibraryFarBelowThePeakIsRefused() {
        assertThat(SpeedFloor.sentence("X", 28e9, 175e9, 1).orElse(""))
                .isEqualTo(
                        "X is left out: it reaches 28 GFLOP/s in a square product, threads 1: 16%"
                                + " of the FMA peak, so it does not use this processor's"
                                + " instructions");
        assertThat(SpeedFloor.sentence("X", 150e9, 175e9, 1)).isEmpty();
    }

    @Test
    void aHandicappedPeerIsClosedAndItsSentenceKept() {
        Fake fake = new Fake(Optional.of("Fake is left out: it is slow"), Set.of(WorkKind.PRODUCT));
        try (Peers peers = open(fake)) {
            assertThat(peers.all()).isEmpty();
            assertThat(peers.identities()).isEmpty();
            assertThat(peers.absences()).containsExactly("Fake is left out: it is slow");
            assertThat(fake.closed).isTrue();
            assertThat(told).contains("Fake is left out: it is slow");
        }
    }

    @Test
    void aPeerThatCannotRunIsNamedWithTheReason() {
        PeerFactory broken =
                new PeerFactory() {
                    @Override
                    public String name() {
                        return "Broken";
                    }

                    @Override
                    public Set<WorkKind> kinds() {
                        return Set.of(WorkKind.PRODUCT);
                    }

                    @Override
                    public Peer open(Path folder) {
                        throw new PeerUnavailableException("no such library");
                    }
                };
        try (Peers peers = open(broken)) {
            assertThat(peers.absences()).containsExactly("Broken cannot run here: no such library");
        }
    }

    @Test
    void peersOfOtherWorksAreNotLoaded() {
        Fake fake = new Fake(Optional.empty(), Set.of(WorkKind.INFERENCE));
        try (Peers peers = open(fake)) {
            assertThat(fake.opened).isFalse();
            assertThat(peers.all()).isEmpty();
        }
    }

    private Peers open(PeerFactory factory) {
        return Peers.open(List.of(factory), Path.of("unused"), PRODUCTS, told::add);
    }

    /** Its own factory. */
    private static final class Fake implements Peer, PeerFactory {
        private final Optional<String> handicap;
        private final Set<WorkKind> kinds;
        private boolean opened;
        private boolean closed;

        Fake(Optional<String> handicap, Set<WorkKind> kinds) {
            this.handicap = handicap;
            this.kinds = kinds;
        }

        @Override
        public String name() {
            return "Fake";
        }

        @Override
        public Set<WorkKind> kinds() {
            return kinds;
        }

        @Override
        public Peer open(Path folder) {
            opened = true;
            return this;
        }

        @Override
        public PeerIdentity identity() {
            return new PeerIdentity("Fake", "1", "none");
        }

        @Override
        public Optional<String> handicap() {
            return handicap;
        }

        @Override
        public void threads(int threads) {}

        @Override
        public void close() {
            closed = true;
        }
    }
}
