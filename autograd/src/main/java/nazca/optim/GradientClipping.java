package nazca.optim;

import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.kernels.Kernels;
import nazca.tensor.Require;
import nazca.tensor.View;

import java.util.List;

/**
 * Clipping by global norm: g = g min(1, c / |g|), |g| being the Euclidean norm of the present
 * gradients of all parameters taken together (Pascanu et al., arXiv:1211.5063, algorithm 1).
 *
 * <p>Norm and factor stay on the device, and depend on neither threads nor kernels ({@link
 * GradientNorm}). A norm that is not finite clips nothing: the loss that follows stops the run.
 */
public final class GradientClipping {
    private final Engine engine;
    private final float largestNorm;
    private final GradientNorm norm;
    private final View factor;

    /**
     * Clips to the norm c.
     *
     * @param all the parameters of which some will be present; room is taken for all of them
     * @throws IllegalArgumentException unless c is positive and finite
     */
    public GradientClipping(Engine engine, List<Parameter> all, double largestNorm) {
        Require.argument(
                largestNorm > 0 && Double.isFinite(largestNorm),
                "clipping: the norm must be positive and finite, got %s",
                largestNorm);
        this.engine = engine;
        this.largestNorm = (float) largestNorm;
        this.norm = new GradientNorm(engine, all);
        this.factor = new View(engine.memory().allocate(4), 0);
    }

    /** Scales every gradient where their norm is too large. */
    public void clip(List<Parameter> present) {
        Kernels kernels = engine.kernels();
        kernels.optimizer().clipFactor(largestNorm, norm.squares(present), factor);
        for (int i = 0; i < present.size(); i++) {
            View gradient = present.get(i).gradient();
            kernels.elementwise().scaleBy(present.get(i).elements(), factor, gradient, gradient);
        }
    }
}
