package nazca.nas.supernet;

import nazca.autograd.Engine;
import nazca.autograd.Op;
import nazca.autograd.Readout;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.MixedBlock;
import nazca.nn.Block;
import nazca.nn.BlockBuilder;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A mixed edge behind binary gates: y = o_active(x), plus x where the block has a shortcut. With Gy
 * = dL/dy,
 *
 * <pre>
 *   dL/dx = Gy through the active candidate (+ Gy through the shortcut)     dL/dgate_k = sum of o_k(x) * Gy
 * </pre>
 *
 * (ProxylessNAS, arXiv:1812.00332, section 3.2 and appendix D). Unsampled candidates are recomputed
 * in backward above the stack's mark, once the active one's activations are gone, so the peak is
 * that of one path. Where the sampled candidate is Zero, y = x.
 *
 * <p>On the tape the edge stands before its active candidate, so that its backward pass runs behind
 * that candidate's.
 */
public final class MixedEdge implements Op {
    private final MixedBlock block;
    private final Slot x;
    private final Slot y;
    private final List<@Nullable Block> bodies = new ArrayList<>();
    private final Readout readout;
    private final int firstDot;
    private final View[] heldOutputs;
    private final WeightedSum sum;
    private final Op exit = new Exit();
    private boolean isMixed;
    private Gate gate = Gate.path(0);
    private GateMode mode = GateMode.FULL_V2;
    private ZeroPolicy policy = ZeroPolicy.COMPLETE;

    /**
     * An edge from one slot to another.
     *
     * @param in others may read it too where no candidate writes over its input
     * @param out of the candidates' output shape
     */
    MixedEdge(
            String name, MixedBlock block, Slot in, Slot out, BlockBuilder builder, Engine engine) {
        this(name, block, in, out, builder, new Readout(engine.memory()));
    }

    /** An edge whose gate gradients go beside a step's other numbers for the host. */
    MixedEdge(
            String name,
            MixedBlock block,
            Slot in,
            Slot out,
            BlockBuilder builder,
            Readout readout) {
        this.block = block;
        this.x = in;
        this.y = out;
        int count = block.candidates().size();
        for (int k = 0; k < count; k++) {
            BlockSpec candidate = block.candidates().get(k);
            bodies.add(
                    candidate instanceof ZeroBlock
                            ? null
                            : builder.body(
                                    name + "." + k,
                                    name + "." + block.weightsOf(k),
                                    block.widest(k),
                                    candidate,
                                    in));
        }
        this.readout = readout;
        this.firstDot = readout.reserve(count + 1);
        this.heldOutputs = new View[count];
        this.sum = new WeightedSum(bodies, block.shortcut(), in, out, readout, firstDot);
    }

    /** Where the block's output comes out. */
    Slot out() {
        return y;
    }

    /** What may stand here. */
    public MixedBlock block() {
        return block;
    }

    /** The gates of the pass at hand. */
    public Gate gate() {
        return gate;
    }

    /**
     * Sets the gates before a pass; the mode and the policy matter only where the gate searches.
     */
    public void set(Gate newGate, GateMode newMode, ZeroPolicy newPolicy) {
        gate = newGate;
        mode = newMode;
        policy = newPolicy;
        isMixed = false;
    }

    /**
     * Lets all candidates run in the next passes, each with a weight of its own.
     *
     * @param gradients whether a backward pass is to leave dL/dweight of each
     */
    public void mix(double[] weights, boolean gradients) {
        sum.set(weights, gradients);
        isMixed = true;
    }

    /** dL/dweight of all candidates, after a backward pass that was to leave it. */
    public double[] weightGradients(Engine engine) {
        return sum.gradients(engine.memory());
    }

    /**
     * The sum of dL/dy, after a backward pass with gates of mode {@link GateMode#STRAIGHT_THROUGH}:
     * dL/dgate of a candidate that stands as a number alone.
     */
    public double outputGradientSum(Engine engine) {
        return readout.number(engine.memory(), firstDot + bodies.size());
    }

    /**
     * Whether this pass leaves gate gradients: not where Zero is active and the policy gives it
     * none.
     */
    public boolean hasGateGradients() {
        return gate.searches()
                && (bodies.get(gate.active()) != null || policy == ZeroPolicy.COMPLETE);
    }

    /** Whether the policy skips the edge's whole architecture step in this pass. */
    public boolean isSkipped() {
        return bodies.get(gate.active()) == null && policy == ZeroPolicy.OFFICIAL;
    }

    /** dL/dgate of the gate's rivals, after a backward pass; all 0 where the pass left none. */
    public double[] gateGradients(Engine engine) {
        int[] rivals = gate.rivals();
        double[] b = new double[rivals.length];
        if (!hasGateGradients()) {
            return b;
        }
        for (int r = 0; r < rivals.length; r++) {
            if (bodies.get(rivals[r]) != null) {
                b[r] = readout.number(engine.memory(), firstDot + rivals[r]);
            }
        }
        return b;
    }

    @Override
    public void forward(Step step) {
        if (isMixed) {
            sum.forward(step);
            return;
        }
        if (step.recording() && mode == GateMode.FULL && hasGateGradients()) {
            holdRivals(step);
        }
        Block active = bodies.get(gate.active());
        if (active != null) {
            active.forward(step);
        }
        step.run(exit);
    }

    @Override
    public void backward(Step step) {
        if (isMixed) {
            sum.backward(step);
            return;
        }
        if (mode == GateMode.STRAIGHT_THROUGH && gate.searches()) {
            ElementwiseKernel elementwise = step.kernels().elementwise();
            View scratch = step.scratch(elementwise.sumScratch(elements(step)));
            View place = readout.at(firstDot + bodies.size());
            elementwise.sum(elements(step), step.gradient(y), place, scratch);
        }
        if (hasGateGradients()) {
            if (mode == GateMode.FULL) {
                for (int k = 0; k < bodies.size(); k++) {
                    if (isRival(k)) {
                        dot(step, k, heldOutputs[k]);
                    }
                }
            } else {
                runRivals(step, (k, output) -> dot(step, k, output));
            }
        }
        if (block.shortcut() || isIdentity(bodies.get(gate.active()))) {
            step.pass(y, x);
        } else {
            step.release(y);
        }
    }

    /** Whether a candidate hands its input on, which needs no backward pass of its own. */
    private boolean isIdentity(@Nullable Block body) {
        return body != null && body.out() == x;
    }

    private void holdRivals(Step step) {
        for (int k = 0; k < bodies.size(); k++) {
            if (isRival(k)) {
                heldOutputs[k] = step.keep(elements(step));
            }
        }
        long bytes = 4 * elements(step);
        step.withoutTape(
                () ->
                        runRivals(
                                step,
                                (k, output) ->
                                        step.engine()
                                                .memory()
                                                .copy(output, heldOutputs[k], bytes)));
    }

    private long elements(Step step) {
        return (long) step.batch() * y.shape().elements();
    }

    private void dot(Step step, int candidate, View output) {
        ElementwiseKernel elementwise = step.kernels().elementwise();
        View scratch = step.scratch(elementwise.sumScratch(elements(step)));
        elementwise.dot(
                elements(step),
                output,
                step.gradient(y),
                readout.at(firstDot + candidate),
                scratch);
    }

    private boolean isRival(int candidate) {
        return candidate != gate.active()
                && bodies.get(candidate) != null
                && Arrays.binarySearch(gate.rivals(), candidate) >= 0;
    }

    /**
     * Runs every rival but the active one; {@code use} sees each one's output before it is gone.
     */
    private void runRivals(Step step, RivalOutput use) {
        for (int k = 0; k < bodies.size(); k++) {
            Block rival = bodies.get(k);
            if (rival == null || !isRival(k)) {
                continue;
            }
            long mark = step.slab().mark();
            rival.forward(step);
            use.accept(k, step.value(rival.out()));
            step.slab().popTo(mark);
        }
    }

    private interface RivalOutput {
        void accept(int candidate, View output);
    }

    /** Stands behind the active candidate: adds the shortcut forward, takes Gy backward. */
    private final class Exit implements Op {
        @Override
        public void forward(Step step) {
            Block active = bodies.get(gate.active());
            if (active == null) {
                step.alias(x, y);
                return;
            }
            if (!block.shortcut()) {
                step.alias(active.out(), y);
                return;
            }
            // The active output alone is needed again where its gate wants a gradient.
            View body = step.value(active.out());
            if (gate.searches() && step.recording()) {
                step.allocate(y);
            } else {
                step.alias(active.out(), y);
            }
            step.kernels().elementwise().add(elements(step), body, step.value(x), step.value(y));
        }

        @Override
        public void backward(Step step) {
            Block active = bodies.get(gate.active());
            if (active == null) {
                return;
            }
            if (gate.searches()) {
                dot(step, gate.active(), step.value(active.out()));
            }
            if (isIdentity(active)) {
                return; // the edge itself passes Gy on
            }
            if (gate.searches() || block.shortcut()) {
                step.share(y, active.out()); // the edge needs Gy once more
            } else {
                step.pass(y, active.out());
            }
        }
    }
}
