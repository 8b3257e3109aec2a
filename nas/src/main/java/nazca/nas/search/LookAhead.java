package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.nn.BatchScore;
import nazca.optim.GradientNorm;
import nazca.tensor.ModelSlab;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The two levels of a supernet: its weights take the step that is next, and come back to the bit.
 * It holds copies of all weights, of their momentum and of one gradient.
 */
final class LookAhead implements TwoLevels {
    private final RelaxedUpdate update;
    private final Engine engine;
    private final WeightSide weights;
    private final GradientNorm norm;
    private final List<Copy> copies = new ArrayList<>();
    private WeightSide.@Nullable NextStep next;
    private @Nullable Batch validation;
    private @Nullable BatchScore score;
    private double directionNorm;

    /** A parameter's original, and the direction that it is shifted in. */
    private record Copy(Parameter parameter, View value, View momentum, View direction) {}

    LookAhead(RelaxedUpdate update, Engine engine, WeightSide weights) {
        this.update = update;
        this.engine = engine;
        this.weights = weights;
        this.norm = new GradientNorm(engine, weights.state().parameters());
        ModelSlab slab = new ModelSlab(engine.memory());
        for (Parameter parameter : weights.state().parameters()) {
            long bytes = parameter.bytes();
            copies.add(
                    new Copy(
                            parameter,
                            slab.allocate(bytes),
                            slab.allocate(bytes),
                            slab.allocate(bytes)));
        }
    }

    /** Starts an update; returns the learning rate of the weight step that is looked at. */
    double begin(Batch batch) {
        validation = batch;
        WeightSide.NextStep step = weights.next().get();
        next = step;
        return step.rate();
    }

    @Override
    public void lookAhead() {
        WeightSide.NextStep step = Objects.requireNonNull(next);
        for (Copy copy : copies) {
            keep(copy.parameter().value(), copy.value(), copy);
            keep(copy.parameter().momentum(), copy.momentum(), copy);
        }
        update.gradient(StepMode.LOOKAHEAD, weights.loss(), step.batch(), 1f);
        weights.optimizer().step(update.step().present(), step.rate());
    }

    @Override
    public double[][] validate() {
        Batch batch = Objects.requireNonNull(validation);
        double[][] gradient = update.validate(batch);
        score = update.score(batch);
        directionNorm = norm.of(update.step().present());
        for (Copy copy : copies) {
            if (copy.parameter().hasGradient()) {
                keep(copy.parameter().gradient(), copy.direction(), copy);
            } else {
                engine.memory().clear(copy.direction(), copy.parameter().bytes());
            }
        }
        return gradient;
    }

    @Override
    public double directionNorm() {
        return directionNorm;
    }

    @Override
    public void shift(double distance) {
        ElementwiseKernel elementwise = engine.kernels().elementwise();
        for (Copy copy : copies) {
            View value = copy.parameter().value();
            int count = copy.parameter().elements();
            elementwise.scale(count, (float) distance, copy.direction(), value);
            elementwise.add(count, copy.value(), value, value);
        }
    }

    @Override
    public double[][] train() {
        Batch batch = Objects.requireNonNull(next).batch();
        return update.gradient(StepMode.ARCHITECTURE, weights.loss(), batch, 1f);
    }

    @Override
    public void comeBack() {
        for (Copy copy : copies) {
            keep(copy.value(), copy.parameter().value(), copy);
            keep(copy.momentum(), copy.parameter().momentum(), copy);
        }
    }

    /** How the batch of the update did. */
    BatchScore score() {
        return Objects.requireNonNull(score);
    }

    private void keep(View from, View to, Copy copy) {
        engine.memory().copy(from, to, copy.parameter().bytes());
    }
}
