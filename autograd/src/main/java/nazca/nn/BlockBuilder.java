package nazca.nn;

import nazca.autograd.BatchNorm;
import nazca.autograd.Conv;
import nazca.autograd.Depthwise;
import nazca.autograd.Dropout;
import nazca.autograd.GlobalAverage;
import nazca.autograd.Linear;
import nazca.autograd.ModelState;
import nazca.autograd.Nonlinearity;
import nazca.autograd.Op;
import nazca.autograd.Parameter;
import nazca.autograd.Pointwise;
import nazca.autograd.Shortcut;
import nazca.autograd.Slot;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.CellOpBlock;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.LayerGraph;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.TreeOpBlock;
import nazca.nn.arch.XceptionBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds blocks from their descriptions: names and makes parameters, gives them initial values,
 * wires operations.
 */
public final class BlockBuilder {
    private final ModelState state;
    private final Initializer initial;
    private final NormBuilder norms;

    /** Builds into {@code state}, batch norms with {@link NetworkSpec#BATCH_NORM_EPSILON}. */
    public BlockBuilder(ModelState state, Initializer initial) {
        this(state, initial, NetworkSpec.BATCH_NORM_EPSILON);
    }

    /** Builds into {@code state}, batch norms with this epsilon. */
    public BlockBuilder(ModelState state, Initializer initial, double epsilon) {
        this(new NormBuilder(state, initial, (float) epsilon, true));
    }

    private BlockBuilder(NormBuilder norms) {
        this.state = norms.state();
        this.initial = norms.initial();
        this.norms = norms;
    }

    /** The same with batch norms that have neither gamma nor beta. */
    public BlockBuilder withoutAffine() {
        return new BlockBuilder(norms.withoutAffine());
    }

    /**
     * The whole block, shortcut included.
     *
     * @throws IllegalArgumentException if the block does not take the input's shape
     */
    public Block build(String name, BlockSpec spec, Slot in) {
        return switch (spec) {
            case ConvBlock conv -> conv(name, conv, in);
            case MBConvBlock _, QuantizedBlock _, SequenceBlock _ -> {
                Block body = body(name, spec, in);
                yield spec.shortcut() ? withShortcut(name, body) : body;
            }
            case GraphBlock graph -> new GraphBuilder(norms).build(name, graph, in);
            case ZeroBlock _ -> new Block(in, in, List.of());
            case ClassifierBlock classifier -> classifier(name, classifier, in);
        };
    }

    /**
     * A block whose layers make a graph with open edges.
     *
     * @throws IllegalArgumentException if the graph was made for another input
     */
    public Block build(String name, LayerGraph graph, Slot in, EdgeOps edges) {
        Require.argument(
                graph.input().equals(in.shape()),
                "%s: made for %s, got %s",
                name,
                graph.input(),
                in.shape());
        return new GraphBuilder(norms).build(name, graph, in, edges);
    }

    /**
     * A block without its shortcut, which a mixed edge adds itself.
     *
     * @throws IllegalArgumentException if the block is of a kind that has none
     */
    public Block body(String name, BlockSpec spec, Slot in) {
        return body(name, name, null, spec, in);
    }

    /**
     * The same with weights that several blocks may have in common: quantised ones of other bits,
     * or units of other widths, which take slices of the widest one's.
     *
     * @param weightsName of the convolutions' weights where they are shared, made where there are
     *     none
     * @param widest the block of the same layers whose weights these are; null where they are not
     *     shared
     * @throws IllegalArgumentException if the block is of a kind that has no shortcut
     */
    public Block body(
            String name, String weightsName, @Nullable BlockSpec widest, BlockSpec spec, Slot in) {
        if (widest instanceof GraphBlock wide && spec instanceof GraphBlock narrow) {
            LayerGraph graph = wide.graph(in.shape());
            return new GraphBuilder(norms, weightsName, graph).build(name, narrow, in);
        }
        return switch (spec) {
            case QuantizedBlock quantized ->
                    new QuantizedBuilder(norms).build(name, weightsName, quantized, in);
            case MBConvBlock mbconv -> mbconv(name, mbconv, in);
            case SequenceBlock sequence -> sequence(name, sequence, in);
            case TreeOpBlock _, ShuffleBlock _, XceptionBlock _, CellOpBlock _ ->
                    build(name, spec, in);
            case ConvBlock _, GraphBlock _, ZeroBlock _, ClassifierBlock _ ->
                    throw new IllegalArgumentException(
                            name + ": no candidate of an edge: " + spec.label());
        };
    }

    private Block sequence(String name, SequenceBlock spec, Slot in) {
        spec.output(in.shape()); // complains about shapes that do not fit
        List<Op> ops = new ArrayList<>();
        Slot slot = in;
        for (int i = 0; i < spec.layers().size(); i++) {
            BlockLayer layer = spec.layers().get(i);
            String layerName = name + "." + i;
            Slot out = Slot.of(layerName, layer.output(slot.shape()));
            switch (layer) {
                case BlockLayer.Pointwise(int channels, _) -> {
                    Parameter weight = pointwise(layerName, slot.shape().channels(), channels);
                    ops.add(new Pointwise(slot, weight, out));
                }
                case BlockLayer.Depthwise(int kernel, int stride, _) -> {
                    Parameter taps = depthwise(layerName, kernel, slot.shape().channels());
                    ops.add(new Depthwise(slot, taps, out, kernel, stride));
                }
            }
            boolean last = i == spec.layers().size() - 1;
            slot =
                    last
                            ? normalized(layerName, out, layer.relu6(), ops)
                            : folded(layerName, out, layer.relu6(), ops);
        }
        return new Block(in, slot, ops);
    }

    private Block mbconv(String name, MBConvBlock spec, Slot in) {
        Shape output = spec.output(in.shape());
        List<Op> ops = new ArrayList<>();
        Slot slot = in;
        int middle = spec.middle();
        if (spec.expansion() > 1) {
            Slot expanded = Slot.of(name + ".expand", slot.shape().withChannels(middle));
            ops.add(new Pointwise(slot, pointwise(name + ".expand", spec.in(), middle), expanded));
            slot = activated(name + ".expand", expanded, spec.activation(), true, ops);
        }
        Parameter taps = depthwise(name + ".depthwise", spec.kernel(), middle);
        Slot filtered = Slot.of(name + ".depthwise", slot.shape().strided(spec.stride()));
        ops.add(new Depthwise(slot, taps, filtered, spec.kernel(), spec.stride()));
        boolean projects = !spec.squeezeExcite();
        slot = activated(name + ".depthwise", filtered, spec.activation(), projects, ops);
        if (spec.squeezeExcite()) {
            SqueezeExcite excite = new SqueezeExcite(spec.squeezed(), spec.excitation().gate());
            Block scaled = excite.build(name + ".se", slot, state, initial);
            ops.addAll(scaled.ops());
            slot = scaled.out();
        }
        Slot projected = Slot.of(name + ".project", output);
        ops.add(new Pointwise(slot, pointwise(name + ".project", middle, spec.out()), projected));
        return new Block(in, normalized(name + ".project", projected, false, ops), ops);
    }

    private static Block withShortcut(String name, Block body) {
        Slot sum = Slot.of(name + ".sum", body.out().shape());
        Shortcut shortcut = new Shortcut(body.in(), body.out(), sum);
        List<Op> ops = new ArrayList<>();
        ops.add(shortcut.enter());
        ops.addAll(body.ops());
        ops.add(shortcut.exit());
        return new Block(body.in(), sum, ops);
    }

    private Block conv(String name, ConvBlock spec, Slot in) {
        Slot out = Slot.of(name + ".conv", spec.output(in.shape()));
        List<Op> ops = new ArrayList<>();
        if (spec.kernel() == 1) {
            ops.add(new Pointwise(in, pointwise(name + ".conv", spec.in(), spec.out()), out));
        } else {
            int taps = spec.kernel() * spec.kernel();
            Parameter weight = state.parameter(name + ".conv.weight", taps * spec.in(), spec.out());
            initial.convolution(weight, spec.kernel(), spec.in(), spec.out(), 1);
            ops.add(new Conv(in, weight, out, spec.kernel(), spec.stride()));
        }
        return new Block(in, normalized(name + ".conv", out, true, ops), ops);
    }

    private Block classifier(String name, ClassifierBlock spec, Slot in) {
        Slot pooled = Slot.of(name + ".pool", Shape.vector(spec.in()));
        Slot logits = Slot.of(name + ".linear", spec.output(in.shape()));
        Parameter weight = state.parameter(name + ".linear.weight", spec.in(), spec.classes());
        initial.linear(weight, spec.in(), spec.classes());
        List<Op> ops = new ArrayList<>();
        ops.add(new GlobalAverage(in, pooled));
        Slot features = pooled;
        if (spec.dropout() > 0) {
            features = Slot.of(name + ".dropout", pooled.shape());
            ops.add(new Dropout(name, (float) spec.dropout(), pooled, features));
        }
        if (spec.bias()) {
            Parameter bias = state.parameter(name + ".linear.bias", spec.classes());
            ops.add(new Linear(features, weight, bias, logits));
        } else {
            ops.add(new Pointwise(features, weight, logits));
        }
        return new Block(in, logits, ops);
    }

    private Parameter depthwise(String name, int kernel, int channels) {
        Parameter taps = state.parameter(name + ".weight", kernel * kernel, channels);
        initial.convolution(taps, kernel, channels, channels, channels);
        return taps;
    }

    private Parameter pointwise(String name, int in, int out) {
        Parameter weight = state.parameter(name + ".weight", in, out);
        initial.convolution(weight, 1, in, out, 1);
        return weight;
    }

    private Slot activated(
            String name, Slot in, BlockActivation activation, boolean intoConv, List<Op> ops) {
        if (activation == BlockActivation.RELU6) {
            return intoConv ? folded(name, in, true, ops) : normalized(name, in, true, ops);
        }
        Slot normal = normalized(name, in, false, ops);
        Slot out = Slot.of(name + "." + activation.label(), in.shape());
        ops.add(new Nonlinearity(activation.formula(), normal, out));
        return out;
    }

    private Slot normalized(String name, Slot in, boolean relu6, List<Op> ops) {
        Slot out = Slot.of(name + ".bn", in.shape());
        ops.add(norm(name, in, relu6, out));
        return out;
    }

    /** A batch norm whose output only the pointwise or depthwise convolution built next reads. */
    private Slot folded(String name, Slot in, boolean relu6, List<Op> ops) {
        Slot out = Slot.of(name + ".bn", in.shape());
        ops.add(norm(name, in, relu6, out).folded());
        return out;
    }

    private BatchNorm norm(String name, Slot in, boolean relu6, Slot out) {
        return norms.build(name, in, out, relu6, false);
    }
}
