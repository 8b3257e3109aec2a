package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

class RoundTimerTest {
    private final FakeClock clock = new FakeClock();
    private final List<String> log = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    @Test
    void eachTurnIsARunAndThenATimedOneBothRightAfterAFeed() {
        measure(
                new LatencyProtocol(1, 0, 0.1, 0, 2, 2, 0),
                new Fake("a", n -> 10),
                new Fake("b", n -> 20));
        // One round of warm-up, whose time is over at once, and two that count.
        String round = "feed a, run a, feed a, run a, feed b, run b, feed b, run b";
        assertThat(String.join(", ", log)).isEqualTo(round + ", " + round + ", " + round);
    }

    @Test
    void feedingIsNotPartOfTheTime() {
        List<Latency> latencies =
                measure(
                        new LatencyProtocol(1, 0, 0.1, 0, 5, 5, 0),
                        new Fake("a", n -> 10),
                        new Fake("b", n -> 20));
        assertThat(latencies)
                .containsExactly(
                        new Latency(10e-6, 10e-6, 10e-6, 5), new Latency(20e-6, 20e-6, 20e-6, 5));
    }

    @Test
    void warmUpEndsAfterFourWindowsThatAgree() {
        // Windows of 2: 100 100, then 50 50 four times, whose three comparisons agree.
        Fake item = new Fake("a", n -> n < 2 ? 100 : 50);
        List<Latency> latencies =
                measure(new LatencyProtocol(2, 0, 0.03, 1_000_000, 3, 3, 0), item);
        assertThat(item.turns()).isEqualTo(10 + 3);
        assertThat(latencies.getFirst().p90Ms()).isCloseTo(50e-6, within(1e-12));
    }

    @Test
    void warmUpGoesOnWhileWindowsDiffer() {
        // 1000, 900, 810, ... falls by a tenth per window until it is 100.
        Fake item = new Fake("a", n -> Math.max(100, Math.round(1000 * StrictMath.pow(0.9, n))));
        List<Latency> latencies =
                measure(new LatencyProtocol(1, 0, 0.03, 1_000_000, 4, 4, 0), item);
        assertThat(latencies.getFirst()).isEqualTo(new Latency(1e-4, 1e-4, 1e-4, 4));
        assertThat(item.turns()).isEqualTo(22 + 3 + 1 + 4);
    }

    @Test
    void warmUpLastsFourWindowsEvenIfSteadyAtOnce() {
        // A turn is twice 1 ns to feed and 9 to run: 50 rounds fill a window's time.
        Fake item = new Fake("a", n -> 9);
        measure(new LatencyProtocol(1, 1000, 0.03, 100_000, 1, 1, 0), item);
        assertThat(item.turns()).isEqualTo(200 + 1);
    }

    @Test
    void warmUpWaitsForTheCompilersEvenIfTimesAgree() {
        // Turns take 20 ns; the compilers work for all of the first 30 turns.
        Fake item =
                new Fake(
                        "a",
                        n -> {
                            clock.compile(n < 30 ? 10 : 0);
                            return 9;
                        });
        measure(new LatencyProtocol(1, 0, 0.03, 100_000, 1, 1, 0), item);
        assertThat(item.turns()).isEqualTo(30 + 3 + 1);
    }

    @Test
    void warmUpEndsAtItsLongestTimeSteadyOrNot() {
        Fake item = new Fake("a", n -> n % 2 == 0 ? 99 : 199);
        measure(new LatencyProtocol(1, 0, 0.03, 3000, 1, 1, 0), item);
        // Pairs of rounds take 600 ns: five of them.
        assertThat(item.turns()).isEqualTo(10 + 1);
    }

    @Test
    void timedRoundsFillTheBudget() {
        Fake item = new Fake("a", n -> 9);
        Latency latency = measure(new LatencyProtocol(1, 0, 0.1, 0, 3, 1000, 500), item).getFirst();
        assertThat(latency.runs()).isEqualTo(25);
    }

    @Test
    void theFewestRunsCountMoreThanTheBudgetAndTheMostEndThem() {
        LatencyProtocol tight = new LatencyProtocol(1, 0, 0.1, 0, 30, 40, 50);
        assertThat(measure(tight, new Fake("a", n -> 9)).getFirst().runs()).isEqualTo(30);
        LatencyProtocol wide = new LatencyProtocol(1, 0, 0.1, 0, 30, 40, 1_000_000);
        assertThat(measure(wide, new Fake("a", n -> 9)).getFirst().runs()).isEqualTo(40);
    }

    @Test
    void aMedianShrugsOffAPauseThatHitsOneRound() {
        Fake item = new Fake("a", n -> n == 5 ? 1_000_000 : 100);
        Latency latency = measure(new LatencyProtocol(1, 0, 0.1, 0, 9, 9, 0), item).getFirst();
        assertThat(latency.medianMs()).isCloseTo(1e-4, within(1e-12));
    }

    @Test
    void progressComesTenTimesASecondAndEndsNearTheWhole() {
        // A round takes 50 ms: every second one is told.
        measure(
                new LatencyProtocol(1, 200_000_000, 0.1, 400_000_000, 1, 100, 500_000_000),
                new Fake("a", n -> 24_999_999));
        assertThat(progress)
                .containsExactly(
                        "warming up 0.00",
                        "warming up 0.25",
                        "warming up 0.50",
                        "warming up 0.75",
                        "measuring 0.01",
                        "measuring 0.20",
                        "measuring 0.40",
                        "measuring 0.60",
                        "measuring 0.80");
    }

    private List<Latency> measure(LatencyProtocol protocol, Timed... items) {
        return new RoundTimer(
                        protocol,
                        clock,
                        (phase, fraction) ->
                                progress.add(
                                        String.format(
                                                java.util.Locale.ROOT, "%s %.2f", phase, fraction)))
                .measure(List.of(items));
    }

    /** Takes 1 ns to feed and as long as told to run. */
    private final class Fake implements Timed {
        private final String name;
        private final IntToLongFunction nanos;
        private int runs;

        Fake(String name, IntToLongFunction nanos) {
            this.name = name;
            this.nanos = nanos;
        }

        @Override
        public void feed() {
            log.add("feed " + name);
            clock.advance(1);
        }

        @Override
        public void run() {
            log.add("run " + name);
            clock.advance(nanos.applyAsLong(turns()));
            runs++;
        }

        /** Pairs of runs, of which the second is timed. */
        int turns() {
            return runs / 2;
        }
    }
}
