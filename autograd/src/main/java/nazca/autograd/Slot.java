package nazca.autograd;

import nazca.tensor.Shape;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

/**
 * A wire between operations: the shape of one image's feature map, and during a step where its
 * value and its gradient are.
 */
public final class Slot {
    private final String name;
    private final Shape shape;
    private final boolean wantsGradient;
    @Nullable View value;
    @Nullable View gradient;
    boolean ownsGradient;

    private Slot(String name, Shape shape, boolean wantsGradient) {
        this.name = name;
        this.shape = shape;
        this.wantsGradient = wantsGradient;
    }

    /** A wire inside the network, through which gradients flow. */
    public static Slot of(String name, Shape shape) {
        return new Slot(name, shape, true);
    }

    /** The network's input, which wants no gradient. */
    public static Slot input(String name, Shape shape) {
        return new Slot(name, shape, false);
    }

    /** What error messages call it. */
    public String name() {
        return name;
    }

    /** The shape of one image. */
    public Shape shape() {
        return shape;
    }

    /** Whether a gradient may be asked for at all. */
    public boolean wantsGradient() {
        return wantsGradient;
    }
}
