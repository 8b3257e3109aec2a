package nazca.nn.arch;

import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a block with a tree cell drops branches in training, each for a whole batch
 * (arXiv:1812.00332, section 4.1, and the two programs of its authors). Paths are the branches of
 * every node of the trees: the leaves' edges, the two branches of each half, the halves, each with
 * all that is behind its edge. The cell is the whole residual.
 *
 * @param path the probability to drop a path
 * @param cell the probability to drop the cell
 * @param scaling where the scale of what is dropped at times is set right
 */
public record DropPath(double path, double cell, Scaling scaling) {
    /** Drops nothing. */
    public static final DropPath NONE = new DropPath(0, 0, Scaling.TRAIN_DIVIDES);

    /** Where scales are set right. */
    public enum Scaling {
        /** Training divides what it keeps by 1 - rate; evaluation computes as if nothing was. */
        TRAIN_DIVIDES("train-divides"),
        /** Training keeps as it is; evaluation multiplies by 1 - rate. */
        EVAL_MULTIPLIES("eval-multiplies");

        private final String label;

        Scaling(String label) {
            this.label = label;
        }

        /** The name that people give it. */
        public String label() {
            return label;
        }

        /** All names. */
        public static List<String> labels() {
            return Arrays.stream(values()).map(Scaling::label).toList();
        }

        /**
         * The one of this name.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Scaling named(String label) {
            int index = labels().indexOf(label);
            Require.argument(
                    index >= 0, "drop path: unknown scaling %s, known are %s", label, labels());
            return values()[index];
        }
    }

    /** Checks the rates. */
    public DropPath {
        Require.argument(
                path >= 0 && path < 1 && cell >= 0 && cell < 1,
                "drop path: rates must be in [0, 1), got %s for paths and %s for the cell",
                path,
                cell);
    }

    /** Whether nothing is dropped. */
    public boolean isNone() {
        return path == 0 && cell == 0;
    }

    /**
     * The rate of cell l of L: 2 l r / (L + 1), whose mean is r.
     *
     * @param l from 1
     */
    public static double linear(double mean, int l, int cells) {
        return 2 * l * mean / (cells + 1);
    }

    /**
     * A network whose tree cells all drop paths at one rate and themselves at {@link #linear} ones.
     *
     * @param cell the mean over all cells
     * @throws IllegalArgumentException if the network has no tree cell, or the last would be
     *     dropped always
     */
    public static NetworkSpec over(NetworkSpec network, double path, double cell, Scaling scaling) {
        List<BlockSpec> blocks = new ArrayList<>();
        int cells = (int) network.blocks().stream().filter(PyramidBlock.class::isInstance).count();
        Require.argument(
                cells > 0, "drop path: there is no tree cell in the network %s", network.name());
        double last = linear(cell, cells, cells);
        Require.argument(
                last < 1,
                "drop path: a mean rate of %s drops the last of %d cells at a rate of %s",
                cell,
                cells,
                last);
        int l = 0;
        for (BlockSpec block : network.blocks()) {
            blocks.add(
                    block instanceof PyramidBlock pyramid
                            ? pyramid.with(new DropPath(path, linear(cell, ++l, cells), scaling))
                            : block);
        }
        return new NetworkSpec(network.name(), network.input(), blocks, network.batchNormEpsilon());
    }

    /** The map behind a branch, which is dropped where there is a rate. */
    int path(LayerGraph.Builder graph, String branch, int map) {
        return drop(graph, branch + ".drop", path, map);
    }

    /** The map behind the residual, which is dropped where there is a rate. */
    int cell(LayerGraph.Builder graph, int map) {
        return drop(graph, "drop", cell, map);
    }

    private int drop(LayerGraph.Builder graph, String name, double rate, int map) {
        boolean divides = scaling == Scaling.TRAIN_DIVIDES;
        return rate == 0 ? map : graph.add(name, new GraphLayer.Drop(rate, divides), map);
    }
}
