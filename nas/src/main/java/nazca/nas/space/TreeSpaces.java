package nazca.nas.space;

import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidPlan;
import nazca.nn.arch.PyramidStem;
import nazca.nn.arch.TreeOp;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/** The authors' space for CIFAR-10 (arXiv:1812.00332, section 4.1), at any size. */
final class TreeSpaces {
    private static final double EPSILON = 1e-5;

    private TreeSpaces() {}

    /** Tree cells with all operations on every edge. */
    static SearchSpace open(PyramidPlan plan, Shape input, int classes) {
        List<TreeOp> ops = List.of(TreeOp.values());
        List<SpaceBlock> blocks = new ArrayList<>();
        blocks.add(new FixedBlock(new PyramidStem(input.channels(), plan.stem())));
        plan.frames().forEach(frame -> blocks.add(new MixedTree(frame, ops)));
        blocks.add(new FixedBlock(new PyramidHead(plan.width())));
        blocks.add(new FixedBlock(new ClassifierBlock(plan.width(), classes)));
        return new SearchSpace(Spaces.PROXYLESS_CIFAR_TREE, input, classes, blocks, EPSILON);
    }
}
