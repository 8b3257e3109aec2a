package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * What the units of ShuffleNetV2 (arXiv:1807.11164, figure 3) share, whatever their main branch is.
 *
 * <pre>
 *   stride 1: y = [even channels of x, main(odd channels of x)]
 *   stride 2: y = [ReLU(BN(conv1x1(BN(depthwise(x))))), main(x)]
 * </pre>
 *
 * <p>Taking every second channel is the shuffle. The first part has as many channels as the main
 * branch reads; the main branch gives what is missing.
 *
 * @param in input channels, even
 * @param out output channels
 * @param stride 1 or 2
 * @param kernel side of the depthwise filter of the first part
 */
record ShuffleFrame(int in, int out, int stride, int kernel) {
    /** Grows the main branch from a map and returns the one that it gives. */
    interface Main {
        int grow(LayerGraph.Builder graph, int map, int given);
    }

    /** Checks the geometry. */
    ShuffleFrame {
        Require.argument(
                kernel >= 1 && kernel % 2 == 1,
                "shuffle block: kernel must be odd, got %d",
                kernel);
        Require.argument(
                stride == 1 || stride == 2, "shuffle block: stride must be 1 or 2, got %d", stride);
        Require.argument(
                in > 0 && in % 2 == 0,
                "shuffle block: input channels must be even and positive, got %d",
                in);
        int passed = stride == 1 ? in / 2 : in;
        Require.argument(
                out > passed,
                "shuffle block: needs more than %d output channels, got %d",
                passed,
                out);
    }

    LayerGraph graph(Shape input, Main main) {
        Require.argument(
                input.channels() == in, "shuffle block: takes %d channels, got %s", in, input);
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        int half = in / 2;
        if (stride == 1) {
            int parted = graph.add("shuffle", new GraphLayer.Shuffle(half), 0);
            int passed = graph.add("even", new GraphLayer.Slice(0, half), parted);
            int odd = graph.add("odd", new GraphLayer.Slice(half, half), parted);
            join(graph, passed, main.grow(graph, odd, out - half), out - half);
        } else {
            int passed = filtered(graph, "first_depthwise", kernel, stride, 0);
            passed = pointwise(graph, "first_pointwise", in, passed);
            join(graph, passed, main.grow(graph, 0, out - in), out - in);
        }
        return graph.build();
    }

    private static void join(LayerGraph.Builder graph, int first, int second, int channels) {
        graph.add("join", new GraphLayer.Join(channels), first, second);
    }

    /** A depthwise convolution and its batch norm. */
    static int filtered(LayerGraph.Builder graph, String name, int kernel, int stride, int map) {
        int filtered = graph.add(name, new GraphLayer.Depthwise(kernel, stride, 1), map);
        return graph.add(name + "_norm", new GraphLayer.Norm(false), filtered);
    }

    /** A 1x1 convolution, its batch norm and ReLU. */
    static int pointwise(LayerGraph.Builder graph, String name, int out, int map) {
        int product = graph.add(name, new GraphLayer.Convolution(out, 1, 1, 1), map);
        return graph.add(name + "_norm", new GraphLayer.Norm(true), product);
    }

    String latencyKey(String kind, Shape input, int middle) {
        return "%s-input:%s-output:%s-stride:%d-middle:%d"
                .formatted(kind, input, input.strided(stride).withChannels(out), stride, middle);
    }
}
