package nazca.autograd;

import nazca.kernels.quantize.QuantizeKernel;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.Require;
import nazca.tensor.View;

/**
 * Activations cut at a clip c and rounded to a few values (PACT, Choi et al., arXiv:1805.06085, eq.
 * 1 to 3): y = step round(clamp(x, low, c) / step), low = -c where signed, else 0, which is a
 * clipped ReLU. Gradients go straight through the rounding:
 *
 * <pre>
 *   dx = dy where low &lt; x &lt; c, else 0     dc = sum of dy where x &gt;= c, of -dy where signed and x &lt;= -c
 * </pre>
 *
 * The clip learns unless it is fixed.
 */
public final class ClippedQuantizer implements Op {
    private final Slot x;
    private final Parameter clip;
    private final QuantizerSpec quantizer;
    private final Slot y;
    private final boolean keepsInput;

    /**
     * x and y have the same shape, the clip one element.
     *
     * @param keepsInput whether others may read x
     */
    public ClippedQuantizer(
            Slot x, Parameter clip, QuantizerSpec quantizer, Slot y, boolean keepsInput) {
        this.x = x;
        this.clip = clip;
        this.quantizer = quantizer;
        this.y = y;
        this.keepsInput = keepsInput;
        Require.argument(
                clip.elements() == 1,
                "clipped quantizer: the clip is one number, got %d",
                clip.elements());
    }

    @Override
    public void forward(Step step) {
        View in = step.value(x);
        View out = keepsInput ? step.allocate(y) : step.allocateOver(x, y);
        step.kernels().quantize().activations(elements(step), quantizer, in, clip.value(), out);
    }

    @Override
    public void backward(Step step) {
        QuantizeKernel kernel = step.kernels().quantize();
        View at = step.value(x);
        View dy = step.gradient(y);
        if (step.wantsWeights() && clip.isTrained()) {
            View scratch = step.scratch(kernel.clipScratch(elements(step)));
            View dclip = step.gradient(clip);
            kernel.clipGradient(elements(step), quantizer, at, clip.value(), dy, dclip, scratch);
        }
        if (!step.wants(x)) {
            step.release(y);
            return;
        }
        View dx = step.takeGradient(y);
        kernel.activationGradient(elements(step), quantizer, at, clip.value(), dy, dx);
        step.deliver(dx, x);
    }

    private long elements(Step step) {
        return (long) step.batch() * x.shape().elements();
    }
}
