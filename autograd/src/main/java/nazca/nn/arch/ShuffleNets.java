package nazca.nn.arch;

import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.List;

/**
 * Networks of ShuffleNetV2 units: those of the ShuffleNetV2 paper (arXiv:1807.11164) in the form of
 * its authors' code, and the single paths of Single Path One-Shot (arXiv:1904.00420), for ImageNet
 * and in the form that others use for CIFAR-10. No classifier has a bias.
 */
public final class ShuffleNets {
    /** Units in each stage of a single path. */
    public static final List<Integer> PATH_UNITS = List.of(4, 4, 8, 4);

    /** Output channels of each stage of a single path. */
    public static final List<Integer> PATH_WIDTHS = List.of(64, 160, 320, 640);

    /** Edges of a single path. */
    public static final int EDGES = 20;

    /** Candidates of an edge: kernels 3, 5, 7, and the Xception unit. */
    public static final int CANDIDATES = 4;

    private static final int PATH_STEM = 16;
    private static final int PATH_TAIL = 1024;
    private static final double PATH_DROPOUT = 0.1;
    private static final List<Integer> IMAGENET_STRIDES = List.of(2, 2, 2, 2);
    private static final List<Integer> CIFAR_STRIDES = List.of(1, 2, 2, 1);

    private ShuffleNets() {}

    /**
     * An edge of a single path.
     *
     * @param in input channels
     * @param out output channels
     * @param stride 1 or 2
     */
    public record Edge(int in, int out, int stride) {
        /** The candidates in the authors' order. */
        public List<BlockSpec> candidates() {
            List<BlockSpec> candidates = new ArrayList<>();
            for (int k = 0; k < CANDIDATES; k++) {
                candidates.add(candidate(k));
            }
            return candidates;
        }

        /**
         * Every operation at widths of 1.6, 1.4, ... 0.2 times the usual middle, half of the output
         * channels: the choices of the paper's channel search, the widest of each first.
         */
        public List<BlockSpec> candidatesOfAllWidths() {
            List<BlockSpec> candidates = new ArrayList<>();
            for (int k = 0; k < CANDIDATES; k++) {
                for (int fifths = 8; fifths >= 1; fifths--) {
                    int middle = Math.max(1, out * fifths / 10);
                    candidates.add(
                            switch (candidate(k)) {
                                case ShuffleBlock shuffle -> shuffle.wide(middle);
                                case XceptionBlock xception -> xception.wide(middle);
                                case BlockSpec other -> other;
                            });
                }
            }
            return candidates;
        }

        BlockSpec candidate(int number) {
            return number == CANDIDATES - 1
                    ? new XceptionBlock(in, out, stride)
                    : new ShuffleBlock(in, out, stride, 3 + 2 * number);
        }
    }

    /**
     * The edges of a single path.
     *
     * @param cifar for images of 32 pixels
     */
    public static List<Edge> edges(boolean cifar) {
        List<Edge> edges = new ArrayList<>();
        int in = PATH_STEM;
        for (int stage = 0; stage < PATH_UNITS.size(); stage++) {
            for (int i = 0; i < PATH_UNITS.get(stage); i++) {
                int stride = (cifar ? CIFAR_STRIDES : IMAGENET_STRIDES).get(stage);
                edges.add(new Edge(in, PATH_WIDTHS.get(stage), i == 0 ? stride : 1));
                in = PATH_WIDTHS.get(stage);
            }
        }
        return edges;
    }

    /** What stands before the edges. */
    public static BlockSpec stem(int channels, boolean cifar) {
        return cifar
                ? new ConvBlock(3, 1, channels, PATH_STEM)
                : new ReluConvBlock(3, 2, channels, PATH_STEM, false);
    }

    /** What stands behind the edges. */
    public static List<BlockSpec> tail(int classes, boolean cifar) {
        int in = PATH_WIDTHS.getLast();
        return List.of(
                cifar
                        ? new ConvBlock(1, 1, in, PATH_TAIL)
                        : new ReluConvBlock(1, 1, in, PATH_TAIL, false),
                new ClassifierBlock(PATH_TAIL, classes, PATH_DROPOUT, false));
    }

    /**
     * A single path.
     *
     * @param choice candidate per edge, a digit each
     */
    static List<BlockSpec> path(String choice, boolean cifar, int channels, int classes) {
        Require.argument(
                choice.length() == EDGES, "single path: needs %d digits, got %s", EDGES, choice);
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(stem(channels, cifar));
        List<Edge> edges = edges(cifar);
        for (int e = 0; e < EDGES; e++) {
            blocks.add(edges.get(e).candidate(choice.charAt(e) - '0'));
        }
        blocks.addAll(tail(classes, cifar));
        return blocks;
    }

    /**
     * ShuffleNetV2.
     *
     * @param widths of the three stages
     * @param tail channels of the last convolution
     */
    static List<BlockSpec> version2(List<Integer> widths, int tail, int channels, int classes) {
        List<Integer> units = List.of(4, 8, 4);
        List<BlockSpec> blocks = new ArrayList<>();
        int in = 24;
        blocks.add(new ReluConvBlock(3, 2, channels, in, true));
        for (int stage = 0; stage < units.size(); stage++) {
            for (int i = 0; i < units.get(stage); i++) {
                blocks.add(new ShuffleBlock(in, widths.get(stage), i == 0 ? 2 : 1, 3));
                in = widths.get(stage);
            }
        }
        blocks.add(new ReluConvBlock(1, 1, in, tail, false));
        blocks.add(new ClassifierBlock(tail, classes, 0, false));
        return blocks;
    }
}
