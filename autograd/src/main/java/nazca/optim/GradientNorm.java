package nazca.optim;

import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

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
    private @Nullable View sums;

    private int places;
    private @Nullable View scratch;
    private long scratchElements;

    /** Norms of gradients in the engine's memory. */
    public GradientNorm(Engine engine) {
        this.engine = engine;
    }

    /** |g|, which waits for the device; 0 without parameters. */
    public double of(List<Parameter> present) {
        return Math.sqrt(engine.memory().download(squares(present), 1)[0]);
    }

    /** Where |g|^2 is on the device until the next call; nothing waits for it. */
    View squares(List<Parameter> present) {
        ElementwiseKernel elementwise = engine.kernels().elementwise();
        int count = present.size();
        View total = sums(count);
        View each = total.plus(NUMBER_BYTES);
        View room = scratch(present);
        for (int i = 0; i < count; i++) {
            View gradient = present.get(i).gradient();
            View sum = each.plus(NUMBER_BYTES * i);
            elementwise.dot(present.get(i).elements(), gradient, gradient, sum, room);
        }
        elementwise.sum(count, each, total, room);
        return total;
    }

    /** Room for {@code count} sums and their total; allocates only when it has to grow. */
    private View sums(int count) {
        View room = sums;
        if (room == null || places < count) {
            places = Math.max(1, 2 * count);
            room = new View(engine.memory().allocate(NUMBER_BYTES * (1 + places)), 0);
            sums = room;
        }
        return room;
    }

    /** Scratch for the largest parameter; allocates only when it has to grow. */
    private View scratch(List<Parameter> present) {
        ElementwiseKernel elementwise = engine.kernels().elementwise();
        long elements = Math.max(1, elementwise.sumScratch(present.size()));
        for (int i = 0; i < present.size(); i++) {
            elements = Math.max(elements, elementwise.sumScratch(present.get(i).elements()));
        }
        View room = scratch;
        if (room == null || scratchElements < elements) {
            room = new View(engine.memory().allocate(NUMBER_BYTES * elements), 0);
            scratch = room;
            scratchElements = elements;
        }
        return room;
    }
}
