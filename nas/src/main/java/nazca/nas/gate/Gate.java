package nazca.nas.gate;

import nazca.tensor.random.RandomStream;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One edge's gates for one pass: which candidate runs, and between which candidates the
 * architecture gradient chooses.
 *
 * @param active the candidate whose gate is 1
 * @param rivals the candidates whose architecture parameters may move, {@code active} among them,
 *     ascending; empty where only weights are trained
 * @param probabilities of the rivals, summing to 1; empty where there are none
 */
public record Gate(int active, int[] rivals, double[] probabilities) {
    private static final int[] NO_RIVALS = {};
    private static final double[] NO_PROBABILITIES = {};

    /** A path without architecture gradients. */
    public static Gate path(int active) {
        return new Gate(active, NO_RIVALS, NO_PROBABILITIES);
    }

    /** Draws a path from p, for weight training. */
    public static Gate samplePath(double[] p, RandomStream random, int edge) {
        return path(Probabilities.pick(p, random.uniformDouble(2L * edge)));
    }

    /** Draws one active candidate from p; all candidates are rivals (modes full and full-v2). */
    public static Gate sampleAll(double[] p, RandomStream random, int edge) {
        int active = Probabilities.pick(p, random.uniformDouble(2L * edge));
        return new Gate(active, IntStream.range(0, p.length).toArray(), p.clone());
    }

    /**
     * Draws two different candidates, the first from p and the second from p without the first, and
     * which of them is active from their shares (mode two).
     *
     * @param alpha the edge's architecture parameters; the pair's shares are the softmax over its
     *     two alone
     */
    public static Gate sampleTwo(double[] alpha, RandomStream random, int edge) {
        double[] p = Probabilities.softmax(alpha);
        int first = Probabilities.pick(p, random.uniformDouble(4L * edge));
        double[] rest = p.clone();
        rest[first] = 0;
        double left = Arrays.stream(rest).sum();
        int second =
                left > 0
                        ? Probabilities.pick(rest, left * random.uniformDouble(4L * edge + 1))
                        : (first + 1) % p.length;
        int[] pair = {Math.min(first, second), Math.max(first, second)};
        double[] q = Probabilities.softmax(new double[] {alpha[pair[0]], alpha[pair[1]]});
        int active = pair[Probabilities.pick(q, random.uniformDouble(4L * edge + 2))];
        return new Gate(active, pair, q);
    }

    /**
     * The rivals' probabilities at their places, 0 for all others.
     *
     * @param candidates of the edge
     */
    public double[] spread(int candidates) {
        double[] p = new double[candidates];
        for (int r = 0; r < rivals.length; r++) {
            p[rivals[r]] = probabilities[r];
        }
        return p;
    }

    /** Whether this pass asks for gate gradients. */
    public boolean searches() {
        return rivals.length > 0;
    }
}
