package nazca.latency.inference;

import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.GraphLayer;
import nazca.nn.arch.LayerGraph;
import nazca.nn.arch.MBConvBlock;
import nazca.tensor.Shape;

/** The layers inside blocks, over a batch of inputs. */
final class BlockLayers {
    private BlockLayers() {}

    static Layer convolution(ConvBlock block, int batch, Shape in) {
        return block.kernel() == 1
                ? Layer.pointwise(batch, in, block.out())
                : Layer.dense(batch, in, block.out(), block.kernel(), block.stride());
    }

    static Layer expand(MBConvBlock block, int batch, Shape in) {
        return Layer.pointwise(batch, in, block.middle());
    }

    static Layer depthwise(MBConvBlock block, int batch, Shape in) {
        Shape wide = in.withChannels(block.middle());
        return Layer.depthwise(batch, wide, block.kernel(), block.stride());
    }

    static Layer project(MBConvBlock block, int batch, Shape in) {
        Shape narrow = in.withChannels(block.middle()).strided(block.stride());
        return Layer.pointwise(batch, narrow, block.out());
    }

    static Layer squeeze(MBConvBlock block, int batch) {
        return Layer.pointwise(batch, Shape.vector(block.middle()), block.squeezed());
    }

    static Layer excite(MBConvBlock block, int batch) {
        return Layer.pointwise(batch, Shape.vector(block.squeezed()), block.middle());
    }

    static Layer of(BlockLayer layer, int batch, Shape in) {
        return switch (layer) {
            case BlockLayer.Pointwise(int channels, _) -> Layer.pointwise(batch, in, channels);
            case BlockLayer.Depthwise(int kernel, int stride, _) ->
                    Layer.depthwise(batch, in, kernel, stride);
        };
    }

    /**
     * The convolution at a node.
     *
     * @throws IllegalArgumentException if the node's layer is something else
     */
    static Layer of(LayerGraph.Node node, int batch) {
        return switch (node.layer()) {
            case GraphLayer.Convolution(int out, int kernel, int stride, int groups) ->
                    kernel == 1 && stride == 1 && groups == 1
                            ? Layer.pointwise(batch, node.in(), out)
                            : Layer.grouped(batch, node.in(), out, kernel, stride, groups);
            case GraphLayer.Depthwise(int kernel, int stride, int dilation) ->
                    Layer.dilated(batch, node.in(), kernel, stride, dilation);
            default ->
                    throw new IllegalArgumentException(
                            node.name() + " is no convolution: " + node.layer().type());
        };
    }

    static Layer linear(ClassifierBlock block, int batch) {
        return Layer.pointwise(batch, Shape.vector(block.in()), block.classes());
    }
}
