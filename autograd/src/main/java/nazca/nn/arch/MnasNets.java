package nazca.nn.arch;

import java.util.ArrayList;
import java.util.List;

/**
 * Networks of MnasNet (arXiv:1807.11626): MBConv blocks with ReLU, in A1 some of them with
 * squeeze-and-excite.
 */
final class MnasNets {
    /**
     * Blocks of one width.
     *
     * @param stride of the first one
     */
    private record Stage(
            int kernel, int expansion, int out, int repeats, int stride, Excitation excitation) {
        Stage(int kernel, int expansion, int out, int repeats, int stride) {
            this(kernel, expansion, out, repeats, stride, Excitation.NONE);
        }
    }

    private static final List<Stage> A1 =
            List.of(
                    new Stage(3, 1, 16, 1, 1),
                    new Stage(3, 6, 24, 2, 2),
                    new Stage(5, 3, 40, 3, 2, Excitation.OF_INPUT),
                    new Stage(3, 6, 80, 4, 2),
                    new Stage(3, 6, 112, 2, 1, Excitation.OF_INPUT),
                    new Stage(5, 6, 160, 3, 2, Excitation.OF_INPUT),
                    new Stage(3, 6, 320, 1, 1));

    private static final List<Stage> B1 =
            List.of(
                    new Stage(3, 1, 16, 1, 1),
                    new Stage(3, 3, 24, 3, 2),
                    new Stage(5, 3, 40, 3, 2),
                    new Stage(5, 6, 80, 3, 2),
                    new Stage(3, 6, 96, 2, 1),
                    new Stage(5, 6, 192, 4, 2),
                    new Stage(3, 6, 320, 1, 1));

    private static final int STEM = 32;
    private static final int HEAD = 1280;
    private static final double DROPOUT = 0.2;

    private MnasNets() {}

    static List<BlockSpec> a1(int channels, int classes) {
        return blocks(A1, channels, classes);
    }

    static List<BlockSpec> b1(int channels, int classes) {
        return blocks(B1, channels, classes);
    }

    private static List<BlockSpec> blocks(List<Stage> stages, int channels, int classes) {
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(new ReluConvBlock(3, 2, channels, STEM, false));
        int in = STEM;
        for (Stage stage : stages) {
            for (int i = 0; i < stage.repeats; i++) {
                int stride = i == 0 ? stage.stride : 1;
                blocks.add(
                        new MBConvBlock(
                                stage.kernel,
                                stride,
                                stage.expansion,
                                in,
                                stage.out,
                                stride == 1 && in == stage.out,
                                BlockActivation.RELU,
                                stage.excitation));
                in = stage.out;
            }
        }
        blocks.add(new ReluConvBlock(1, 1, in, HEAD, false));
        blocks.add(new ClassifierBlock(HEAD, classes, DROPOUT));
        return blocks;
    }
}
