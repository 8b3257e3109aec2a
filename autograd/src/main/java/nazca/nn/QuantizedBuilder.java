package nazca.nn;

import nazca.autograd.ClippedQuantizer;
import nazca.autograd.Depthwise;
import nazca.autograd.ModelState;
import nazca.autograd.Op;
import nazca.autograd.Parameter;
import nazca.autograd.Pointwise;
import nazca.autograd.QuantizedWeight;
import nazca.autograd.Slot;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.QuantizedBlock;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds quantised blocks without their shortcut: before every convolution a quantiser of what it
 * reads, behind it a batch norm.
 */
final class QuantizedBuilder {
    /** Where clips start to learn: where ReLU6 cuts. */
    private static final float FIRST_CLIP = 6;

    private final ModelState state;
    private final Initializer initial;
    private final NormBuilder norms;

    QuantizedBuilder(NormBuilder norms) {
        this.state = norms.state();
        this.initial = norms.initial();
        this.norms = norms;
    }

    /**
     * The block.
     *
     * @param name of what it has by itself: clips and batch norms
     * @param weightsName of its convolutions' weights, which blocks of other bits may share
     */
    Block build(String name, String weightsName, QuantizedBlock spec, Slot in) {
        MBConvBlock block = spec.block();
        int middle = block.middle();
        int kernel = block.kernel();
        Slot projected = Slot.of(name + ".project", spec.output(in.shape()));
        List<Op> ops = new ArrayList<>();
        Slot slot = in;
        if (block.expansion() > 1) {
            Slot read = quantized(name + ".expand", spec.activations(true), slot, true, ops);
            Slot expanded = Slot.of(name + ".expand", slot.shape().withChannels(middle));
            QuantizedWeight w = pointwise(weightsName + ".expand", block.in(), middle, spec);
            ops.add(new Pointwise(read, w, expanded));
            slot = normalized(name + ".expand", expanded, ops);
        }
        boolean first = slot == in;
        Slot read = quantized(name + ".depthwise", spec.activations(first), slot, first, ops);
        Slot filtered = Slot.of(name + ".depthwise", slot.shape().strided(block.stride()));
        QuantizedWeight taps = depthwise(weightsName + ".depthwise", kernel, middle, spec);
        ops.add(new Depthwise(read, taps, filtered, kernel, block.stride()));
        slot = normalized(name + ".depthwise", filtered, ops);
        read = quantized(name + ".project", spec.activations(false), slot, false, ops);
        QuantizedWeight w = pointwise(weightsName + ".project", middle, block.out(), spec);
        ops.add(new Pointwise(read, w, projected));
        return new Block(in, normalized(name + ".project", projected, ops), ops);
    }

    private Slot quantized(
            String name, QuantizerSpec quantizer, Slot in, boolean shared, List<Op> ops) {
        Parameter clip = state.parameter(name + ".clip", 1);
        initial.constant(clip, FIRST_CLIP);
        Slot out = Slot.of(name + ".quantized", in.shape());
        ops.add(new ClippedQuantizer(in, clip, quantizer, out, shared));
        return out;
    }

    private QuantizedWeight pointwise(String name, int in, int out, QuantizedBlock spec) {
        Parameter weight = state.shared(name + ".weight", in, out);
        initial.convolution(weight, 1, in, out, 1);
        return new QuantizedWeight(weight, spec.weights());
    }

    private QuantizedWeight depthwise(String name, int kernel, int channels, QuantizedBlock spec) {
        Parameter taps = state.shared(name + ".weight", kernel * kernel, channels);
        initial.convolution(taps, kernel, channels, channels, channels);
        return new QuantizedWeight(taps, spec.weights());
    }

    private Slot normalized(String name, Slot in, List<Op> ops) {
        Slot out = Slot.of(name + ".bn", in.shape());
        ops.add(norms.build(name, in, out, false, false));
        return out;
    }
}
