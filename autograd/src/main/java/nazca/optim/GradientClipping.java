package nazca.optim;

import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.Require;
import nazca.tensor.View;

import java.util.List;

/**
 * Clipping by global norm: g = g min(1, c / |g|), |g| being the Euclidean norm of the present
 * gradients of all parameters taken together (Pascanu et al., arXiv:1211.5063, algorithm 1).
 *
 * <p>The norm depends on neither threads nor kernels ({@link GradientNorm}). A norm that is not
 * finite clips nothing: the loss that follows stops the run.
 */
public final class GradientClipping {
    private final Engine engine;
    private final double largestNorm;
    private final GradientNorm norm;

    /**
     * Clips to the norm c.
     *
     * @throws IllegalArgumentException unless c is positive and finite
     */
    public GradientClipping(Engine engine, double largestNorm) {
        Require.argument(
                largestNorm > 0 && Double.isFinite(largestNorm),
                "clipping: the norm must be positive and finite, got %s",
                largestNorm);
        this.engine = engine;
        this.largestNorm = largestNorm;
        this.norm = new GradientNorm(engine);
    }

    /** Scales every gradient where their norm is too large; returns the norm before. */
    public double clip(List<Parameter> present) {
        double found = norm.of(present);
        if (found > largestNorm && found < Double.POSITIVE_INFINITY) {
            float factor = (float) (largestNorm / found);
            ElementwiseKernel elementwise = engine.kernels().elementwise();
            for (int i = 0; i < present.size(); i++) {
                Parameter parameter = present.get(i);
                View gradient = parameter.gradient();
                elementwise.scale(parameter.elements(), factor, gradient, gradient);
            }
        }
        return found;
    }
}
