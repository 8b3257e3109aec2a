package nazca.bench;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

import nazca.kernels.vector.Lanes;
import nazca.tensor.Workers;

/**
 * The most fused multiply-adds that this machine does: a loop of independent chains that never
 * leaves the registers, on every thread of a pool at once. A multiply-add counts as two operations.
 */
public final class FmaPeak {
    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final int CHAINS = 12;
    private static final int WARM_CALLS = 30_000;
    private static final int WARM_ROUNDS = 40;
    private static final int ROUNDS = 100_000;
    private static final int TRIALS = 20;

    private final Workers workers;
    private final float[] results;

    /** A peak of as many threads as the pool has; compiles the loop. */
    public FmaPeak(Workers workers) {
        this.workers = workers;
        this.results = new float[workers.threads()];
        for (int i = 0; i < WARM_CALLS; i++) {
            results[0] += chains(WARM_ROUNDS, 0.5f);
        }
    }

    /** GFLOP/s of all threads together: the best of {@value #TRIALS} trials, 50 ms or so. */
    public double gigaflops() {
        long best = Long.MAX_VALUE;
        double flops = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            long start = System.nanoTime();
            flops = trial();
            best = Math.min(best, System.nanoTime() - start);
        }
        check();
        return flops / best;
    }

    /** Runs the loop once on every thread; the operations of all of them. */
    double trial() {
        workers.split(results.length, this::run);
        return 2.0 * CHAINS * SPECIES.length() * ROUNDS * results.length;
    }

    private void run(int from, int to) {
        for (int thread = from; thread < to; thread++) {
            results[thread] = chains(ROUNDS, 0.5f);
        }
    }

    /** Every lane of every chain converges to 2: x = x / 2 + 1. */
    private void check() {
        for (float result : results) {
            if (result != 2f * CHAINS * SPECIES.length()) {
                throw new IllegalStateException("the fma loop computed " + result);
            }
        }
    }

    private static float chains(int rounds, float factor) {
        FloatVector half = FloatVector.broadcast(SPECIES, factor);
        FloatVector one = FloatVector.broadcast(SPECIES, 1f);
        // Different starts: equal chains might be computed once.
        FloatVector c0 = FloatVector.broadcast(SPECIES, 0f);
        FloatVector c1 = FloatVector.broadcast(SPECIES, 1f);
        FloatVector c2 = FloatVector.broadcast(SPECIES, 2f);
        FloatVector c3 = FloatVector.broadcast(SPECIES, 3f);
        FloatVector c4 = FloatVector.broadcast(SPECIES, 4f);
        FloatVector c5 = FloatVector.broadcast(SPECIES, 5f);
        FloatVector c6 = FloatVector.broadcast(SPECIES, 6f);
        FloatVector c7 = FloatVector.broadcast(SPECIES, 7f);
        FloatVector c8 = FloatVector.broadcast(SPECIES, 8f);
        FloatVector c9 = FloatVector.broadcast(SPECIES, 9f);
        FloatVector c10 = FloatVector.broadcast(SPECIES, 10f);
        FloatVector c11 = FloatVector.broadcast(SPECIES, 11f);
        for (int i = 0; i < rounds; i++) {
            c0 = c0.fma(half, one);
            c1 = c1.fma(half, one);
            c2 = c2.fma(half, one);
            c3 = c3.fma(half, one);
            c4 = c4.fma(half, one);
            c5 = c5.fma(half, one);
            c6 = c6.fma(half, one);
            c7 = c7.fma(half, one);
            c8 = c8.fma(half, one);
            c9 = c9.fma(half, one);
            c10 = c10.fma(half, one);
            c11 = c11.fma(half, one);
        }
        // Added in a tree: what matters is that every chain is used.
        FloatVector low = c0.add(c1).add(c2.add(c3)).add(c4.add(c5));
        FloatVector high = c6.add(c7).add(c8.add(c9)).add(c10.add(c11));
        float[] lanes = low.add(high).toArray();
        float sum = 0;
        for (float lane : lanes) {
            sum += lane;
        }
        return sum;
    }
}
