package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.ShuffleNets;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/** The spaces of Single Path One-Shot (arXiv:1904.00420): ShuffleNetV2 units of four kinds. */
final class ShuffleSpaces {
    private static final double EPSILON = 1e-5;

    private static final int SMALL_STEM = 16;
    private static final int SMALL_TAIL = 128;

    /** For images of 28 pixels, of which the stem leaves 14. */
    private static final List<ShuffleNets.Edge> SMALL =
            List.of(
                    new ShuffleNets.Edge(SMALL_STEM, 32, 1),
                    new ShuffleNets.Edge(32, 32, 1),
                    new ShuffleNets.Edge(32, 64, 2),
                    new ShuffleNets.Edge(64, 64, 1));

    private ShuffleSpaces() {}

    /**
     * 20 edges between a stem and a tail.
     *
     * @param cifar whether maps are halved twice and not six times
     */
    static SearchSpace open(String name, boolean cifar, Shape input, int classes) {
        List<SpaceBlock> blocks = new ArrayList<>();
        blocks.add(new FixedBlock(ShuffleNets.stem(input.channels(), cifar)));
        for (ShuffleNets.Edge edge : ShuffleNets.edges(cifar)) {
            blocks.add(new MixedBlock(edge.candidates()));
        }
        ShuffleNets.tail(classes, cifar).forEach(block -> blocks.add(new FixedBlock(block)));
        return new SearchSpace(name, input, classes, blocks, EPSILON);
    }

    /** Channel search: the edges of {@code spos-shufflenet-cifar}, each operation in 8 widths. */
    static SearchSpace channels(String name, Shape input, int classes) {
        return ofAllWidths(
                name,
                input,
                classes,
                ShuffleNets.stem(input.channels(), true),
                ShuffleNets.edges(true),
                ShuffleNets.tail(classes, true));
    }

    /** The same of a size for small images and one channel: 4 edges. */
    static SearchSpace smallChannels(String name, Shape input, int classes) {
        return ofAllWidths(
                name,
                input,
                classes,
                new ConvBlock(3, 2, input.channels(), SMALL_STEM),
                SMALL,
                List.of(
                        new ConvBlock(1, 1, SMALL.getLast().out(), SMALL_TAIL),
                        new ClassifierBlock(SMALL_TAIL, classes)));
    }

    private static SearchSpace ofAllWidths(
            String name,
            Shape input,
            int classes,
            BlockSpec stem,
            List<ShuffleNets.Edge> edges,
            List<BlockSpec> tail) {
        List<SpaceBlock> blocks = new ArrayList<>();
        blocks.add(new FixedBlock(stem));
        edges.forEach(edge -> blocks.add(new MixedBlock(edge.candidatesOfAllWidths())));
        tail.forEach(block -> blocks.add(new FixedBlock(block)));
        return new SearchSpace(name, input, classes, blocks, EPSILON);
    }
}
