package nazca.nas.gate;

import nazca.optim.AdamSettings;
import nazca.optim.HostAdam;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.List;

/** The architecture parameters of all edges, in double, each edge with an Adam of its own. */
public final class ArchitectureParameters {
    /** Standard deviation of the initial values: the first samples are almost uniform. */
    private static final double INITIAL_DEVIATION = 1e-3;

    private final double[][] alphas;
    private final List<HostAdam> optimizers = new ArrayList<>();

    /**
     * Initial values Normal(0, 1e-3), and the Adam of ProxylessNAS.
     *
     * @param choices candidates of each edge
     * @param learningRate of every Adam step
     */
    public ArchitectureParameters(int[] choices, double learningRate, long seed) {
        this(choices, AdamSettings.architecture(learningRate), seed);
    }

    /**
     * Initial values Normal(0, 1e-3).
     *
     * @param choices candidates of each edge
     */
    public ArchitectureParameters(int[] choices, AdamSettings adam, long seed) {
        this.alphas = new double[choices.length][];
        for (int e = 0; e < choices.length; e++) {
            RandomStream random = RandomStream.of(seed, "alpha").at(0, e);
            alphas[e] = new double[choices[e]];
            for (int i = 0; i < choices[e]; i++) {
                alphas[e][i] = INITIAL_DEVIATION * random.normal(i);
            }
            optimizers.add(new HostAdam(adam, choices[e]));
        }
    }

    /** Number of edges. */
    public int edges() {
        return alphas.length;
    }

    /** One edge's parameters, live. */
    public double[] alpha(int edge) {
        return alphas[edge];
    }

    /** One edge's probabilities. */
    public double[] probabilities(int edge) {
        return Probabilities.softmax(alphas[edge]);
    }

    /** All edges' probabilities. */
    public double[][] probabilities() {
        double[][] p = new double[alphas.length][];
        for (int e = 0; e < p.length; e++) {
            p[e] = probabilities(e);
        }
        return p;
    }

    /** One edge's Adam. */
    public HostAdam optimizer(int edge) {
        return optimizers.get(edge);
    }

    /** Mean entropy of an edge, in nats. */
    public double meanEntropy() {
        double sum = 0;
        for (int e = 0; e < alphas.length; e++) {
            sum += Probabilities.entropy(probabilities(e));
        }
        return sum / alphas.length;
    }

    /** The most probable candidate of every edge; the first of equals. */
    public int[] mostProbable() {
        int[] choice = new int[alphas.length];
        for (int e = 0; e < choice.length; e++) {
            choice[e] = Probabilities.argmax(alphas[e]);
        }
        return choice;
    }

    /**
     * One Adam step on the rivals of an edge.
     *
     * @param gate the gates that the gradient belongs to
     * @param gradient of the rivals' parameters; the others' is 0, and Adam with beta1 = 0 leaves
     *     them where they are
     */
    public void step(int edge, Gate gate, double[] gradient) {
        double[] alpha = alphas[edge];
        double[] whole = new double[alpha.length];
        int[] rivals = gate.rivals();
        for (int r = 0; r < rivals.length; r++) {
            whole[rivals[r]] = gradient[r];
        }
        boolean two = rivals.length == 2 && alpha.length > 2;
        double first = alpha[rivals[0]];
        double second = alpha[rivals[1]];
        optimizers.get(edge).step(alpha, whole);
        if (two) {
            TwoPathRescale.apply(alpha, rivals, first, second);
        }
    }

    /** One Adam step on all parameters of an edge. */
    public void step(int edge, double[] gradient) {
        optimizers.get(edge).step(alphas[edge], gradient);
    }
}
