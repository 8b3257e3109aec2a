package nazca.optim;

import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * |g|: the Euclidean norm of the present gradients of all parameters taken together.
 *
 * <p>Each parameter's squares are summed by {@link ElementwiseKernel#dot}, and these sums in double
 * in the order of the list; so the norm depends on neither threads nor kernels.
 */
public final class GradientNorm {
    private final Engine engine;

    /** One sum of squares per parameter, on the device and on the host. */
    private @Nullable View sums;

    private MemorySegment answers = MemorySegment.NULL;
    private @Nullable View scratch;
    private long scratchElements = -1;

    /** Norms of gradients in the engine's memory. */
    public GradientNorm(Engine engine) {
        this.engine = engine;
    }

    /** |g|; 0 without parameters. */
    public double of(List<Parameter> present) {
        if (present.isEmpty()) {
            return 0;
        }
        ElementwiseKernel elementwise = engine.kernels().elementwise();
        View to = sums(present.size());
        View room = scratch(present);
        for (int i = 0; i < present.size(); i++) {
            View gradient = present.get(i).gradient();
            View sum = to.plus(4L * i);
            elementwise.dot(present.get(i).elements(), gradient, gradient, sum, room);
        }
        engine.memory().download(to, answers, 4L * present.size());
        double squares = 0;
        for (int i = 0; i < present.size(); i++) {
            squares += answers.getAtIndex(ValueLayout.JAVA_FLOAT, i);
        }
        return Math.sqrt(squares);
    }

    /** Room for {@code count} sums; allocates only when it has to grow. */
    private View sums(int count) {
        View room = sums;
        if (room == null || answers.byteSize() < 4L * count) {
            long bytes = 8L * count;
            room = new View(engine.memory().allocate(bytes), 0);
            sums = room;
            answers = Arena.ofAuto().allocate(bytes, 64);
        }
        return room;
    }

    /** Scratch for the largest parameter; allocates only when it has to grow. */
    private View scratch(List<Parameter> present) {
        long elements = 1;
        for (int i = 0; i < present.size(); i++) {
            long needed = engine.kernels().elementwise().sumScratch(present.get(i).elements());
            elements = Math.max(elements, needed);
        }
        View room = scratch;
        if (room == null || scratchElements < elements) {
            room = new View(engine.memory().allocate(4 * elements), 0);
            scratch = room;
            scratchElements = elements;
        }
        return room;
    }
}
