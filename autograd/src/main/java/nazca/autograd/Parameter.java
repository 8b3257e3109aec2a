package nazca.autograd;

import nazca.kernels.optimizer.UpdateSpec;
import nazca.tensor.ModelSlab;
import nazca.tensor.View;

import java.util.List;

/**
 * A trainable weight with room for its gradient and its momentum. The gradient is absent or
 * present: an optimizer skips absent ones, which leaves weight, momentum and decay untouched.
 */
public final class Parameter implements Weight {
    private final String name;
    private final List<Integer> dimensions;
    private final int elements;
    private final View value;
    private final View gradient;
    private final View momentum;
    private final boolean trained;
    private final UpdateSpec whole;
    private UpdateSpec update;
    private boolean present;

    Parameter(String name, List<Integer> dimensions, ModelSlab slab, boolean trained) {
        this.name = name;
        this.trained = trained;
        this.dimensions = List.copyOf(dimensions);
        this.elements = dimensions.stream().reduce(1, Math::multiplyExact);
        this.whole = UpdateSpec.of(elements);
        this.update = whole;
        this.value = slab.allocate(bytes());
        this.gradient = slab.allocate(bytes());
        this.momentum = slab.allocate(bytes());
    }

    /** The name it is saved and seeded under. */
    public String name() {
        return name;
    }

    /** Extents, outermost first. */
    public List<Integer> dimensions() {
        return dimensions;
    }

    @Override
    public int elements() {
        return elements;
    }

    /** Bytes of the value, and of each of the others. */
    public long bytes() {
        return 4L * elements;
    }

    /** The weight. */
    @Override
    public View value() {
        return value;
    }

    @Override
    public View forward(Step step) {
        return value;
    }

    @Override
    public View gradient(Step step) {
        return step.gradient(this);
    }

    @Override
    public void deliver(Step step) {}

    /** The gradient's room; holds a gradient only while {@link #hasGradient}. */
    public View gradient() {
        return gradient;
    }

    /** The optimizer's velocity. */
    public View momentum() {
        return momentum;
    }

    /** Whether its gradient may become present; one that is fixed has room for sums alone. */
    boolean isTrained() {
        return trained;
    }

    /** Whether this step's backward pass has written the gradient. */
    public boolean hasGradient() {
        return present;
    }

    void setPresent(boolean isPresent) {
        present = isPresent;
        update = whole;
    }

    /** What an optimizer moves while the gradient is present: all of it, or a slice. */
    public UpdateSpec update() {
        return update;
    }

    /** Lets an optimizer move the first rows and columns of a matrix alone in this step. */
    void narrowUpdate(int rows, int columns) {
        update = new UpdateSpec(rows, columns, dimensions.getLast());
    }

    /** Lets it move at least these too. */
    void widenUpdate(int rows, int columns) {
        if (!update.equals(whole)) {
            narrowUpdate(Math.max(rows, update.rows()), Math.max(columns, update.columns()));
        }
    }
}
