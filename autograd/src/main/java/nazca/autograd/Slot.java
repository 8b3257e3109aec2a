package nazca.autograd;

import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.NormalizedGradient;
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

    /** The batch norm that alone reads this slot, if one does. */
    @Nullable BatchNorm reader;

    /**
     * What the value still has to go through where a batch norm left it to the next convolution.
     */
    @Nullable Normalization normalization;

    /** The batch norm that leaves its output to the convolution that reads this slot. */
    @Nullable BatchNorm source;

    /** The batch norm that the gradient still has to go through, on its way back. */
    @Nullable NormalizedGradient behind;

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
