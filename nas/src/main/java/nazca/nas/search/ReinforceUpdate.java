package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.Gate;
import nazca.nas.reinforce.Baseline;
import nazca.nas.reinforce.ReinforceGradient;
import nazca.nas.reinforce.Reward;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.Snapshot;
import nazca.nn.Trainer;
import nazca.tensor.random.RandomStream;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The update of Proxyless-R (arXiv:1812.00332, section 3.3.2): M networks are sampled, each earns a
 * reward on the same batch, and REINFORCE moves the architecture parameters by Adam. Batch norm
 * uses the batch's statistics and keeps none, since running ones belong to no single path.
 */
final class ReinforceUpdate implements ArchitectureUpdate {
    private static final String BASELINE = "reinforce.baseline";

    private final Supernet supernet;
    private final Step step;
    private final CrossEntropy loss;
    private final ArchitectureParameters parameters;
    private final ToDoubleFunction<int[]> cost;
    private final Reward reward;
    private final Baseline baseline;
    private final int samples;
    private final RandomStream random;

    /**
     * An update over one supernet.
     *
     * @param loss reading the supernet's logits
     * @param cost of the network of a choice, in the reward's unit
     * @param samples M
     */
    ReinforceUpdate(
            Supernet supernet,
            Step step,
            CrossEntropy loss,
            ArchitectureParameters parameters,
            ToDoubleFunction<int[]> cost,
            Reward reward,
            Baseline baseline,
            int samples,
            long seed) {
        this.supernet = supernet;
        this.step = step;
        this.loss = loss;
        this.parameters = parameters;
        this.cost = cost;
        this.reward = reward;
        this.baseline = baseline;
        this.samples = samples;
        this.random = RandomStream.of(seed, "gates/reinforce");
    }

    @Override
    public Map<String, Object> run(Batch batch, long number) {
        double[][] p = parameters.probabilities();
        int[][] paths = new int[samples][];
        Arrays.setAll(paths, m -> sample(p, random.at(number, m)));
        return learn(batch, number, paths);
    }

    /**
     * The update from networks at hand.
     *
     * @param paths candidate of every edge for each of M networks, drawn by the probabilities
     */
    Map<String, Object> learn(Batch batch, long number, int[][] paths) {
        double[][] p = parameters.probabilities();
        double[] rewards = new double[paths.length];
        double[] accuracies = new double[paths.length];
        double[] costs = new double[paths.length];
        for (int m = 0; m < paths.length; m++) {
            supernet.choose(paths[m]);
            accuracies[m] =
                    Trainer.forward(supernet, step, loss, StepMode.SAMPLING, batch).accuracy();
            costs[m] = cost.applyAsDouble(paths[m]);
            rewards[m] = reward.of(accuracies[m], costs[m]);
        }
        double before = baseline.mean();
        double[] advantages = baseline.advantages(rewards);
        double squares = 0;
        for (int e = 0; e < p.length; e++) {
            double[] gradient = ReinforceGradient.of(p[e], column(paths, e), advantages);
            parameters.step(e, gradient);
            squares += Arrays.stream(gradient).map(g -> g * g).sum();
        }
        Map<String, Object> event =
                event(number, rewards, accuracies, costs, before, StrictMath.sqrt(squares));
        event.put("sampled", paths);
        return event;
    }

    private static int[] sample(double[][] p, RandomStream numbers) {
        int[] path = new int[p.length];
        for (int e = 0; e < path.length; e++) {
            path[e] = Gate.samplePath(p[e], numbers, e).active();
        }
        return path;
    }

    private static int[] column(int[][] paths, int edge) {
        return Arrays.stream(paths).mapToInt(path -> path[edge]).toArray();
    }

    private static Map<String, Object> event(
            long number,
            double[] rewards,
            double[] accuracies,
            double[] costs,
            double baseline,
            double norm) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "architecture_step");
        event.put("number", number);
        event.put("accuracy", Arrays.stream(accuracies).sum() / accuracies.length);
        event.put("rewards", rewards);
        event.put("costs", costs);
        event.put("baseline", baseline);
        event.put("reward_gradient_norm", norm);
        return event;
    }

    @Override
    public double macsPerImage(SearchSpace space) {
        return SearchCost.reinforceUpdate(space, samples);
    }

    @Override
    public void save(Snapshot snapshot) {
        snapshot.saveNumbers(BASELINE, baseline.state());
    }

    @Override
    public void restore(Snapshot snapshot) {
        baseline.restore(snapshot.numbers(BASELINE));
    }
}
