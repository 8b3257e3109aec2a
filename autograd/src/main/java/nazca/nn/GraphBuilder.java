package nazca.nn;

import nazca.autograd.AveragePool;
import nazca.autograd.Concat;
import nazca.autograd.Conv;
import nazca.autograd.Crop;
import nazca.autograd.Depthwise;
import nazca.autograd.MaxPool;
import nazca.autograd.ModelState;
import nazca.autograd.Nonlinearity;
import nazca.autograd.Op;
import nazca.autograd.Pad;
import nazca.autograd.Parameter;
import nazca.autograd.PathDrop;
import nazca.autograd.Pointwise;
import nazca.autograd.Shuffle;
import nazca.autograd.Slice;
import nazca.autograd.Slot;
import nazca.autograd.Sum;
import nazca.autograd.Weight;
import nazca.autograd.WeightSlice;
import nazca.autograd.Zeros;
import nazca.kernels.activation.Activation;
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.layout.PadSpec;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.GraphLayer;
import nazca.nn.arch.LayerGraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds blocks whose layers make a graph, an operation for every node in the nodes' order.
 * Convolutions have weights of their own, or the first rows and columns of those of a wider graph
 * with the same nodes.
 */
final class GraphBuilder {
    private final ModelState state;
    private final Initializer initial;
    private final NormBuilder norms;
    private final String weightsName;
    private final @Nullable LayerGraph widest;

    GraphBuilder(NormBuilder norms) {
        this(norms, "", null);
    }

    /**
     * Builds with slices of shared weights.
     *
     * @param weightsName their names begin with
     * @param widest of the graphs that share them
     */
    GraphBuilder(NormBuilder norms, String weightsName, @Nullable LayerGraph widest) {
        this.weightsName = weightsName;
        this.widest = widest;
        this.state = norms.state();
        this.initial = norms.initial();
        this.norms = norms;
    }

    Block build(String name, GraphBlock spec, Slot in) {
        return build(
                name,
                spec.graph(in.shape()),
                in,
                (edge, _, _, _) -> {
                    throw new IllegalArgumentException(name + ": edge " + edge + " is open");
                });
    }

    Block build(String name, LayerGraph graph, Slot in, EdgeOps edges) {
        List<Slot> maps = new ArrayList<>(List.of(in));
        List<Op> ops = new ArrayList<>();
        for (LayerGraph.Node node : graph.nodes()) {
            String own = name + "." + node.name();
            Slot x = maps.get(node.from());
            Slot y = Slot.of(own, node.out());
            switch (node.layer()) {
                case GraphLayer.Convolution layer -> ops.add(convolution(own, node, layer, x, y));
                case GraphLayer.Depthwise layer -> ops.add(depthwise(own, node, layer, x, y));
                case GraphLayer.Norm(boolean relu) ->
                        norm(own, relu, !graph.readOnce(node.from()), x, y, ops);
                case GraphLayer.Standardize() -> {
                    boolean shared = !graph.readOnce(node.from());
                    ops.add(norms.withoutAffine().build(own, x, y, false, shared));
                }
                case GraphLayer.Relu() -> {
                    boolean shared = !graph.readOnce(node.from());
                    ops.add(new Nonlinearity(Activation.RELU, x, y, shared));
                }
                case GraphLayer.Shift() -> ops.add(new Crop(x, 1, 1, y));
                case GraphLayer.Zeros _ -> ops.add(new Zeros(x, y));
                case GraphLayer.Shuffle(int groups) -> ops.add(new Shuffle(x, groups, y));
                case GraphLayer.Slice(int first, _) -> ops.add(new Slice(x, first, y));
                case GraphLayer.Widen(int channels) -> {
                    int zeros = channels - node.in().channels();
                    ops.add(new Pad(x, PadSpec.Border.ofChannels(0, zeros), y));
                }
                case GraphLayer.Pool(boolean max, int kernel, int stride, int padding) ->
                        ops.add(
                                max
                                        ? new MaxPool(x, y, kernel, stride, padding)
                                        : new AveragePool(x, y, kernel, stride, padding));
                case GraphLayer.Mixed(int edge, _) -> ops.add(edges.between(edge, own, x, y));
                case GraphLayer.Drop(double rate, boolean divides) ->
                        ops.add(new PathDrop(own, (float) rate, divides, x, y));
                case GraphLayer.Join _ ->
                        ops.add(new Concat(List.of(x, maps.get(node.reads().getLast())), y));
                case GraphLayer.Sum() -> ops.add(new Sum(x, maps.get(node.reads().getLast()), y));
            }
            maps.add(y);
        }
        return new Block(in, maps.getLast(), ops);
    }

    private Op convolution(
            String name, LayerGraph.Node node, GraphLayer.Convolution layer, Slot x, Slot y) {
        int kernel = layer.kernel();
        int groups = layer.groups();
        Weight weight = filters(name, node, layer.fanIn(x.shape()), layer.out());
        if (kernel == 1 && layer.stride() == 1 && groups == 1) {
            return new Pointwise(x, weight, y);
        }
        ConvFilter filter = ConvFilter.centred(kernel, layer.stride(), 1).withGroups(groups);
        return new Conv(x, weight, y, filter);
    }

    private Op depthwise(
            String name, LayerGraph.Node node, GraphLayer.Depthwise layer, Slot x, Slot y) {
        int kernel = layer.kernel();
        Weight taps = filters(name, node, kernel * kernel, x.shape().channels());
        return new Depthwise(x, taps, y, kernel, layer.stride(), layer.dilation());
    }

    /** Weights of a node, a slice where they are those of a wider one. */
    private Weight filters(String name, LayerGraph.Node node, int rows, int columns) {
        if (widest == null) {
            Parameter weight = state.parameter(name + ".weight", rows, columns);
            draw(weight, node);
            return weight;
        }
        LayerGraph.Node wide =
                widest.nodes().stream()
                        .filter(other -> other.name().equals(node.name()))
                        .findFirst()
                        .orElseThrow();
        int allColumns = wide.out().channels();
        int allRows = Math.toIntExact(wide.layer().parameters(wide.in()) / allColumns);
        Parameter weight =
                state.shared(weightsName + "." + node.name() + ".weight", allRows, allColumns);
        draw(weight, wide);
        return new WeightSlice(weight, rows, columns);
    }

    private void draw(Parameter weight, LayerGraph.Node node) {
        int in = node.in().channels();
        int out = node.out().channels();
        switch (node.layer()) {
            case GraphLayer.Convolution layer ->
                    initial.convolution(weight, layer.kernel(), in, out, layer.groups());
            case GraphLayer.Depthwise layer ->
                    initial.convolution(weight, layer.kernel(), in, out, out);
            default -> throw new IllegalArgumentException(node.name() + " is no convolution");
        }
    }

    private void norm(String name, boolean relu, boolean shared, Slot x, Slot y, List<Op> ops) {
        Slot normal = relu ? Slot.of(name + ".bn", y.shape()) : y;
        ops.add(norms.build(name, x, normal, false, shared));
        if (relu) {
            ops.add(new Nonlinearity(Activation.RELU, normal, y));
        }
    }
}
