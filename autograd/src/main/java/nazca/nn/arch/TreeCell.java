package nazca.nn.arch;

import static java.util.stream.Collectors.joining;

import nazca.tensor.Require;

import java.util.List;

/**
 * A tree of depth 3 with two branches at every node (arXiv:1812.00332, section 4.1), which the
 * authors' published network has in every block:
 *
 * <pre>
 *   h0, h1 = halves of shuffle(conv3x3(ReLU(BN(x)))), C -> 2 C channels in two groups
 *   y = BN(T(h0)) + h0 + BN(T(h1)) + h1
 *   T(h) = sum over b = 0, 1 of e_b0(e_b(h)) + e_b1(e_b(h))
 * </pre>
 *
 * @param edges e_0, e_1, e_00, e_01, e_10, e_11 of the first half, then those of the second
 */
public record TreeCell(List<TreeOp> edges) {
    /** Edges of a cell. */
    public static final int EDGES = 12;

    /** What layers and weights are called on each edge, within the block. */
    public static final List<String> EDGE_NAMES =
            List.of(
                    "half0.edge0",
                    "half0.edge1",
                    "half0.edge00",
                    "half0.edge01",
                    "half0.edge10",
                    "half0.edge11",
                    "half1.edge0",
                    "half1.edge1",
                    "half1.edge00",
                    "half1.edge01",
                    "half1.edge10",
                    "half1.edge11");

    private static final int HALF = EDGES / 2;

    /** The cell whose edges all hand on what they get. */
    static final TreeCell BARE = of("I".repeat(EDGES));

    /** What stands in a cell. */
    interface Growth {
        /** Puts something on an edge, behind a map, and returns the map that it gives. */
        int edge(int edge, String name, int map);

        /** Puts something behind a branch, edge and all, and returns the map that it gives. */
        int path(String name, int map);
    }

    /** Checks the number of edges and fixes the list. */
    public TreeCell {
        edges = List.copyOf(edges);
        Require.argument(
                edges.size() == EDGES, "tree cell: has %d edges, got %d", EDGES, edges.size());
    }

    /**
     * The cell of these letters, {@code 7MDI7M5D5577} for example.
     *
     * @throws IllegalArgumentException if they are not {@link #EDGES} letters of {@link TreeOp}
     */
    public static TreeCell of(String code) {
        return new TreeCell(code.chars().mapToObj(letter -> TreeOp.of((char) letter)).toList());
    }

    /** The letters of all edges. */
    public String code() {
        return edges.stream().map(op -> String.valueOf(op.code())).collect(joining());
    }

    /**
     * Adds a cell behind {@code map}, which has {@code planes} channels, and returns its sum.
     *
     * @param growth what stands on the edges and behind the branches
     */
    static int grow(LayerGraph.Builder graph, int map, int planes, int stride, Growth growth) {
        int root = graph.add("root_norm", new GraphLayer.Norm(true), map);
        root = graph.add("root", new GraphLayer.Convolution(2 * planes, 3, stride, 2), root);
        root = graph.add("shuffle", new GraphLayer.Shuffle(2), root);
        int first = half(graph, 0, root, planes, growth);
        int second = half(graph, 1, root, planes, growth);
        return graph.add("cell", new GraphLayer.Sum(), first, second);
    }

    private static int half(
            LayerGraph.Builder graph, int half, int root, int planes, Growth growth) {
        String name = "half" + half;
        int from = graph.add(name, new GraphLayer.Slice(half * planes, planes), root);
        int left = branch(graph, half, 0, from, growth);
        int right = branch(graph, half, 1, from, growth);
        int tree = graph.add(name + ".tree", new GraphLayer.Sum(), left, right);
        tree = graph.add(name + ".norm", new GraphLayer.Norm(false), tree);
        return growth.path(name, graph.add(name + ".sum", new GraphLayer.Sum(), tree, from));
    }

    private static int branch(
            LayerGraph.Builder graph, int half, int branch, int from, Growth growth) {
        int root = half * HALF + branch;
        int leaves = half * HALF + 2 + 2 * branch;
        int map = edge(root, from, growth);
        int left = leaf(leaves, map, growth);
        int right = leaf(leaves + 1, map, growth);
        String name = EDGE_NAMES.get(root);
        return growth.path(name, graph.add(name + ".sum", new GraphLayer.Sum(), left, right));
    }

    private static int leaf(int edge, int map, Growth growth) {
        return growth.path(EDGE_NAMES.get(edge), edge(edge, map, growth));
    }

    private static int edge(int edge, int map, Growth growth) {
        return growth.edge(edge, EDGE_NAMES.get(edge), map);
    }
}
