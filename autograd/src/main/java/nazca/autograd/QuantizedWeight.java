package nazca.autograd;

import nazca.kernels.quantize.QuantizeKernel;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.Require;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A parameter rounded to a few values: q = step round(w / step), step = max|w| / (2^(bits - 1) -
 * 1). The gradient goes straight through (Bengio et al., arXiv:1308.3432):
 *
 * <pre>
 *   dw = dq
 * </pre>
 *
 * <p>Several may be computed from one parameter, whose gradient is then the sum of theirs in the
 * order in which they run backward.
 */
public final class QuantizedWeight implements Weight {
    private final Parameter w;
    private final QuantizerSpec quantizer;
    private @Nullable View value;
    private @Nullable View later;

    /**
     * The parameter in so many bits.
     *
     * @throws IllegalArgumentException if the quantiser knows no negative values
     */
    public QuantizedWeight(Parameter w, QuantizerSpec quantizer) {
        Require.argument(quantizer.signed(), "quantized weight: needs a signed quantiser");
        this.w = w;
        this.quantizer = quantizer;
    }

    @Override
    public int elements() {
        return w.elements();
    }

    @Override
    public View forward(Step step) {
        View quantized = step.keep(w.elements());
        QuantizeKernel kernel = step.kernels().quantize();
        View scratch = step.scratch(kernel.weightScratch(w.elements()));
        kernel.weights(w.elements(), quantizer, w.value(), quantized, scratch);
        value = quantized;
        return quantized;
    }

    @Override
    public View value() {
        return Objects.requireNonNull(value, w.name());
    }

    @Override
    public View gradient(Step step) {
        if (!w.hasGradient()) {
            return step.gradient(w);
        }
        View room = step.slab().allocateGradient(w.bytes());
        later = room;
        return room;
    }

    @Override
    public void deliver(Step step) {
        View gradient = later;
        if (gradient != null) {
            View sum = w.gradient();
            step.kernels().elementwise().add(w.elements(), sum, gradient, sum);
            step.slab().free(gradient);
            later = null;
        }
    }
}
