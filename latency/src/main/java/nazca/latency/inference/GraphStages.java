package nazca.latency.inference;

import nazca.kernels.activation.Activation;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.nn.arch.GraphLayer;
import nazca.nn.arch.LayerGraph;
import nazca.tensor.Shape;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stages of a block whose layers make a graph. */
final class GraphStages {
    private final Workspace workspace;
    private final FoldedWeights weights;
    private final String name;
    private final FusedGraph graph;
    private final View input;
    private final View output;
    private final List<Stage> stages = new ArrayList<>();

    private GraphStages(
            Workspace workspace,
            FoldedWeights weights,
            String name,
            FusedGraph graph,
            View input,
            View output) {
        this.workspace = workspace;
        this.weights = weights;
        this.name = name;
        this.graph = graph;
        this.input = input;
        this.output = output;
    }

    /** Stages from one buffer to another, in order. */
    static List<Stage> of(
            Workspace workspace,
            FoldedWeights weights,
            String name,
            LayerGraph graph,
            View input,
            View output) {
        var stages =
                new GraphStages(workspace, weights, name, new FusedGraph(graph), input, output);
        stages.graph.layers().forEach(stages::add);
        return stages.stages;
    }

    private void add(FusedGraph.Fused layer) {
        LayerGraph.Node node = layer.node();
        Shape in = node.in();
        int batch = workspace.batch();
        View x = view(layer.reads().getFirst());
        View y = view(layer.writes());
        switch (node.layer()) {
            case GraphLayer.Convolution _, GraphLayer.Depthwise _ -> convolution(layer, x, y);
            case GraphLayer.Norm(boolean relu) -> norm(node, relu, x, y);
            case GraphLayer.Relu _ ->
                    stages.add(new Stage.Activated(Activation.RELU, elements(in), x, y));
            case GraphLayer.Shift _ -> stages.add(new Stage.Crop(shift(node.out()), x, y));
            case GraphLayer.Zeros _ -> stages.add(new Stage.Scale(elements(node.out()), 0f, x, y));
            case GraphLayer.Standardize _ ->
                    throw new IllegalArgumentException(
                            node.name() + ": a supernet alone has such a layer");
            case GraphLayer.Shuffle(int groups) -> {
                var spec = new ShuffleSpec(batch * in.pixels(), in.channels(), groups);
                stages.add(new Stage.Shuffle(spec, x, y));
            }
            case GraphLayer.Slice(int first, int channels) -> {
                var spec = new SliceSpec(batch * in.pixels(), channels, in.channels(), channels);
                stages.add(new Stage.Slice(spec, x.plus(4L * first), y));
            }
            case GraphLayer.Widen(int channels) -> {
                var border = PadSpec.Border.ofChannels(0, channels - in.channels());
                stages.add(
                        new Stage.Pad(
                                new PadSpec(batch, in.height(), in.width(), in.channels(), border),
                                x,
                                y));
            }
            case GraphLayer.Pool(boolean max, int kernel, int stride, int padding) -> {
                var spec =
                        new WindowPoolSpec(
                                batch,
                                in.height(),
                                in.width(),
                                in.channels(),
                                kernel,
                                stride,
                                padding);
                stages.add(new Stage.Pool(max, spec, x, y));
            }
            case GraphLayer.Join(int second) -> {
                int rows = batch * in.pixels();
                int first = in.channels();
                int both = first + second;
                View other = view(layer.reads().getLast());
                stages.add(new Stage.Slice(new SliceSpec(rows, first, first, both), x, y));
                stages.add(
                        new Stage.Slice(
                                new SliceSpec(rows, second, second, both),
                                other,
                                y.plus(4L * first)));
            }
            case GraphLayer.Mixed _ ->
                    throw new IllegalArgumentException(
                            node.name() + ": nothing is chosen on this edge");
            case GraphLayer.Drop drop ->
                    stages.add(new Stage.Scale(elements(in), drop.evaluationFactor(), x, y));
            case GraphLayer.Sum _ ->
                    stages.add(new Stage.Sum(elements(in), x, view(layer.reads().getLast()), y));
        }
    }

    private void convolution(FusedGraph.Fused fused, View x, View y) {
        LayerGraph.Node node = fused.node();
        Layer layer = BlockLayers.of(node, workspace.batch());
        float[] filters = weights.filters(own(node), layer.fanIn(), layer.channels());
        View scratch = workspace.scratch();
        LayerGraph.Node before = fused.before();
        LayerGraph.Node after = fused.after();
        if (before == null && after == null) {
            stages.add(new Stage.Product(layer, x, workspace.weights(layer, filters), y, scratch));
            return;
        }
        FoldedLayer folded = new FoldedLayer(filters, new float[layer.channels()]);
        if (before != null) {
            folded = folded.behind(weights.norm(own(before), before.in().channels()));
        }
        if (after != null) {
            folded = folded.before(weights.norm(own(after), layer.channels()));
        }
        stages.add(
                new Stage.Biased(
                        layer,
                        x,
                        workspace.weights(layer, folded.weights()),
                        workspace.upload(folded.bias()),
                        false,
                        y,
                        scratch));
        if (after != null && after.layer().equals(new GraphLayer.Norm(true))) {
            stages.add(new Stage.Activated(Activation.RELU, elements(node.out()), y, y));
        }
    }

    private void norm(LayerGraph.Node node, boolean relu, View x, View y) {
        int channels = node.in().channels();
        FoldedLayer norm = weights.norm(own(node), channels);
        float[] ones = new float[channels];
        Arrays.fill(ones, 1f);
        int rows = workspace.batch() * node.in().pixels();
        stages.add(
                new Stage.Norm(
                        new BatchNormSpec(rows, channels, 1f, false),
                        x,
                        workspace.upload(new float[channels]),
                        workspace.upload(ones),
                        workspace.upload(norm.weights()),
                        workspace.upload(norm.bias()),
                        y));
        if (relu) {
            stages.add(new Stage.Activated(Activation.RELU, elements(node.out()), y, y));
        }
    }

    private PadSpec shift(Shape out) {
        var border = new PadSpec.Border(1, 0, 1, 0, 0, 0);
        return new PadSpec(workspace.batch(), out.height(), out.width(), out.channels(), border);
    }

    private View view(int map) {
        int buffer = graph.buffer(map);
        return switch (buffer) {
            case FusedGraph.INPUT -> input;
            case FusedGraph.OUTPUT -> output;
            default -> workspace.middle(buffer);
        };
    }

    private String own(LayerGraph.Node node) {
        return name + "." + node.name();
    }

    private long elements(Shape shape) {
        return (long) workspace.batch() * shape.elements();
    }
}
