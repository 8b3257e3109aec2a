package nazca.nas.export;

import nazca.latency.inference.FoldedLayer;
import nazca.latency.inference.FoldedWeights;
import nazca.nn.arch.GraphLayer;
import nazca.nn.arch.LayerGraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The layers of a block that is no chain, an ONNX node or two for each. */
final class OnnxLayers {
    private final FoldedWeights weights;
    private final OnnxGraph graph;

    OnnxLayers(FoldedWeights weights, OnnxGraph graph) {
        this.weights = weights;
        this.graph = graph;
    }

    /** Adds all layers behind {@code x} and returns the name of what the last one gives. */
    String write(String block, LayerGraph layers, String x) {
        List<String> maps = new ArrayList<>(List.of(x));
        for (LayerGraph.Node node : layers.evaluated().nodes()) {
            String second = maps.get(node.reads().getLast());
            maps.add(write(block + "." + node.name(), node, maps.get(node.from()), second));
        }
        return maps.getLast();
    }

    private String write(String name, LayerGraph.Node node, String x, String second) {
        int channels = node.in().channels();
        return switch (node.layer()) {
            case GraphLayer.Convolution layer ->
                    graph.convolution(
                            name,
                            x,
                            filters(name, layer.fanIn(node.in()), layer.out()),
                            layer.kernel(),
                            layer.stride(),
                            layer.groups(),
                            1);
            case GraphLayer.Depthwise(int kernel, int stride, int dilation) ->
                    graph.convolution(
                            name,
                            x,
                            filters(name, kernel * kernel, channels),
                            kernel,
                            stride,
                            channels,
                            dilation);
            case GraphLayer.Norm(boolean relu) -> {
                FoldedLayer norm = weights.norm(name, channels);
                yield relu
                        ? graph.relu(name, graph.norm(name + ".norm", x, norm))
                        : graph.norm(name, x, norm);
            }
            case GraphLayer.Relu _ -> graph.relu(name, x);
            case GraphLayer.Shift _ -> graph.shift(name, x);
            case GraphLayer.Zeros(int stride) -> graph.zeros(name, x, stride);
            case GraphLayer.Standardize _ ->
                    throw new IllegalArgumentException(
                            name + ": a supernet alone has such a layer");
            case GraphLayer.Shuffle(int groups) -> {
                int size = channels / groups;
                var from = IntStream.range(0, channels).map(c -> c % groups * size + c / groups);
                yield graph.channels(name, x, from.asLongStream().toArray());
            }
            case GraphLayer.Slice(int first, int count) ->
                    graph.channels(
                            name,
                            x,
                            IntStream.range(first, first + count).asLongStream().toArray());
            case GraphLayer.Widen(int wide) -> graph.widen(name, x, wide - channels);
            case GraphLayer.Pool(boolean max, int kernel, int stride, int padding) ->
                    graph.pool(name, x, max, kernel, stride, padding);
            case GraphLayer.Mixed _ ->
                    throw new IllegalArgumentException(name + ": nothing is chosen on this edge");
            case GraphLayer.Drop drop -> graph.scale(name, x, drop.evaluationFactor());
            case GraphLayer.Join _ -> graph.join(name, x, second);
            case GraphLayer.Sum _ -> graph.sum(name, x, second);
        };
    }

    private FoldedLayer filters(String name, int fanIn, int channels) {
        return new FoldedLayer(weights.filters(name, fanIn, channels), new float[channels]);
    }
}
