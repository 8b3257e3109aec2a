package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.TreeCell;
import nazca.nn.arch.TreeOp;
import nazca.nn.arch.TreeOpBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A bottleneck of PyramidNet with a tree cell whose {@link TreeCell#EDGES} edges are mixed
 * (arXiv:1812.00332, section 4.1).
 *
 * @param frame the block without the operations
 * @param ops what may stand on each edge, in the order of the architecture parameters
 */
public record MixedTree(PyramidBlock frame, List<TreeOp> ops) implements SpaceBlock {
    /** Takes the operations off the frame and fixes the list. */
    public MixedTree {
        frame = PyramidBlock.frame(frame.in(), frame.planes(), frame.stride());
        ops = List.copyOf(ops);
    }

    @Override
    public Shape output(Shape input) {
        return frame.output(input);
    }

    @Override
    public List<PlacedBlock> fixedParts(Shape input) {
        return List.of(new PlacedBlock(frame, input));
    }

    @Override
    public List<PlacedEdge> edges(String name, Shape input) {
        Shape shape = frame.edgeShape(input);
        MixedBlock block = edge();
        List<PlacedEdge> edges = new ArrayList<>();
        for (String edge : TreeCell.EDGE_NAMES) {
            edges.add(new PlacedEdge(name + "." + edge, block, shape));
        }
        return edges;
    }

    /** What may stand on any of the edges. */
    private MixedBlock edge() {
        List<BlockSpec> candidates = new ArrayList<>();
        ops.forEach(op -> candidates.add(new TreeOpBlock(op, frame.planes())));
        return new MixedBlock(candidates);
    }

    @Override
    public BlockSpec derive(int[] choice) {
        Require.argument(
                choice.length == TreeCell.EDGES,
                "tree cell: has %d edges, got %d choices",
                TreeCell.EDGES,
                choice.length);
        TreeCell cell = new TreeCell(Arrays.stream(choice).mapToObj(ops::get).toList());
        return frame.with(cell);
    }
}
