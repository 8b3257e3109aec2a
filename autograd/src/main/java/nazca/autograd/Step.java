package nazca.autograd;

import nazca.kernels.Kernels;
import nazca.tensor.StepSlab;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One pass through a network, forward and, where recorded, backward: the tape, the step's memory,
 * and which gradients are wanted. The object is reused from step to step and allocates nothing
 * large.
 *
 * <p>Order of a slot's gradients: the first is written, later ones are added by one separate add
 * each, in the order in which the consumers run backward.
 */
public final class Step {
    private final Engine engine;
    private final StepSlab slab;
    private final List<Parameter> present = new ArrayList<>();
    private Op[] tape = new Op[256];
    private long[] marks = new long[256];
    private int size;
    private int batch = 1;
    private StepMode mode = StepMode.EVALUATION;
    private boolean recording;
    private @Nullable Slot detached;
    private float runningMomentum = 0.1f;
    private Moment moment = Moment.FIRST;

    /** A step over a device's kernels and a slab of its memory. */
    public Step(Engine engine, StepSlab slab) {
        this.engine = engine;
        this.slab = slab;
    }

    /**
     * Empties tape and memory, makes all parameters' gradients absent and starts a pass over {@code
     * batchSize} images.
     */
    public void begin(int batchSize, StepMode newMode) {
        slab.clear();
        size = 0;
        for (Parameter parameter : present) {
            parameter.setPresent(false);
        }
        present.clear();
        batch = batchSize;
        mode = newMode;
        recording = newMode.recording();
        detached = null;
    }

    /** Runs an operation forward and, while recording, appends it to the tape. */
    public void run(Op op) {
        if (!recording) {
            op.forward(this);
            return;
        }
        if (size == tape.length) {
            tape = Arrays.copyOf(tape, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        int place = size++;
        tape[place] = op;
        marks[place] = slab.mark();
        op.forward(this);
    }

    /**
     * Walks the tape in reverse, giving each operation's memory back once it has run backward, and
     * the input's at the end.
     */
    public void backward() {
        recording = false;
        while (size > 0) {
            size--;
            tape[size].backward(this);
            slab.popTo(marks[size]);
        }
        slab.popTo(0);
    }

    /** Runs {@code pass} without putting anything on the tape, its values above the stack's top. */
    public void withoutTape(Runnable pass) {
        boolean before = recording;
        recording = false;
        pass.run();
        recording = before;
    }

    /** Images in this pass. */
    public int batch() {
        return batch;
    }

    /** What this pass is for. */
    public StepMode mode() {
        return mode;
    }

    /** Whether operations must keep what backward needs. */
    public boolean recording() {
        return recording;
    }

    /** The kernels to compute with. */
    public Kernels kernels() {
        return engine.kernels();
    }

    /** The device and its memory. */
    public Engine engine() {
        return engine;
    }

    /** The step's memory, for operations that recompute above a mark. */
    public StepSlab slab() {
        return slab;
    }

    /** How far running statistics move towards the batch's. */
    public float runningMomentum() {
        return runningMomentum;
    }

    /**
     * Sets {@link #runningMomentum}; recalibration averages cumulatively with 1 / (batches seen +
     * 1).
     */
    public void runningMomentum(float momentum) {
        runningMomentum = momentum;
    }

    /** When this step happens: what random masks depend on. */
    public Moment moment() {
        return moment;
    }

    /**
     * Sets {@link #moment} from the next pass on; who trains with random masks sets it each step.
     */
    public void moment(Moment newMoment) {
        moment = newMoment;
    }

    /** Room for a slot's value, kept until the operation that asked has run backward. */
    public View allocate(Slot slot) {
        View value = slab.push(bytes(slot));
        slot.value = value;
        return value;
    }

    /**
     * Room for a slot's value: its own while recording, else the input's, which nothing else may
     * read afterwards.
     */
    public View allocateOver(Slot in, Slot out) {
        if (recording) {
            return allocate(out);
        }
        alias(in, out);
        return value(out);
    }

    /** Makes a slot's value that of another slot. */
    public void alias(Slot from, Slot to) {
        to.value = value(from);
    }

    /** The value of a slot that has been computed in this pass. */
    public View value(Slot slot) {
        return Objects.requireNonNull(slot.value, slot.name());
    }

    /** Room for {@code elements} floats that backward needs. */
    public View keep(long elements) {
        return slab.push(4 * elements);
    }

    /** Room for {@code elements} floats until the next allocation. */
    public View scratch(long elements) {
        return slab.scratch(4 * elements);
    }

    /** Whether backward must leave a gradient in this slot. */
    public boolean wants(Slot slot) {
        return slot.wantsGradient() && slot != detached;
    }

    /**
     * Lets no gradient flow into this slot for the rest of the pass: what made it is not trained.
     */
    public void detach(Slot slot) {
        detached = slot;
    }

    /** Whether backward must leave gradients in parameters. */
    public boolean wantsWeights() {
        return mode.weightGradients();
    }

    /** Room for a parameter's gradient, which becomes present unless the parameter is fixed. */
    public View gradient(Parameter parameter) {
        if (!parameter.isTrained()) {
            return parameter.gradient();
        }
        if (parameter.hasGradient()) {
            throw new IllegalStateException(
                    parameter.name() + " already has a gradient in this step");
        }
        parameter.setPresent(true);
        present.add(parameter);
        return parameter.gradient();
    }

    /** The parameters whose gradient this step's backward pass has written. */
    public List<Parameter> present() {
        return Collections.unmodifiableList(present);
    }

    /** The gradient that has arrived in a slot. */
    public View gradient(Slot slot) {
        return Objects.requireNonNull(slot.gradient, slot.name());
    }

    /** Room to write a gradient for a slot; {@link #deliver} hands it over. */
    public View allocateGradient(Slot slot) {
        return slab.allocateGradient(bytes(slot));
    }

    /**
     * Room to write the input's gradient over the output's, whose own gradient is gone then, where
     * nobody else still needs it; else fresh room. {@link #deliver} hands it over, after which the
     * output needs no release.
     */
    public View takeGradient(Slot out) {
        View gradient = gradient(out);
        if (!out.ownsGradient) {
            out.gradient = null;
            return slab.allocateGradient(bytes(out));
        }
        out.gradient = null;
        return gradient;
    }

    /**
     * Gives a written gradient to a slot: the first becomes its gradient, a later one is added and
     * freed.
     */
    public void deliver(View gradient, Slot slot) {
        if (slot.gradient == null) {
            slot.gradient = gradient;
            slot.ownsGradient = true;
            return;
        }
        View sum = gradient(slot);
        kernels().elementwise().add((long) batch * slot.shape().elements(), sum, gradient, sum);
        slab.free(gradient);
    }

    /** Hands an output's gradient on to an input of the same shape, as it is. */
    public void pass(Slot out, Slot in) {
        View gradient = gradient(out);
        if (!out.ownsGradient) {
            throw new IllegalStateException(out.name() + " does not own its gradient");
        }
        out.gradient = null;
        if (wants(in)) {
            deliver(gradient, in);
        } else {
            slab.free(gradient);
        }
    }

    /** Moves an output's gradient to an input as it is, shared or owned, and to no other's. */
    public void move(Slot out, Slot in) {
        in.gradient = gradient(out);
        in.ownsGradient = out.ownsGradient;
        out.gradient = null;
    }

    /** Lets a slot read another's gradient without owning it. */
    public void share(Slot owner, Slot reader) {
        reader.gradient = gradient(owner);
        reader.ownsGradient = false;
    }

    /** Frees a slot's gradient, if it owns it. */
    public void release(Slot slot) {
        if (slot.gradient != null && slot.ownsGradient) {
            slab.free(slot.gradient);
        }
        slot.gradient = null;
    }

    private long bytes(Slot slot) {
        return 4L * batch * slot.shape().elements();
    }
}
