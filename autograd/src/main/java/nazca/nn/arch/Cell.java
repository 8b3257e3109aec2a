package nazca.nn.arch;

import static java.util.stream.Collectors.joining;

import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of DARTS (arXiv:1806.09055, section 2.1): two inputs and {@link #NODES} inner nodes, each
 * the sum of edges from all nodes before it; the output holds the channels of all inner nodes.
 *
 * @param edges the operation on every edge, by the node that it leads to and then by the one that
 *     it comes from: (0, 2), (1, 2), (0, 3), (1, 3), (2, 3), ...
 */
public record Cell(List<CellOp> edges) {
    /** Inner nodes. */
    public static final int NODES = 4;

    /** Edges from all earlier nodes to every inner one. */
    public static final int EDGES = 14;

    private static final int INPUTS = 2;
    private static final String BETWEEN_NODES = "/";

    /** The cell without any operation: what every choice of operations shares. */
    static final Cell BARE = new Cell(java.util.Collections.nCopies(EDGES, CellOp.NONE));

    /** What stands on the edges of a cell. */
    interface Growth {
        /**
         * Puts something on an edge and returns the map that it gives, or -1 for nothing.
         *
         * @param map the earlier node
         */
        int edge(int edge, String name, int map, int stride);
    }

    /** Checks the number of edges and fixes the list. */
    public Cell {
        edges = List.copyOf(edges);
        Require.argument(edges.size() == EDGES, "cell: has %d edges, got %d", EDGES, edges.size());
    }

    /** The first of the edges to an inner node, counted from 0; {@link #NODES} gives the end. */
    public static int firstEdge(int node) {
        return node * (node + 2 * INPUTS - 1) / 2;
    }

    /** Whether an edge comes from one of the cell's inputs, not from an inner node. */
    public static boolean comesFromInput(int edge) {
        int node = 0;
        while (firstEdge(node + 1) <= edge) {
            node++;
        }
        return edge - firstEdge(node) < INPUTS;
    }

    /**
     * The cell of these letters, {@code 33/33-/I3--/I-D--} for example.
     *
     * @throws IllegalArgumentException if they are not those of {@link #code}
     */
    public static Cell of(String code) {
        Cell cell =
                new Cell(
                        code.replace(BETWEEN_NODES, "")
                                .chars()
                                .mapToObj(letter -> CellOp.of((char) letter))
                                .toList());
        Require.argument(
                cell.code().equals(code), "cell: write %s instead of %s", cell.code(), code);
        return cell;
    }

    /** The letters of all edges, a slash between those that lead to different nodes. */
    public String code() {
        List<String> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            nodes.add(
                    edges.subList(firstEdge(node), firstEdge(node + 1)).stream()
                            .map(op -> String.valueOf(op.code()))
                            .collect(joining()));
        }
        return String.join(BETWEEN_NODES, nodes);
    }

    /**
     * What stands on the edges of this cell. An input that no operation reads is read by zeros, so
     * that a gradient of 0 comes back to it.
     */
    Growth growth(CellLayers layers, int channels) {
        return (edge, name, map, stride) -> {
            CellOp op = edges.get(edge);
            boolean idle = op == CellOp.NONE && !(edge < INPUTS && isUnread(edge));
            return idle ? -1 : op.grow(layers, name + ".", map, channels, stride);
        };
    }

    private boolean isUnread(int input) {
        for (int node = 0; node < NODES; node++) {
            if (edges.get(firstEdge(node) + input) != CellOp.NONE) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a cell and returns the map of its output.
     *
     * @param prefix of its layers' names
     * @param inputs the maps of both inputs, with as many channels as each inner node
     * @param stride of the edges from the inputs
     */
    static int grow(
            CellLayers layers,
            String prefix,
            List<Integer> inputs,
            int channels,
            int stride,
            Growth growth) {
        List<Integer> maps = new ArrayList<>(inputs);
        int joined = -1;
        for (int node = 0; node < NODES; node++) {
            String name = prefix + "node" + node;
            int sum = -1;
            for (int from = 0; from < INPUTS + node; from++) {
                int edge = firstEdge(node) + from;
                int own = from < INPUTS ? stride : 1;
                int map = growth.edge(edge, prefix + "edge" + edge, maps.get(from), own);
                if (map >= 0) {
                    String of = name + ".sum" + from;
                    sum = sum < 0 ? map : layers.add(of, new GraphLayer.Sum(), sum, map);
                }
            }
            if (sum < 0) {
                sum = layers.add(name + ".zeros", new GraphLayer.Zeros(stride), maps.getFirst());
            }
            maps.add(sum);
            joined =
                    node == 0
                            ? sum
                            : layers.add(
                                    name + ".join", new GraphLayer.Join(channels), joined, sum);
        }
        return joined;
    }
}
