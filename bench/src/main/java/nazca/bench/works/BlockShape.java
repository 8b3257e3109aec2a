package nazca.bench.works;

import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import java.util.List;

/**
 * An MBConv block to be trained, between what a network needs: a 1x1 convolution of 3 channels
 * before it, so that the block's input wants a gradient, and a classifier of 10 classes behind it.
 * Both sides of a contest do these too; they are a few percent of the block.
 *
 * @param quick whether a quick run has it
 */
record BlockShape(
        int batch,
        int side,
        int in,
        int out,
        int kernel,
        int stride,
        int expansion,
        boolean quick) {
    private static final int CLASSES = 10;

    static List<BlockShape> all() {
        return List.of(
                new BlockShape(64, 32, 16, 16, 3, 1, 3, false),
                new BlockShape(64, 32, 16, 16, 3, 1, 6, false),
                new BlockShape(64, 32, 16, 24, 5, 2, 6, false),
                new BlockShape(64, 16, 24, 24, 3, 1, 6, true),
                new BlockShape(64, 16, 24, 24, 7, 1, 6, false),
                new BlockShape(64, 16, 32, 32, 5, 1, 3, false),
                new BlockShape(64, 16, 32, 64, 3, 2, 6, false),
                new BlockShape(64, 8, 64, 64, 3, 1, 6, false),
                new BlockShape(64, 8, 64, 64, 5, 1, 6, false),
                new BlockShape(64, 8, 96, 96, 7, 1, 6, false),
                new BlockShape(64, 8, 160, 160, 3, 1, 6, false),
                new BlockShape(8, 56, 24, 24, 3, 1, 6, false),
                new BlockShape(8, 28, 32, 32, 5, 1, 6, false),
                new BlockShape(8, 14, 96, 96, 3, 1, 6, false),
                new BlockShape(8, 7, 160, 160, 3, 1, 6, true));
    }

    NetworkSpec network() {
        boolean shortcut = stride == 1 && in == out;
        return new NetworkSpec(
                "mbconv",
                new Shape(side, side, 3),
                List.of(
                        new ConvBlock(1, 1, 3, in),
                        new MBConvBlock(kernel, stride, expansion, in, out, shortcut),
                        new ClassifierBlock(out, CLASSES)));
    }

    @Override
    public String toString() {
        return "%dx%dx%d to %d k%d s%d e%d"
                .formatted(batch, side, in, out, kernel, stride, expansion);
    }
}
