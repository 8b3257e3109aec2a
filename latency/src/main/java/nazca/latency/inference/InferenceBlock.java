package nazca.latency.inference;

import nazca.kernels.Kernels;
import nazca.kernels.activation.Activation;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;

/**
 * A block with batch norm folded, ready to run. A run reads the input, overwrites the output and
 * the workspace's middle buffers, leaves the input as it was and allocates nothing.
 *
 * <p>Convolution: relu6(conv + bias). MBConv: relu6(expand + bias), relu6(depthwise + bias), or
 * another activation, squeeze-and-excite where asked, project + bias, plus the input where there is
 * a shortcut. Quantised: as its floats alone, for its time. Classifier: average over pixels, linear
 * + bias. Zero: the output is the input itself. Graph: {@link FusedGraph} says what is folded.
 */
public final class InferenceBlock {
    private final Workspace workspace;
    private final FoldedWeights weights;
    private final Kernels kernels;
    private final View input;
    private final View output;
    private final Stage[] stages;

    /**
     * A block that runs alone, between the two maps of the workspace.
     *
     * @param name prefix of its layers' names
     */
    public InferenceBlock(
            Workspace workspace, String name, PlacedBlock block, FoldedWeights weights) {
        this(workspace, name, block, weights, workspace.ping(), workspace.pong());
    }

    InferenceBlock(
            Workspace workspace,
            String name,
            PlacedBlock block,
            FoldedWeights weights,
            View input,
            View output) {
        this.workspace = workspace;
        this.weights = weights;
        this.kernels = workspace.engine().kernels();
        this.input = input;
        this.output = block.spec() instanceof ZeroBlock ? input : output;
        this.stages = stages(name, block).toArray(Stage[]::new);
    }

    /** What a run reads: [batch, height, width, channels]. */
    public View input() {
        return input;
    }

    /** What a run writes. */
    public View output() {
        return output;
    }

    /** Computes the output from the input. */
    public void run() {
        for (Stage stage : stages) {
            stage.run(kernels);
        }
    }

    private List<Stage> stages(String name, PlacedBlock placed) {
        return switch (placed.spec()) {
            case ConvBlock conv -> {
                Layer layer = BlockLayers.convolution(conv, workspace.batch(), placed.input());
                yield List.of(biased(name + ".conv", layer, input, true, output));
            }
            case MBConvBlock mbconv -> mbconv(name, mbconv, placed.input());
            case QuantizedBlock quantized -> mbconv(name, quantized.block(), placed.input());
            case SequenceBlock sequence -> sequence(name, sequence, placed.input());
            case ClassifierBlock classifier -> classifier(name, classifier, placed.input());
            case GraphBlock block ->
                    GraphStages.of(
                            workspace, weights, name, block.graph(placed.input()), input, output);
            case ZeroBlock zero -> List.of();
        };
    }

    private List<Stage> mbconv(String name, MBConvBlock block, Shape in) {
        int batch = workspace.batch();
        List<Stage> stages = new ArrayList<>();
        View middle = input;
        if (block.expansion() > 1) {
            middle = workspace.wide();
            Layer expand = BlockLayers.expand(block, batch, in);
            activated(name + ".expand", expand, input, block.activation(), middle, stages);
        }
        View narrow = workspace.narrow();
        Layer depthwise = BlockLayers.depthwise(block, batch, in);
        activated(name + ".depthwise", depthwise, middle, block.activation(), narrow, stages);
        if (block.squeezeExcite()) {
            Shape map = in.withChannels(block.middle()).strided(block.stride());
            squeezeExcite(name + ".se", block, map, narrow, stages);
        }
        Layer project = BlockLayers.project(block, batch, in);
        stages.add(biased(name + ".project", project, narrow, false, output));
        if (block.shortcut()) {
            stages.add(new Stage.Shortcut((long) batch * in.elements(), input, output));
        }
        return stages;
    }

    private void activated(
            String name,
            Layer layer,
            View x,
            BlockActivation activation,
            View y,
            List<Stage> stages) {
        boolean relu6 = activation == BlockActivation.RELU6;
        stages.add(biased(name, layer, x, relu6, y));
        if (!relu6) {
            long elements = (long) layer.rows() * layer.channels();
            stages.add(new Stage.Activated(activation.formula(), elements, y, y));
        }
    }

    /** Scales a map in place; what says by how much has small buffers of its own. */
    private void squeezeExcite(
            String name, MBConvBlock block, Shape shape, View map, List<Stage> stages) {
        int batch = workspace.batch();
        long wide = (long) batch * block.middle();
        long small = (long) batch * block.squeezed();
        View factors = workspace.allocate(wide);
        View squeezed = workspace.allocate(small);
        Layer squeeze = BlockLayers.squeeze(block, batch);
        Layer excite = BlockLayers.excite(block, batch);
        GlobalPoolSpec pool = new GlobalPoolSpec(batch, shape.pixels(), block.middle());
        ChannelScaleSpec scale = new ChannelScaleSpec(batch, shape.pixels(), block.middle());
        stages.add(new Stage.GlobalAverage(pool, map, factors));
        stages.add(biased(name + ".squeeze", squeeze, factors, false, squeezed));
        stages.add(new Stage.Activated(Activation.RELU, small, squeezed, squeezed));
        stages.add(biased(name + ".excite", excite, squeezed, false, factors));
        stages.add(new Stage.Activated(block.excitation().gate(), wide, factors, factors));
        stages.add(new Stage.ScaledChannels(scale, map, factors, map));
    }

    /** What is between two layers lies in the wide and the narrow buffer in turn. */
    private List<Stage> sequence(String name, SequenceBlock block, Shape in) {
        List<Stage> stages = new ArrayList<>();
        View from = input;
        Shape shape = in;
        for (int i = 0; i < block.layers().size(); i++) {
            BlockLayer layer = block.layers().get(i);
            boolean last = i + 1 == block.layers().size();
            View to = last ? output : i % 2 == 0 ? workspace.wide() : workspace.narrow();
            Layer running = BlockLayers.of(layer, workspace.batch(), shape);
            stages.add(biased(name + "." + i, running, from, layer.relu6(), to));
            from = to;
            shape = layer.output(shape);
        }
        if (block.shortcut()) {
            stages.add(new Stage.Shortcut((long) workspace.batch() * in.elements(), input, output));
        }
        return stages;
    }

    private List<Stage> classifier(String name, ClassifierBlock block, Shape in) {
        int batch = workspace.batch();
        View pooled = workspace.narrow();
        Layer linear = BlockLayers.linear(block, batch);
        return List.of(
                new Stage.GlobalAverage(
                        new GlobalPoolSpec(batch, in.pixels(), in.channels()), input, pooled),
                biased(name + ".linear", linear, pooled, false, output));
    }

    private Stage biased(String name, Layer layer, View x, boolean relu6, View y) {
        FoldedLayer folded = weights.layer(name, layer.fanIn(), layer.channels());
        int expected = Math.multiplyExact(layer.fanIn(), layer.channels());
        Require.argument(
                folded.weights().length == expected && folded.bias().length == layer.channels(),
                "inference: layer %s needs %d weights and %d biases, got %d and %d",
                name,
                expected,
                layer.channels(),
                folded.weights().length,
                folded.bias().length);
        return new Stage.Biased(
                layer,
                x,
                workspace.weights(layer, folded.weights()),
                workspace.upload(folded.bias()),
                relu6,
                y,
                workspace.scratch());
    }
}
