package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.GateGradient;
import nazca.nas.objective.JointObjective;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.Snapshot;
import nazca.nn.BatchScore;
import nazca.nn.Trainer;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The update of DARTS (arXiv:1806.09055): all candidates run, weighed by a softmax, and the loss of
 * a batch of the architecture split is differentiated with respect to the weights' logits. In
 * second order that loss is the one after the weights' next step; weights and running statistics
 * stay in both.
 */
final class RelaxedUpdate implements ArchitectureUpdate {
    private final Supernet supernet;
    private final Step step;
    private final CrossEntropy loss;
    private final ArchitectureParameters parameters;
    private final JointObjective objective;
    private final MixedPass pass;
    private final Relaxation relaxation;
    private final @Nullable LookAhead ahead;

    /**
     * An update over one supernet.
     *
     * @param loss without label smoothing, reading the supernet's logits
     * @param ahead how weights are trained, for second order; null for first
     */
    RelaxedUpdate(
            Supernet supernet,
            Step step,
            CrossEntropy loss,
            ArchitectureParameters parameters,
            JointObjective objective,
            @Nullable WeightSide ahead) {
        this.supernet = supernet;
        this.step = step;
        this.loss = loss;
        this.parameters = parameters;
        this.objective = objective;
        this.pass = new MixedPass(supernet, parameters);
        this.relaxation = new Relaxation(parameters, objective);
        this.ahead = ahead == null ? null : new LookAhead(this, step.engine(), ahead);
    }

    @Override
    public Map<String, Object> run(Batch batch, long number) {
        pass.mix(true);
        double[][] gradient;
        BatchScore score;
        LookAhead levels = ahead;
        if (levels == null) {
            gradient = gradient(StepMode.ARCHITECTURE, loss, batch, relaxation.crossEntropySlope());
            score = Trainer.score(step, loss, batch);
        } else {
            gradient = SecondOrder.gradient(levels, levels.begin(batch));
            score = levels.score();
        }
        ArchitectureOutcome outcome = relaxation.step(new int[0], score, gradient);
        return GradientEvent.of(outcome, objective, number);
    }

    /** The step that passes run in. */
    Step step() {
        return step;
    }

    /** d(factor L)/dalpha of a batch by edge and candidate; the edges must be mixed. */
    double[][] gradient(StepMode mode, CrossEntropy which, Batch batch, float factor) {
        Trainer.start(supernet, step, which, mode, batch);
        which.backward(step, factor);
        step.backward();
        double[][] all = new double[parameters.edges()][];
        for (int e = 0; e < all.length; e++) {
            double[] b = supernet.edges().get(e).weightGradients(step.engine());
            all[e] = GateGradient.throughSoftmax(parameters.probabilities(e), b);
        }
        return all;
    }

    /** The same of the loss of an update at weights that are only tried, with their gradients. */
    double[][] validate(Batch batch) {
        return gradient(StepMode.LOOKAHEAD, loss, batch, relaxation.crossEntropySlope());
    }

    /** How the batch did that was validated last. */
    BatchScore score(Batch batch) {
        return Trainer.score(step, loss, batch);
    }

    @Override
    public double macsPerImage(SearchSpace space) {
        return SearchCost.relaxedUpdate(space, ahead != null);
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
