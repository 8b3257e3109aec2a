package nazca.nas.derive;

import nazca.nas.gate.Probabilities;
import nazca.nas.space.MixedCells;
import nazca.nn.arch.Cell;
import nazca.nn.arch.CellOp;
import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The cells that DARTS derives (arXiv:1806.09055, section 2.4): every inner node keeps its two
 * strongest edges, and a kept edge its most probable operation but {@link CellOp#NONE}:
 *
 * <pre>
 *   strength of edge e = max over o other than none of p_e[o]
 * </pre>
 */
public final class CellDerivation {
    private static final int KEPT = 2;
    private static final int NONE = MixedCells.OPS.indexOf(CellOp.NONE);

    private CellDerivation() {}

    /**
     * Operation per edge of normal cells and then of reductions; none on the edges that go. Of
     * equals the first one stays.
     *
     * @param p probability of every operation of every edge, in the order of {@link MixedCells#OPS}
     */
    public static int[] choice(double[][] p) {
        Require.argument(
                p.length == MixedCells.CHOICES,
                "cells: derived from %d edges, got %d",
                MixedCells.CHOICES,
                p.length);
        int[] choice = new int[p.length];
        Arrays.fill(choice, NONE);
        for (int first = 0; first < p.length; first += Cell.EDGES) {
            for (int node = 0; node < Cell.NODES; node++) {
                int from = first + Cell.firstEdge(node);
                int to = first + Cell.firstEdge(node + 1);
                for (int edge : strongest(p, from, to)) {
                    choice[edge] = best(p[edge]);
                }
            }
        }
        return choice;
    }

    private static List<Integer> strongest(double[][] p, int from, int to) {
        List<Integer> edges = new ArrayList<>();
        for (int edge = from; edge < to; edge++) {
            edges.add(edge);
        }
        edges.sort(Comparator.comparingDouble(edge -> -p[edge][best(p[edge])]));
        return edges.subList(0, KEPT);
    }

    /** The most probable operation that is one. */
    private static int best(double[] p) {
        double[] operations = p.clone();
        operations[NONE] = -1;
        return Probabilities.argmax(operations);
    }
}
