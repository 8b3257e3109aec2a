package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.GumbelSoftmax;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.objective.JointObjective;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.Snapshot;
import nazca.nn.Trainer;
import nazca.tensor.random.RandomStream;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The update of GDAS (arXiv:1910.04465): one path runs, and its gates pass the gradient straight
 * through to a Gumbel-softmax. The gate of a candidate that does not run adds its own value, 0, to
 * the output, so that its gradient is the sum of the output's. Expected costs are those of the
 * softmax without noise, which is the mean of the samples.
 */
final class GumbelUpdate implements ArchitectureUpdate {
    private final Supernet supernet;
    private final Step step;
    private final CrossEntropy loss;
    private final ArchitectureParameters parameters;
    private final JointObjective objective;
    private final Relaxation relaxation;
    private final Temperatures temperatures;
    private final RandomStream random;

    /**
     * Temperatures on a line.
     *
     * @param first at update 0
     * @param last at the last one
     * @param updates in the whole run
     */
    record Temperatures(double first, double last, long updates) {
        double at(long number) {
            return updates < 2
                    ? first
                    : first + (last - first) * (double) number / (double) (updates - 1);
        }
    }

    /**
     * An update over one supernet.
     *
     * @param loss without label smoothing, reading the supernet's logits
     */
    GumbelUpdate(
            Supernet supernet,
            Step step,
            CrossEntropy loss,
            ArchitectureParameters parameters,
            JointObjective objective,
            Temperatures temperatures,
            long seed) {
        this.supernet = supernet;
        this.step = step;
        this.loss = loss;
        this.parameters = parameters;
        this.objective = objective;
        this.relaxation = new Relaxation(parameters, objective);
        this.temperatures = temperatures;
        this.random = RandomStream.of(seed, "gumbel/architecture");
    }

    @Override
    public Map<String, Object> run(Batch batch, long number) {
        GumbelSoftmax[] samples = samples(number);
        double[][] gradient = gradient(samples, batch, relaxation.crossEntropySlope());
        int[] path = Arrays.stream(samples).mapToInt(GumbelSoftmax::active).toArray();
        ArchitectureOutcome outcome =
                relaxation.step(path, Trainer.score(step, loss, batch), gradient);
        Map<String, Object> event = GradientEvent.of(outcome, objective, number);
        event.put("temperature", temperatures.at(number));
        return event;
    }

    private GumbelSoftmax[] samples(long number) {
        RandomStream numbers = random.at(0, number);
        double temperature = temperatures.at(number);
        GumbelSoftmax[] samples = new GumbelSoftmax[parameters.edges()];
        for (int e = 0; e < samples.length; e++) {
            samples[e] = GumbelSoftmax.sample(parameters.alpha(e), temperature, numbers, e);
        }
        return samples;
    }

    /** d(factor L)/dalpha of a batch by edge and candidate. */
    double[][] gradient(GumbelSoftmax[] samples, Batch batch, float factor) {
        List<SharedEdge> edges = supernet.edges();
        for (int e = 0; e < samples.length; e++) {
            edges.get(e).set(samples[e].gate(), GateMode.STRAIGHT_THROUGH, ZeroPolicy.COMPLETE);
        }
        Trainer.start(supernet, step, loss, StepMode.ARCHITECTURE, batch);
        loss.backward(step, factor);
        step.backward();
        double[][] all = new double[samples.length][];
        for (int e = 0; e < all.length; e++) {
            SharedEdge edge = edges.get(e);
            double[] b = new double[samples[e].probabilities().length];
            Arrays.fill(b, edge.outputGradientSum(step.engine()));
            b[samples[e].active()] = edge.gateGradients(step.engine())[0];
            all[e] = samples[e].gradient(b);
        }
        return all;
    }

    @Override
    public double macsPerImage(SearchSpace space) {
        return 2 * space.macsMean();
    }

    @Override
    public void save(Snapshot snapshot) {
        SavedObjective.save(objective, snapshot);
    }

    @Override
    public void restore(Snapshot snapshot) {
        SavedObjective.restore(objective, snapshot);
    }
}
