package nazca.bench.command;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.Pass;
import nazca.bench.peer.Peer;
import nazca.bench.peer.ProductTask;
import nazca.bench.versus.Roofs;

import java.lang.foreign.Arena;
import java.util.Optional;

/**
 * Whether a library multiplies matrices at all as fast as it should: one that falls back to generic
 * code reaches a sixth of the peak and would flatter us.
 */
final class SpeedFloor {
    /** Less of the FMA peak in a square product is no library at its best. */
    static final double SHARE = 0.3;

    private static final int SIDE = 512;
    private static final double FLOPS = 2.0 * SIDE * SIDE * SIDE;
    private static final int TRIALS = 25;

    private SpeedFloor() {}

    /** A sentence if the peer does products, and too slowly. */
    static Optional<String> refusal(Peer peer, Roofs roofs, int threads) {
        try (Arena arena = Arena.ofConfined()) {
            ProductTask task =
                    new ProductTask(
                            Pass.FORWARD,
                            SIDE,
                            SIDE,
                            SIDE,
                            arena.allocate(4L * SIDE * SIDE, 64),
                            arena.allocate(4L * SIDE * SIDE, 64));
            return peer.product(task)
                    .map(SpeedFloor::best)
                    .flatMap(
                            rate ->
                                    sentence(
                                            peer.identity().name(),
                                            rate,
                                            roofs.flopsPerSecond(),
                                            threads));
        }
    }

    /** The sentence for a library that reached {@code rate} where {@code peak} can be reached. */
    static Optional<String> sentence(String name, double rate, double peak, int threads) {
        return rate >= SHARE * peak
                ? Optional.empty()
                : Optional.of(
                        ("%s is left out: it reaches %.0f GFLOP/s in a square product, threads"
                                        + " %d: %.0f%% of the FMA peak, so it does not use"
                                        + " this processor's instructions")
                                .formatted(name, rate / 1e9, threads, 100 * rate / peak));
    }

    /** Operations per second of the fastest of some runs. */
    private static double best(Contestant product) {
        try (product) {
            long best = Long.MAX_VALUE;
            for (int trial = 0; trial < TRIALS; trial++) {
                long start = System.nanoTime();
                product.run();
                best = Math.min(best, System.nanoTime() - start);
            }
            return 1e9 * FLOPS / best;
        }
    }
}
