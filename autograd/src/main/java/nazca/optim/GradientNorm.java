package nazca.optim;

import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.View;

import java.util.List;

/**
 * |g|: the Euclidean norm of the present gradients of all parameters taken together.
 *
 * <p>Each parameter's squares are summed by {@link ElementwiseKernel#dot}, and these sums by {@link
 * ElementwiseKernel#sum} in the order of the list; so the norm depends on neither threads nor
 * kernels.
 */
public final class GradientNorm {
    private static final long NUMBER_BYTES = 4;

    private final Engine engine;

    /** The sum of all squares, and behind it one of each parameter's. */
    private final View total;

    private final View scratch;

    /**
     * Norms of gradients in the engine's memory.
     *
     * @param all the parameters of which some will be present; room is taken for all of them
     */
    public GradientNorm(Engine engine, List<Parameter> all) {
        this.engine = engine;
        this.total = room(1 + all.size());
        ElementwiseKernel elementwise = engine.kernels().elementwise();
        long elements = elementwise.sumScratch(all.size());
        for (Parameter parameter : all) {
            elements = Math.max(elements, elementwise.sumScratch(parameter.elements()));
        }
        this.scratch = room(Math.max(1, elements));
    }

    private View room(long numbers) {
        return new View(engine.memory().allocate(NUMBER_BYTES * numbers), 0);
    }

    /** |g|, which waits for the device; 0 without parameters. */
    public double of(List<Parameter> present) {
        return Math.sqrt(engine.memory().download(squares(present), 1)[0]);
    }

    /** Where |g|^2 is on the device until the next call; nothing waits for it. */
    View squares(List<Parameter> present) {
        ElementwiseKernel elementwise = engine.kernels().elementwise();
        View each = total.plus(NUMBER_BYTES);
        for (int i = 0; i < present.size(); i++) {
            View gradient = present.get(i).gradient();
            View sum = each.plus(NUMBER_BYTES * i);
            elementwise.dot(present.get(i).elements(), gradient, gradient, sum, scratch);
        }
        elementwise.sum(present.size(), each, total, scratch);
        return total;
    }
}
