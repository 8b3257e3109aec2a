package nazca.bench.versus;

import nazca.bench.peer.Contestant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures a contest: results compared, everybody warmed up, then rounds in which the ceiling, ours
 * and every peer have a turn each. A round begins with another of them each time, so that none is
 * always behind the same one.
 */
public final class Duel {
    private static final double BETTER = 0.97;
    private static final int LONGEST_WARM_UP = 12;
    private static final int STEADY_RUNS = 4;
    private static final int NATIVE = 5;
    private static final long ASK_NANOS = 20_000_000;

    private final Ceiling ceiling;
    private final Pace pace;
    private final boolean settles;
    private final Turn turn = new Turn();

    /**
     * Duels on some threads.
     *
     * @param settles whether threads may still spin after a turn
     */
    public Duel(Ceiling ceiling, Pace pace, boolean settles) {
        this.ceiling = ceiling;
        this.pace = pace;
        this.settles = settles;
    }

    /** What a contest came to. */
    public Outcome measure(Contest contest, Cost cost) {
        Map<String, PeerTime> results = new LinkedHashMap<>();
        Map<String, Contestant> sound = sound(contest, results);
        warmUp(contest.ours(), pace.warmUpNanos());
        sound.values().forEach(peer -> warmUp(peer, pace.warmUpNanos() / NATIVE));
        Limit limit = ceiling.limit(cost);
        List<Contestant> order = new ArrayList<>(List.of(contest.ours()));
        order.addAll(sound.values());
        double[][] seconds = new double[order.size()][pace.rounds()];
        double[] shares = new double[pace.rounds()];
        for (int round = 0; round < pace.rounds(); round++) {
            settle();
            double rate = ceiling.rate(limit);
            for (int i = 0; i < order.size(); i++) {
                int who = (i + round) % order.size();
                settle();
                seconds[who][round] = turn.seconds(order.get(who)::run, pace.turnNanos());
            }
            shares[round] = limit.share(cost, seconds[0][round], rate);
        }
        int who = 1;
        for (Map.Entry<String, Contestant> peer : sound.entrySet()) {
            double[] times = seconds[who++];
            results.put(
                    peer.getKey(),
                    new PeerTime(
                            peer.getKey(),
                            peer.getValue().layout(),
                            Medians.of(times),
                            Medians.ofRatios(times, seconds[0]),
                            null));
        }
        return new Outcome(
                Medians.of(seconds[0]), limit, Medians.of(shares), List.copyOf(results.values()));
    }

    /** The peers that compute what we do; the others are noted as failed, in their places. */
    private static Map<String, Contestant> sound(Contest contest, Map<String, PeerTime> results) {
        Map<String, Contestant> sound = new LinkedHashMap<>(contest.peers());
        for (int trial = 0; trial < contest.trials(); trial++) {
            contest.ours().run();
            float[] ours = contest.ours().result();
            for (Map.Entry<String, Contestant> peer : contest.peers().entrySet()) {
                String name = peer.getKey();
                if (!sound.containsKey(name)) {
                    continue;
                }
                peer.getValue().run();
                Optional<String> difference =
                        Agreement.difference(ours, peer.getValue().result(), contest.tolerance());
                if (difference.isPresent()) {
                    sound.remove(name);
                    String layout = peer.getValue().layout();
                    results.put(name, PeerTime.failed(name, layout, difference.get()));
                }
            }
        }
        return sound;
    }

    /**
     * Runs it until for a while it has not become faster and the compiler has had nothing to do:
     * where kernels are many, one more that is compiled shows little in the whole.
     */
    private static void warmUp(Contestant contestant, long patience) {
        long start = System.nanoTime();
        long improved = start;
        long best = Long.MAX_VALUE;
        int sinceBest = 0;
        long now = start;
        long asked = start;
        while (sinceBest < STEADY_RUNS
                || (now - improved < patience && now - start < LONGEST_WARM_UP * patience)) {
            contestant.run();
            long end = System.nanoTime();
            sinceBest++;
            if (end - now < BETTER * best) {
                best = end - now;
                improved = end;
                sinceBest = 0;
            }
            if (end - asked > ASK_NANOS) {
                asked = end;
                if (CompilerQueue.busy()) {
                    improved = end;
                }
            }
            now = end;
        }
    }

    private void settle() {
        if (settles) {
            LockSupport.parkNanos(pace.settleNanos());
        }
    }

    /**
     * What was measured of a contest.
     *
     * @param seconds of one of our runs, median over rounds
     * @param limit what bounds the work
     * @param share of the limit's rate, 1 at the limit, median over rounds
     * @param peers in their order
     */
    public record Outcome(double seconds, Limit limit, double share, List<PeerTime> peers) {
        /** Copies the list. */
        public Outcome {
            peers = List.copyOf(peers);
        }
    }
}
