package nazca.optim;

import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.kernels.optimizer.SgdStep;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Stochastic gradient descent with momentum, optionally Nesterov's, and weight decay inside the
 * gradient. Only parameters whose gradient is present move: an absent one keeps its weight and its
 * momentum and is not decayed.
 */
public final class Sgd {
    private final Engine engine;
    private final float momentum;
    private final boolean nesterov;
    private final float weightDecay;
    private final float vectorDecay;
    private final @Nullable GradientClipping clipping;

    /**
     * An optimizer for parameters in the engine's memory, whose velocities they hold themselves;
     * all of them decay.
     */
    public Sgd(Engine engine, double momentum, boolean nesterov, double weightDecay) {
        this(engine, momentum, nesterov, weightDecay, true);
    }

    /**
     * The same.
     *
     * @param decayVectors whether parameters of one dimension decay as well: biases, and the gamma
     *     and beta of batch norms
     */
    public Sgd(
            Engine engine,
            double momentum,
            boolean nesterov,
            double weightDecay,
            boolean decayVectors) {
        this.engine = engine;
        this.momentum = (float) momentum;
        this.nesterov = nesterov;
        this.weightDecay = (float) weightDecay;
        this.vectorDecay = decayVectors ? (float) weightDecay : 0f;
        this.clipping = null;
    }

    private Sgd(Sgd other, GradientClipping clipping) {
        this.engine = other.engine;
        this.momentum = other.momentum;
        this.nesterov = other.nesterov;
        this.weightDecay = other.weightDecay;
        this.vectorDecay = other.vectorDecay;
        this.clipping = clipping;
    }

    /**
     * The same optimizer, which first clips the gradients, without decay, to a global norm.
     *
     * @param all the parameters of which it moves those that are present
     * @throws IllegalArgumentException unless the norm is positive and finite
     */
    public Sgd clippedAt(double norm, List<Parameter> all) {
        return new Sgd(this, new GradientClipping(engine, all, norm));
    }

    /** Moves every parameter in {@code present} by its gradient. */
    public void step(List<Parameter> present, double learningRate) {
        if (clipping != null) {
            clipping.clip(present);
        }
        SgdStep numbers = new SgdStep((float) learningRate, momentum, nesterov);
        for (int i = 0; i < present.size(); i++) {
            Parameter parameter = present.get(i);
            engine.kernels()
                    .optimizer()
                    .sgd(
                            parameter.update(),
                            numbers,
                            parameter.dimensions().size() > 1 ? weightDecay : vectorDecay,
                            parameter.value(),
                            parameter.gradient(),
                            parameter.momentum());
        }
    }
}
