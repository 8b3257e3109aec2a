package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A pre-activation bottleneck of PyramidNet (arXiv:1610.02915) whose 3x3 convolution is a tree cell
 * (arXiv:1812.00332, section 4.1). With C planes:
 *
 * <pre>
 *   residual = BN(conv1x1(ReLU(BN(cell(conv1x1(BN(x)))))))     in -> C, C -> C, C -> 4 C
 *   y = residual + shortcut
 * </pre>
 *
 * The shortcut is x, averaged over 2x2 windows at stride 2, with zeros behind its last channel up
 * to 4 C.
 *
 * @param in input channels, at most 4 C
 * @param planes C, even
 * @param stride 1 or 2; sides of the input must be even for 2
 * @param cell the operation on each edge
 * @param drop what training drops at times
 */
public record PyramidBlock(int in, int planes, int stride, TreeCell cell, DropPath drop)
        implements GraphBlock {
    /** Output channels per plane. */
    public static final int EXPANSION = 4;

    /** A block that drops nothing. */
    public PyramidBlock(int in, int planes, int stride, TreeCell cell) {
        this(in, planes, stride, cell, DropPath.NONE);
    }

    /** Checks the geometry. */
    public PyramidBlock {
        Require.argument(
                planes > 0 && planes % 2 == 0,
                "pyramid block: planes must be even and positive, got %d",
                planes);
        int out = Math.multiplyExact(EXPANSION, planes);
        Require.argument(
                in > 0 && in <= out, "pyramid block: takes 1 to %d channels, got %d", out, in);
        Require.argument(
                stride == 1 || stride == 2, "pyramid block: stride must be 1 or 2, got %d", stride);
    }

    @Override
    public String label() {
        return "Tree s" + stride + " " + cell.code();
    }

    /** The block whose edges all hand on what they get: what every choice of operations shares. */
    public static PyramidBlock frame(int in, int planes, int stride) {
        return new PyramidBlock(in, planes, stride, TreeCell.BARE);
    }

    /** The same block with another cell. */
    public PyramidBlock with(TreeCell other) {
        return new PyramidBlock(in, planes, stride, other, drop);
    }

    /** The same block that drops otherwise. */
    public PyramidBlock with(DropPath other) {
        return new PyramidBlock(in, planes, stride, cell, other);
    }

    @Override
    public LayerGraph graph(Shape input) {
        return graph(
                input,
                (graph, edge, name, map) ->
                        cell.edges().get(edge).grow(graph, name + ".", map, planes));
    }

    /**
     * The layers inside with a {@link GraphLayer.Mixed} on every edge, whatever the cell.
     *
     * @throws IllegalArgumentException if the block does not take this input
     */
    public LayerGraph mixed(Shape input) {
        return graph(
                input,
                (graph, edge, name, map) -> graph.add(name, new GraphLayer.Mixed(edge, 1), map));
    }

    private interface EdgeLayers {
        int add(LayerGraph.Builder graph, int edge, String name, int map);
    }

    private LayerGraph graph(Shape input, EdgeLayers edges) {
        Require.argument(
                input.channels() == in, "pyramid block: takes %d channels, got %s", in, input);
        Require.argument(
                input.height() % stride == 0 && input.width() % stride == 0,
                "pyramid block: stride 2 needs even sides, got %s",
                input);
        int out = EXPANSION * planes;
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        int map = graph.add("reduce_norm", new GraphLayer.Norm(false), 0);
        map = graph.add("reduce", new GraphLayer.Convolution(planes, 1, 1, 1), map);
        map = TreeCell.grow(graph, map, planes, stride, growth(graph, edges));
        map = graph.add("expand_norm", new GraphLayer.Norm(true), map);
        map = graph.add("expand", new GraphLayer.Convolution(out, 1, 1, 1), map);
        int residual = drop.cell(graph, graph.add("norm", new GraphLayer.Norm(false), map));
        int shortcut = 0;
        if (stride == 2) {
            shortcut = graph.add("pool", new GraphLayer.Pool(false, 2, 2, 0), shortcut);
        }
        if (in < out) {
            shortcut = graph.add("widen", new GraphLayer.Widen(out), shortcut);
        }
        graph.add("sum", new GraphLayer.Sum(), residual, shortcut);
        return graph.build();
    }

    private TreeCell.Growth growth(LayerGraph.Builder graph, EdgeLayers edges) {
        return new TreeCell.Growth() {
            @Override
            public int edge(int edge, String name, int map) {
                return edges.add(graph, edge, name, map);
            }

            @Override
            public int path(String name, int map) {
                return drop.path(graph, name, map);
            }
        };
    }

    /** The shape of what every edge takes and gives. */
    public Shape edgeShape(Shape input) {
        return input.strided(stride).withChannels(planes);
    }

    /** The {@link #frame} and every operation that costs something. */
    @Override
    public List<PlacedBlock> parts(Shape input) {
        List<PlacedBlock> parts = new ArrayList<>();
        parts.add(new PlacedBlock(with(TreeCell.BARE), input));
        for (TreeOp op : cell.edges()) {
            if (op != TreeOp.IDENTITY) {
                parts.add(new PlacedBlock(new TreeOpBlock(op, planes), edgeShape(input)));
            }
        }
        return parts;
    }

    @Override
    public String latencyKey(Shape input) {
        String key =
                "pyramid-input:%s-output:%s-stride:%d-cell:%s"
                        .formatted(input, output(input), stride, cell.code());
        return drop.isNone() || drop.scaling() == DropPath.Scaling.TRAIN_DIVIDES
                ? key
                : "%s-scaled_paths:%d-scaled_cell:%d"
                        .formatted(key, drop.path() > 0 ? 1 : 0, drop.cell() > 0 ? 1 : 0);
    }
}
