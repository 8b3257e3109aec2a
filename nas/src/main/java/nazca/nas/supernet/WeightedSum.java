package nazca.nas.supernet;

import nazca.autograd.Op;
import nazca.autograd.Readout;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.nn.Block;
import nazca.tensor.Memory;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * All candidates of a mixed edge at once: y = sum over k of w_k o_k(x), plus x where the block has
 * a shortcut. With Gy = dL/dy,
 *
 * <pre>
 *   dL/do_k = w_k Gy     dL/dw_k = sum of o_k(x) * Gy
 * </pre>
 *
 * (DARTS, arXiv:1806.09055, equation 2.) Zero adds nothing, and its gradient is 0. Every
 * candidate's activations are held until its backward pass, so memory grows with their number.
 *
 * <p>On the tape the edge stands first, then each candidate with the addition of its output behind
 * it: backward they run one after another, and only one holds its own output gradient at a time.
 */
final class WeightedSum {
    private final boolean shortcut;
    private final Slot x;
    private final Slot y;
    private final Readout readout;
    private final List<Term> terms = new ArrayList<>();
    private final float[] weights;
    private boolean wantsGradients;

    /**
     * The sum over an edge's candidates.
     *
     * @param bodies null for Zero
     * @param firstDot where in the readout the gradient of the first weight goes
     */
    WeightedSum(
            List<@Nullable Block> bodies,
            boolean shortcut,
            Slot x,
            Slot y,
            Readout readout,
            int firstDot) {
        this.shortcut = shortcut;
        this.x = x;
        this.y = y;
        this.readout = readout;
        this.weights = new float[bodies.size()];
        for (int k = 0; k < bodies.size(); k++) {
            Block body = bodies.get(k);
            if (body != null) {
                terms.add(new Term(k, body, firstDot + k, terms.isEmpty()));
            }
        }
    }

    /** Sets w before a pass, and whether its backward pass leaves dL/dw. */
    void set(double[] newWeights, boolean gradients) {
        for (int k = 0; k < weights.length; k++) {
            weights[k] = (float) newWeights[k];
        }
        wantsGradients = gradients;
    }

    void forward(Step step) {
        View sum = step.allocate(y);
        for (Term term : terms) {
            if (step.recording()) {
                term.body.forward(step);
                step.run(term);
            } else {
                long mark = step.slab().mark();
                term.body.forward(step);
                term.forward(step);
                step.slab().popTo(mark);
            }
        }
        if (shortcut) {
            step.kernels().elementwise().add(elements(step), sum, step.value(x), sum);
        }
    }

    void backward(Step step) {
        if (shortcut) {
            step.pass(y, x);
        } else {
            step.release(y);
        }
    }

    /** dL/dw of every candidate, after a backward pass that was to leave it. */
    double[] gradients(Memory memory) {
        double[] all = new double[weights.length];
        for (Term term : terms) {
            all[term.candidate] = readout.number(memory, term.place);
        }
        return all;
    }

    private long elements(Step step) {
        return (long) step.batch() * y.shape().elements();
    }

    /** One candidate's part of the sum. */
    private final class Term implements Op {
        private final int candidate;
        private final Block body;
        private final int place;
        private final boolean first;

        Term(int candidate, Block body, int place, boolean first) {
            this.candidate = candidate;
            this.body = body;
            this.place = place;
            this.first = first;
        }

        @Override
        public void forward(Step step) {
            ElementwiseKernel elementwise = step.kernels().elementwise();
            View output = step.value(body.out());
            View sum = step.value(y);
            if (first) {
                elementwise.scale(elements(step), weights[candidate], output, sum);
                return;
            }
            View part = step.scratch(elements(step));
            elementwise.scale(elements(step), weights[candidate], output, part);
            elementwise.add(elements(step), sum, part, sum);
        }

        @Override
        public void backward(Step step) {
            ElementwiseKernel elementwise = step.kernels().elementwise();
            View gradient = step.gradient(y);
            if (wantsGradients) {
                View scratch = step.scratch(elementwise.sumScratch(elements(step)));
                View dot = readout.at(place);
                elementwise.dot(elements(step), step.value(body.out()), gradient, dot, scratch);
            }
            if (step.wants(body.out())) {
                View own = step.allocateGradient(body.out());
                elementwise.scale(elements(step), weights[candidate], gradient, own);
                step.deliver(own, body.out());
            }
        }
    }
}
