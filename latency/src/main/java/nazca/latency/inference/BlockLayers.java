package nazca.latency.inference;

import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
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

    static Layer of(BlockLayer layer, int batch, Shape in) {
        return switch (layer) {
            case BlockLayer.Pointwise(int channels, _) -> Layer.pointwise(batch, in, channels);
            case BlockLayer.Depthwise(int kernel, int stride, _) ->
                    Layer.depthwise(batch, in, kernel, stride);
        };
    }

    static Layer linear(ClassifierBlock block, int batch) {
        return Layer.pointwise(batch, Shape.vector(block.in()), block.classes());
    }
}
