package nazca.latency.inference;

import nazca.nn.arch.GraphLayer;
import nazca.nn.arch.LayerGraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A graph as inference runs it: batch norms that can be are folded into convolutions, and every map
 * between two layers has a buffer that no map in use at the same time shares.
 *
 * <p>A batch norm folds into the convolution that it alone reads, and, without an activation, into
 * the 1x1 convolution that alone reads it. Others stay: those behind sums, and those in front of
 * filters that see padding.
 */
final class FusedGraph {
    /** Buffer number of the block's input. */
    static final int INPUT = -1;

    /** Buffer number of the block's output. */
    static final int OUTPUT = -2;

    private final LayerGraph graph;
    private final List<Fused> layers = new ArrayList<>();
    private final int[] bufferOf;
    private final List<Integer> bufferElements = new ArrayList<>();

    /**
     * One layer and what is folded into it.
     *
     * @param node the layer
     * @param before the batch norm folded in from its front
     * @param after the batch norm folded in from behind it, its ReLU after the layer
     * @param reads the maps that it reads
     * @param writes the map that it gives
     */
    record Fused(
            LayerGraph.Node node,
            LayerGraph.@Nullable Node before,
            LayerGraph.@Nullable Node after,
            List<Integer> reads,
            int writes) {}

    FusedGraph(LayerGraph graph) {
        this.graph = graph.evaluated();
        fuse();
        bufferOf = new int[this.graph.nodes().size() + 1];
        place();
    }

    List<Fused> layers() {
        return layers;
    }

    /** The buffer of a map, {@link #INPUT} or {@link #OUTPUT}. */
    int buffer(int map) {
        return bufferOf[map];
    }

    /** Floats of one image in each buffer. */
    List<Integer> bufferElements() {
        return bufferElements;
    }

    private void fuse() {
        Set<Integer> folded = new HashSet<>();
        int[] before = new int[graph.nodes().size()];
        int[] after = new int[graph.nodes().size()];
        Arrays.fill(before, -1);
        Arrays.fill(after, -1);
        for (int i = 0; i < graph.nodes().size(); i++) {
            int reader = graph.readOnce(i + 1) ? graph.lastReader(i + 1) : -1;
            if (convolves(i) && reader >= 0 && layer(reader) instanceof GraphLayer.Norm) {
                after[i] = reader;
                folded.add(reader);
            }
        }
        for (int i = 0; i < graph.nodes().size(); i++) {
            int front = graph.nodes().get(i).from() - 1;
            if (seesPixels(i)
                    && front >= 0
                    && layer(front).equals(new GraphLayer.Norm(false))
                    && graph.readOnce(front + 1)
                    && folded.add(front)) {
                before[i] = front;
            }
        }
        for (int i = 0; i < graph.nodes().size(); i++) {
            if (!folded.contains(i)) {
                LayerGraph.Node front = before[i] < 0 ? null : graph.nodes().get(before[i]);
                LayerGraph.Node behind = after[i] < 0 ? null : graph.nodes().get(after[i]);
                LayerGraph.Node node = graph.nodes().get(i);
                List<Integer> reads = front == null ? node.reads() : front.reads();
                int writes = 1 + (behind == null ? i : after[i]);
                layers.add(new Fused(node, front, behind, reads, writes));
            }
        }
    }

    private GraphLayer layer(int node) {
        return graph.nodes().get(node).layer();
    }

    private boolean convolves(int node) {
        return layer(node) instanceof GraphLayer.Convolution
                || layer(node) instanceof GraphLayer.Depthwise;
    }

    private boolean seesPixels(int node) {
        return layer(node) instanceof GraphLayer.Convolution(_, int kernel, _, int groups)
                && kernel == 1
                && groups == 1;
    }

    private void place() {
        int last = layers.getLast().writes();
        List<Integer> free = new ArrayList<>();
        bufferOf[0] = INPUT;
        for (int i = 0; i < layers.size(); i++) {
            Fused layer = layers.get(i);
            if (layer.writes() == last) {
                bufferOf[last] = OUTPUT;
                continue;
            }
            int elements = graph.nodes().get(layer.writes() - 1).out().elements();
            if (free.isEmpty()) {
                free.add(bufferElements.size());
                bufferElements.add(0);
            }
            int buffer = free.removeFirst();
            bufferElements.set(buffer, Math.max(bufferElements.get(buffer), elements));
            bufferOf[layer.writes()] = buffer;
            for (int map : Set.copyOf(layer.reads())) {
                if (map != 0 && readsLast(i, map)) {
                    free.add(bufferOf[map]);
                }
            }
        }
    }

    private boolean readsLast(int layer, int map) {
        for (int i = layer + 1; i < layers.size(); i++) {
            if (layers.get(i).reads().contains(map)) {
                return false;
            }
        }
        return true;
    }
}
