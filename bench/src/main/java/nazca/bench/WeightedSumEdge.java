package nazca.bench;

import nazca.autograd.Engine;
import nazca.autograd.Op;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.nas.space.MixedBlock;
import nazca.nn.Block;
import nazca.nn.BlockBuilder;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;

/**
 * An edge that computes all its candidates: y = sum of p_k * o_k(x), plus x where the block has a
 * shortcut. With Gy = dL/dy,
 *
 * <pre>
 *   dL/dx = sum of p_k * Gy through candidate k (+ Gy through the shortcut)     dL/dp_k = sum of o_k(x) * Gy
 * </pre>
 *
 * (DARTS, arXiv:1806.09055, equation 2, with given p). Everything that every candidate needs for
 * its backward pass waits for it, which is what binary gates avoid. Zero adds nothing.
 */
final class WeightedSumEdge {
    private final Slot x;
    private final Slot y;
    private final boolean shortcut;
    private final List<Term> terms = new ArrayList<>();
    private final View dots;
    private final int candidates;
    private final Op start = new Start();

    WeightedSumEdge(String name, MixedBlock block, Slot in, BlockBuilder builder, Engine engine) {
        this.x = in;
        this.y = Slot.of(name, block.candidates().getFirst().output(in.shape()));
        this.shortcut = block.shortcut();
        this.candidates = block.candidates().size();
        this.dots = new View(engine.memory().allocate(4L * candidates), 0);
        for (int k = 0; k < candidates; k++) {
            BlockSpec candidate = block.candidates().get(k);
            if (!(candidate instanceof ZeroBlock)) {
                terms.add(new Term(k, builder.body(name + "." + k, candidate, in)));
            }
        }
    }

    /** Where the sum comes out. */
    Slot out() {
        return y;
    }

    /** Sets p, one number a candidate. */
    void weigh(double[] p) {
        terms.forEach(term -> term.weight = (float) p[term.candidate]);
    }

    /** dL/dp after a backward pass. */
    float[] weightGradients(Engine engine) {
        return engine.memory().download(dots, candidates);
    }

    void forward(Step step) {
        step.run(start);
        for (Term term : terms) {
            term.body.forward(step);
            step.run(term);
        }
    }

    private long elements(Step step) {
        return (long) step.batch() * y.shape().elements();
    }

    /** Opens the sum with the shortcut or with zeros; the last to run backward. */
    private final class Start implements Op {
        @Override
        public void forward(Step step) {
            View sum = step.allocate(y);
            if (shortcut) {
                step.engine().memory().copy(step.value(x), sum, 4 * elements(step));
            } else {
                step.engine().memory().clear(sum, 4 * elements(step));
            }
        }

        @Override
        public void backward(Step step) {
            if (shortcut) {
                step.pass(y, x);
            } else {
                step.release(y);
            }
        }
    }

    /** Adds one candidate's output to the sum. */
    private final class Term implements Op {
        private final int candidate;
        private final Block body;
        private float weight;

        Term(int candidate, Block body) {
            this.candidate = candidate;
            this.body = body;
        }

        @Override
        public void forward(Step step) {
            ElementwiseKernel elementwise = step.kernels().elementwise();
            View scaled = step.scratch(elements(step));
            elementwise.scale(elements(step), weight, step.value(body.out()), scaled);
            elementwise.add(elements(step), step.value(y), scaled, step.value(y));
        }

        @Override
        public void backward(Step step) {
            ElementwiseKernel elementwise = step.kernels().elementwise();
            View scratch = step.scratch(elementwise.sumScratch(elements(step)));
            elementwise.dot(
                    elements(step),
                    step.value(body.out()),
                    step.gradient(y),
                    dots.plus(4L * candidate),
                    scratch);
            View gradient = step.allocateGradient(body.out());
            elementwise.scale(elements(step), weight, step.gradient(y), gradient);
            step.deliver(gradient, body.out());
        }
    }
}
