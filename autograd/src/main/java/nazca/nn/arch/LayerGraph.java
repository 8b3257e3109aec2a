package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The layers of a block that is no chain. Maps are numbered: 0 is the block's input, i + 1 what
 * node i gives; the last one is the block's output. Every node reads maps of smaller numbers.
 *
 * @param input one image
 * @param nodes in an order in which they can run
 */
public record LayerGraph(Shape input, List<Node> nodes) {
    /** Fixes the list. */
    public LayerGraph {
        nodes = List.copyOf(nodes);
    }

    /**
     * A layer in its place.
     *
     * @param name within the block
     * @param layer what it computes
     * @param reads the maps that it reads: two for a sum or a join, else one
     * @param in the shape of the first of them
     * @param out the shape of what it gives
     */
    public record Node(String name, GraphLayer layer, List<Integer> reads, Shape in, Shape out) {
        /** Fixes the list. */
        public Node {
            reads = List.copyOf(reads);
        }

        /** The map that it reads, the first of two. */
        public int from() {
            return reads.getFirst();
        }
    }

    /** Puts nodes in a row. */
    public static final class Builder {
        private final Shape input;
        private final List<Node> nodes = new ArrayList<>();

        /** Starts with the block's input alone, map 0. */
        public Builder(Shape input) {
            this.input = input;
        }

        /**
         * Adds a layer and returns the number of the map that it gives.
         *
         * @throws IllegalArgumentException if the layer does not take these maps
         */
        public int add(String name, GraphLayer layer, int... reads) {
            Shape in = shape(reads[0]);
            boolean fits =
                    switch (layer) {
                        case GraphLayer.Sum _ -> reads.length == 2 && shape(reads[1]).equals(in);
                        case GraphLayer.Join(int second) ->
                                reads.length == 2
                                        && shape(reads[1]).equals(in.withChannels(second));
                        default -> reads.length == 1;
                    };
            Require.argument(fits, "%s: a %s does not read such maps", name, layer.type());
            List<Integer> maps = new ArrayList<>();
            for (int map : reads) {
                maps.add(map);
            }
            nodes.add(new Node(name, layer, maps, in, layer.output(in)));
            return nodes.size();
        }

        private Shape shape(int map) {
            return map == 0 ? input : nodes.get(map - 1).out();
        }

        /** The graph, whose output is the map added last, or the input where there is none. */
        public LayerGraph build() {
            return new LayerGraph(input, nodes);
        }
    }

    private Shape shape(int map) {
        return map == 0 ? input : nodes.get(map - 1).out();
    }

    /** What the last node gives, the input where there is none. */
    public Shape output() {
        return nodes.isEmpty() ? input : nodes.getLast().out();
    }

    /**
     * The graph as evaluation computes it: without the drops that do nothing then.
     *
     * @throws IllegalArgumentException if such a drop gives the graph's output
     */
    public LayerGraph evaluated() {
        Builder kept = new Builder(input);
        List<Integer> maps = new ArrayList<>(List.of(0));
        for (Node node : nodes) {
            int[] reads = node.reads().stream().mapToInt(maps::get).toArray();
            boolean idle = node.layer() instanceof GraphLayer.Drop drop && drop.divides();
            Require.argument(
                    !idle || maps.size() < nodes.size(), "layer graph: %s ends it", node.name());
            maps.add(idle ? (Integer) reads[0] : kept.add(node.name(), node.layer(), reads));
        }
        return kept.build();
    }

    /** The node that reads a map last, -1 if none does. */
    public int lastReader(int map) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (nodes.get(i).reads().contains(map)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one node alone reads a map, and that once; the block's input may be read outside. */
    public boolean readOnce(int map) {
        long reads =
                nodes.stream().flatMap(node -> node.reads().stream()).filter(m -> m == map).count();
        return map != 0 && reads == 1;
    }

    /** Every layer with parameters, in order. */
    List<LayerRow> rows(String prefix) {
        return nodes.stream()
                .filter(node -> node.layer().parameters(node.in()) > 0)
                .map(
                        node ->
                                new LayerRow(
                                        prefix + "." + node.name(),
                                        node.layer().type(),
                                        node.out(),
                                        node.layer().parameters(node.in()),
                                        node.layer().macs(node.in())))
                .toList();
    }

    /**
     * Floats of one image at the widest point, every map held until its last reader has run; a
     * batch norm that is the last reader writes over what it reads.
     */
    long peakElements() {
        return evaluated().ownPeakElements();
    }

    private long ownPeakElements() {
        long held = input.elements();
        long most = held;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            long freed = 0;
            for (int map : Set.copyOf(node.reads())) {
                freed += lastReader(map) == i ? shape(map).elements() : 0;
            }
            boolean over = node.layer() instanceof GraphLayer.Norm && freed > 0;
            most = Math.max(most, held + (over ? 0 : node.out().elements()));
            held += node.out().elements() - freed;
        }
        return most;
    }
}
