package nazca.nas.space;

import nazca.nn.arch.ShuffleNets;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/** The spaces of Single Path One-Shot (arXiv:1904.00420): ShuffleNetV2 units of four kinds. */
final class ShuffleSpaces {
    private static final double EPSILON = 1e-5;

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
}
