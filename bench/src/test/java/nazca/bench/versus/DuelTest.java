package nazca.bench.versus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.bench.peer.Contestant;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

class DuelTest {
    private static final Pace PACE = new Pace(0, 3, 200_000, 100_000, 0);
    private static final Cost COST = new Cost(1e6, 0);

    /** A gigaflop per second, whatever is asked. */
    private static final Ceiling CEILING =
            new Ceiling() {
                @Override
                public Limit limit(Cost cost) {
                    return new Limit(false, "peak", 0);
                }

                @Override
                public double rate(Limit limit) {
                    return 1e9;
                }
            };

    /** Runs that take a while and always give the same. */
    private static final class Fake implements Contestant {
        private final long nanos;
        private final float result;
        private int runs;
        private boolean closed;

        Fake(long nanos, float result) {
            this.nanos = nanos;
            this.result = result;
        }

        @Override
        public void run() {
            runs++;
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }

        @Override
        public float[] result() {
            return new float[] {result, 1};
        }

        @Override
        public String layout() {
            return "flat";
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void ratiosAreOurSpeedOverThePeers() {
        Fake ours = new Fake(100_000, 5);
        Fake slow = new Fake(400_000, 5);
        Duel.Outcome outcome = measure(ours, Map.of("slow", slow));
        assertThat(outcome.seconds()).isBetween(0.0001, 0.001);
        assertThat(outcome.peers()).hasSize(1);
        assertThat(outcome.peers().getFirst().ratio()).isGreaterThan(1.2);
        assertThat(outcome.peers().getFirst().failure()).isNull();
        assertThat(outcome.share()).isEqualTo(COST.flops() / outcome.seconds() / 1e9, within(1.0));
    }

    @Test
    void aPeerWhoseResultDiffersIsReportedAndNotTimed() {
        Fake wrong = new Fake(0, 5.1f);
        Map<String, Contestant> peers = new LinkedHashMap<>();
        peers.put("wrong", wrong);
        peers.put("right", new Fake(0, 5.00001f));
        Duel.Outcome outcome = measure(new Fake(0, 5), peers);
        PeerTime failed = outcome.peers().getFirst();
        assertThat(failed.name()).isEqualTo("wrong");
        assertThat(failed.failure()).contains("element 0 is 5.1, ours is 5.0");
        assertThat(failed.ratio()).isNaN();
        assertThat(wrong.runs).isEqualTo(1);
        assertThat(outcome.peers().getLast().failure()).isNull();
        assertThat(outcome.peers().getLast().ratio()).isPositive();
    }

    @Test
    void aContestClosesEverybody() {
        Fake ours = new Fake(0, 1);
        Fake peer = new Fake(0, 1);
        new Contest(ours, Map.of("peer", peer), 0, 1).close();
        assertThat(ours.closed).isTrue();
        assertThat(peer.closed).isTrue();
    }

    private static Duel.Outcome measure(Contestant ours, Map<String, Contestant> peers) {
        return new Duel(CEILING, PACE, false).measure(new Contest(ours, peers, 1e-3, 1), COST);
    }
}
