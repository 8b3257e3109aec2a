package nazca.autograd;

import nazca.tensor.View;

/** What a convolution multiplies by: a parameter, or what is computed from one in every pass. */
public sealed interface Weight permits Parameter, QuantizedWeight, WeightSlice {
    /** Number of elements. */
    int elements();

    /** Computes the values of this forward pass, which {@link #value} gives from then on. */
    View forward(Step step);

    /** The values of the forward pass. */
    View value();

    /** Room for the gradient by the values; {@link #deliver} hands it over once it is written. */
    View gradient(Step step);

    /** Hands a written gradient over. */
    void deliver(Step step);
}
