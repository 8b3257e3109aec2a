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

    private static final int HALF = EDGES / 2;

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

    /** Adds the cell behind {@code map}, which has {@code planes} channels, and returns its sum. */
    int grow(LayerGraph.Builder graph, int map, int planes, int stride) {
        int root = graph.add("root_norm", new GraphLayer.Norm(true), map);
        root = graph.add("root", new GraphLayer.Convolution(2 * planes, 3, stride, 2), root);
        root = graph.add("shuffle", new GraphLayer.Shuffle(2), root);
        int first = half(graph, 0, root, planes);
        return graph.add("cell", new GraphLayer.Sum(), first, half(graph, 1, root, planes));
    }

    private int half(LayerGraph.Builder graph, int half, int root, int planes) {
        String name = "half" + half;
        int from = graph.add(name, new GraphLayer.Slice(half * planes, planes), root);
        int left = branch(graph, half, 0, from, planes);
        int right = branch(graph, half, 1, from, planes);
        int tree = graph.add(name + ".tree", new GraphLayer.Sum(), left, right);
        tree = graph.add(name + ".norm", new GraphLayer.Norm(false), tree);
        return graph.add(name + ".sum", new GraphLayer.Sum(), tree, from);
    }

    private int branch(LayerGraph.Builder graph, int half, int branch, int from, int planes) {
        String name = "half" + half + ".edge" + branch;
        int first = half * HALF;
        int leaves = first + 2 + 2 * branch;
        int map = edges.get(first + branch).grow(graph, name, from, planes);
        int left = edges.get(leaves).grow(graph, name + "0", map, planes);
        int right = edges.get(leaves + 1).grow(graph, name + "1", map, planes);
        return graph.add(name + ".sum", new GraphLayer.Sum(), left, right);
    }
}
