package nazca.nn.weights;

import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.GraphLayer;
import nazca.nn.arch.LayerGraph;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;

import java.util.ArrayList;
import java.util.List;

/**
 * The names and shapes that torchvision's MobileNetV2 saves: {@code features.0.0.weight} is the
 * stem, {@code features.3.conv.1.0.weight} the depthwise filters of block 3, {@code
 * classifier.1.weight} the linear layer. Any network of the same blocks is named alike.
 */
final class TorchLayout {
    private final List<TorchTensor> tensors = new ArrayList<>();

    private TorchLayout() {}

    /** Every tensor of a network. */
    static List<TorchTensor> of(NetworkSpec network) {
        TorchLayout layout = new TorchLayout();
        List<PlacedBlock> blocks = network.placed();
        for (int i = 0; i < blocks.size(); i++) {
            String own = "blocks." + i + ".";
            String name = "features." + i + ".";
            switch (blocks.get(i).spec()) {
                case ConvBlock conv -> {
                    layout.filters(own + "conv", name + "0", conv.out(), conv.in(), conv.kernel());
                    layout.batchNorm(own + "conv", name + "1", conv.out());
                }
                case MBConvBlock mbconv -> layout.mbconv(own, name + "conv.", mbconv);
                case QuantizedBlock quantized -> layout.quantized(own, name + "conv.", quantized);
                case SequenceBlock sequence -> layout.sequence(own, name + "conv.", sequence);
                case GraphBlock block ->
                        layout.graph(own, name, block.graph(blocks.get(i).input()));
                case ClassifierBlock classifier -> layout.classifier(own + "linear", classifier);
                case ZeroBlock _ -> {}
            }
        }
        return layout.tensors;
    }

    private void mbconv(String own, String name, MBConvBlock block) {
        int middle = block.middle();
        int layer = 0;
        if (block.expansion() > 1) {
            filters(own + "expand", name + "0.0", middle, block.in(), 1);
            batchNorm(own + "expand", name + "0.1", middle);
            layer = 1;
        }
        filters(own + "depthwise", name + layer + ".0", middle, 1, block.kernel());
        batchNorm(own + "depthwise", name + layer + ".1", middle);
        if (block.squeezeExcite()) {
            layer++;
            linear(own + "se.squeeze", name + layer + ".fc1", block.squeezed(), middle);
            linear(own + "se.excite", name + layer + ".fc2", middle, block.squeezed());
        }
        filters(own + "project", name + (layer + 1), block.out(), middle, 1);
        batchNorm(own + "project", name + (layer + 2), block.out());
    }

    /** The float block's, and clips, which torchvision does not have, by their own names. */
    private void quantized(String own, String name, QuantizedBlock block) {
        mbconv(own, name, block.block());
        List<String> layers =
                block.block().expansion() > 1
                        ? List.of("expand", "depthwise", "project")
                        : List.of("depthwise", "project");
        for (String layer : layers) {
            String clip = layer + ".clip";
            tensors.add(TorchTensor.vector(own + clip, name + clip, 1));
        }
    }

    /** Of single pixels, as torchvision's SqueezeExcitation has them. */
    private void linear(String own, String name, int out, int in) {
        filters(own, name, out, in, 1);
        tensors.add(TorchTensor.vector(own + ".bias", name + ".bias", out));
    }

    /** Convolution and batch norm of layer n are 0 and 1 of {@code conv.n}. */
    private void sequence(String own, String name, SequenceBlock block) {
        int channels = block.in();
        for (int i = 0; i < block.layers().size(); i++) {
            int in = channels;
            switch (block.layers().get(i)) {
                case BlockLayer.Pointwise(int out, _) -> {
                    filters(own + i, name + i + ".0", out, in, 1);
                    channels = out;
                }
                case BlockLayer.Depthwise(int kernel, _, _) ->
                        filters(own + i, name + i + ".0", in, 1, kernel);
            }
            batchNorm(own + i, name + i + ".1", channels);
        }
    }

    /** Layers are named as in the graph; batch norms stand for themselves. */
    private void graph(String own, String name, LayerGraph graph) {
        for (LayerGraph.Node node : graph.nodes()) {
            String layer = name + node.name();
            int channels = node.out().channels();
            switch (node.layer()) {
                case GraphLayer.Convolution(int out, int kernel, _, int groups) -> {
                    int in = node.in().channels() / groups;
                    filters(own + node.name(), layer, out, in, kernel);
                }
                case GraphLayer.Depthwise(int kernel, _, _) ->
                        filters(own + node.name(), layer, channels, 1, kernel);
                case GraphLayer.Norm _ -> batchNorm(own + node.name(), layer, channels);
                case GraphLayer.Standardize _,
                        GraphLayer.Relu _,
                        GraphLayer.Shift _,
                        GraphLayer.Zeros _,
                        GraphLayer.Shuffle _,
                        GraphLayer.Slice _,
                        GraphLayer.Widen _,
                        GraphLayer.Pool _,
                        GraphLayer.Mixed _,
                        GraphLayer.Drop _,
                        GraphLayer.Join _,
                        GraphLayer.Sum _ -> {}
            }
        }
    }

    private void classifier(String own, ClassifierBlock block) {
        tensors.add(
                TorchTensor.matrix(
                        own + ".weight", "classifier.1.weight", block.classes(), block.in()));
        if (block.bias()) {
            tensors.add(TorchTensor.vector(own + ".bias", "classifier.1.bias", block.classes()));
        }
    }

    private void filters(String own, String name, int out, int in, int kernel) {
        tensors.add(TorchTensor.filters(own + ".weight", name + ".weight", out, in, kernel));
    }

    private void batchNorm(String own, String name, int channels) {
        String[][] pairs = {
            {"gamma", "weight"},
            {"beta", "bias"},
            {"running_mean", "running_mean"},
            {"running_variance", "running_var"}
        };
        for (String[] pair : pairs) {
            tensors.add(TorchTensor.vector(own + ".bn." + pair[0], name + "." + pair[1], channels));
        }
    }
}
