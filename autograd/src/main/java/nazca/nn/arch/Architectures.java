package nazca.nn.arch;

import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/** Networks known by name. */
public final class Architectures {
    private Architectures() {}

    /**
     * The reference network of targets and benchmarks: CIFAR size, stem 3x3 to 32 channels, 20
     * MBConv blocks, 1x1 to 1280, linear 10; 1,754,058 parameters.
     */
    public static NetworkSpec referenceCifar() {
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(new ConvBlock(3, 1, 3, 32));
        blocks.add(new MBConvBlock(3, 1, 1, 32, 16, false));
        int in = 16;
        int[][] stages = { // channels, repeats, first stride, expansion, kernel
            {24, 4, 1, 6, 3},
            {32, 4, 2, 6, 5},
            {64, 4, 2, 6, 3},
            {96, 4, 1, 6, 5},
            {160, 3, 1, 6, 3}
        };
        for (int[] stage : stages) {
            for (int i = 0; i < stage[1]; i++) {
                int stride = i == 0 ? stage[2] : 1;
                blocks.add(
                        new MBConvBlock(
                                stage[4],
                                stride,
                                stage[3],
                                in,
                                stage[0],
                                stride == 1 && in == stage[0]));
                in = stage[0];
            }
        }
        blocks.add(new ConvBlock(1, 1, in, 1280));
        blocks.add(new ClassifierBlock(1280, 10));
        return new NetworkSpec("reference-cifar", new Shape(32, 32, 3), blocks);
    }
}
