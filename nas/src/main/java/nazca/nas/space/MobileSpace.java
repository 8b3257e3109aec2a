package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Spaces in the manner of ProxylessNAS (arXiv:1812.00332, section 4): stages of MBConv edges
 * between a stem and a head.
 */
final class MobileSpace {
    private static final int[] KERNELS = {3, 5, 7};
    private static final int[] EXPANSIONS = {3, 6};

    private MobileSpace() {}

    /**
     * Edges of one width.
     *
     * @param width output channels
     * @param repeats edges
     * @param stride of the first edge; the others have 1
     */
    record Stage(int width, int repeats, int stride) {}

    /** The default space: 28x28x1 images, 6 edges, below 4 M MACs for a uniform path. */
    static SearchSpace small(Shape input, int classes) {
        List<SpaceBlock> blocks = new ArrayList<>();
        blocks.add(new FixedBlock(new ConvBlock(3, 2, input.channels(), 16)));
        int width =
                addStages(
                        blocks,
                        16,
                        List.of(new Stage(16, 2, 1), new Stage(24, 2, 2), new Stage(40, 2, 1)));
        blocks.add(new FixedBlock(new ConvBlock(1, 1, width, 128)));
        blocks.add(new FixedBlock(new ClassifierBlock(128, classes)));
        return new SearchSpace("mbconv-small", input, classes, blocks);
    }

    private static int addStages(List<SpaceBlock> blocks, int in, List<Stage> stages) {
        int width = in;
        for (Stage stage : stages) {
            for (int i = 0; i < stage.repeats(); i++) {
                blocks.add(edge(width, stage.width(), i == 0 ? stage.stride() : 1));
                width = stage.width();
            }
        }
        return width;
    }

    /** MBConv 3, 5, 7 x expansion 3, 6 in this order, and Zero where the block has a shortcut. */
    static MixedBlock edge(int in, int out, int stride) {
        boolean shortcut = stride == 1 && in == out;
        List<BlockSpec> candidates = new ArrayList<>();
        for (int kernel : KERNELS) {
            for (int expansion : EXPANSIONS) {
                candidates.add(new MBConvBlock(kernel, stride, expansion, in, out, shortcut));
            }
        }
        if (shortcut) {
            candidates.add(new ZeroBlock());
        }
        return new MixedBlock(candidates);
    }
}
