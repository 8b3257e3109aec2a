package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A space in the manner of ProxylessNAS (arXiv:1812.00332, section 4), before it knows images and
 * classes: a stem, stages of mixed edges, a 1x1 convolution and a classifier.
 *
 * @param name of the space
 * @param stem the first convolution
 * @param first an MBConv block without expansion that no search changes, or null for none
 * @param stages in order
 * @param head output channels of the last convolution
 */
record SpacePlan(String name, Stem stem, @Nullable First first, List<Stage> stages, int head) {
    /** Fixes the list. */
    SpacePlan {
        stages = List.copyOf(stages);
        Require.argument(!stages.isEmpty(), "space %s: needs a stage", name);
    }

    /**
     * The first convolution.
     *
     * @param width output channels
     * @param kernel side of the filter, odd
     * @param stride 1 or 2
     */
    record Stem(int width, int kernel, int stride) {}

    /**
     * The fixed block behind the stem.
     *
     * @param width output channels
     * @param kernel side of the depthwise filter, odd
     */
    record First(int width, int kernel) {}

    /**
     * Edges of one width.
     *
     * @param width output channels
     * @param repeats edges
     * @param stride of the first edge; the others have 1
     * @param candidates what may stand on each edge, Zero only where the block has a shortcut
     */
    record Stage(int width, int repeats, int stride, List<Candidate> candidates) {
        /** Checks the sizes and fixes the list. */
        Stage {
            candidates = List.copyOf(candidates);
            Require.argument(repeats >= 1, "stage: repeats must be >= 1, got %d", repeats);
        }
    }

    /** The space for images and classes. */
    SearchSpace space(Shape input, int classes) {
        List<SpaceBlock> blocks = new ArrayList<>();
        blocks.add(
                new FixedBlock(
                        new ConvBlock(stem.kernel, stem.stride, input.channels(), stem.width)));
        int width = stem.width;
        if (first != null) {
            blocks.add(
                    new FixedBlock(new MBConvBlock(first.kernel, 1, 1, width, first.width, false)));
            width = first.width;
        }
        for (Stage stage : stages) {
            for (int i = 0; i < stage.repeats; i++) {
                blocks.add(edge(stage, width, i == 0 ? stage.stride : 1));
                width = stage.width;
            }
        }
        blocks.add(new FixedBlock(new ConvBlock(1, 1, width, head)));
        blocks.add(new FixedBlock(new ClassifierBlock(head, classes)));
        return new SearchSpace(name, input, classes, blocks);
    }

    private static MixedBlock edge(Stage stage, int in, int stride) {
        List<BlockSpec> specs = new ArrayList<>();
        for (Candidate candidate : stage.candidates) {
            candidate.spec(in, stage.width, stride).ifPresent(specs::add);
        }
        return new MixedBlock(specs);
    }
}
