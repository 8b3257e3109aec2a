package nazca.nas.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.gate.Probabilities;
import nazca.nas.space.MixedCells;
import nazca.nas.space.Spaces;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.Cell;
import nazca.nn.arch.CellOp;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;

class CellDerivationTest {
    private final double[][] alpha = new double[MixedCells.CHOICES][MixedCells.OPS.size()];

    private void raise(int edge, CellOp op, double value) {
        alpha[edge][MixedCells.OPS.indexOf(op)] = value;
    }

    private String derived(int firstEdge) {
        double[][] p = Arrays.stream(alpha).map(Probabilities::softmax).toArray(double[][]::new);
        int[] choice = CellDerivation.choice(p);
        return new Cell(
                        Arrays.stream(choice, firstEdge, firstEdge + Cell.EDGES)
                                .mapToObj(MixedCells.OPS::get)
                                .toList())
                .code();
    }

    @Test
    void everyNodeKeepsItsTwoStrongestEdges() {
        raise(0, CellOp.SEPARABLE_3, 1);
        raise(1, CellOp.MAX_3, 2);
        // Node 1 has edges 2, 3, 4, of which the last is the strongest and the first the weakest.
        raise(2, CellOp.DILATED_3, 0.1);
        raise(3, CellOp.SKIP, 0.2);
        raise(4, CellOp.AVERAGE_3, 0.3);
        // Node 2 has edges 5 to 8.
        raise(5, CellOp.DILATED_5, 3);
        raise(8, CellOp.SEPARABLE_5, 0.01);
        // Node 3 has edges 9 to 13.
        raise(11, CellOp.SKIP, 1);
        raise(12, CellOp.SKIP, 1.5);
        raise(13, CellOp.SKIP, 0.9);
        assertThat(derived(0)).isEqualTo("3M/-IA/E--5/--II-");
    }

    /**
     * None takes its part of the softmax, so an edge that likes it is weak, but is never derived.
     */
    @Test
    void noneCountsInTheSoftmaxAlone() {
        for (int edge = 0; edge < Cell.EDGES; edge++) {
            raise(edge, CellOp.NONE, 5);
            raise(edge, CellOp.SEPARABLE_3, 1);
        }
        raise(4, CellOp.NONE, 4);
        raise(3, CellOp.NONE, 4.5);
        raise(4, CellOp.SEPARABLE_3, 0.5);
        // exp(0.5) / (exp(4) + ...) and exp(1) / (exp(4.5) + ...) exceed exp(1) / (exp(5) + ...).
        assertThat(derived(0)).isEqualTo("33/-33/33--/33---");
    }

    @Test
    void ofEqualsTheFirstStays() {
        assertThat(derived(0)).isEqualTo("MM/MM-/MM--/MM---");
        raise(16, CellOp.SKIP, 1);
        raise(17, CellOp.DILATED_3, 1);
        raise(18, CellOp.DILATED_5, 1);
        assertThat(derived(0)).isEqualTo("MM/MM-/MM--/MM---");
        assertThat(derived(Cell.EDGES)).isEqualTo("MM/ID-/MM--/MM---");
    }

    /** Alphas that prefer the published cells give the published network. */
    @Test
    void theSecondPublishedNetworkIsDerived() {
        String codes = "33/33-/I3--/I-D--" + "MM/-MI/M-I-/-MI--";
        String edges = codes.replace("/", "");
        for (int edge = 0; edge < edges.length(); edge++) {
            CellOp op = CellOp.of(edges.charAt(edge));
            raise(edge, op, op == CellOp.NONE ? 0.2 : 0.1);
        }
        double[][] p = Arrays.stream(alpha).map(Probabilities::softmax).toArray(double[][]::new);
        int[] choice = CellDerivation.choice(p);
        var space = Spaces.open(Spaces.DARTS_CELLS, Map.of(), new Shape(32, 32, 3), 10);
        assertThat(space.derive(choice).blocks())
                .isEqualTo(Architectures.open("darts-v2").blocks());
    }

    @Test
    void otherNumbersOfEdgesAreRefused() {
        assertThatThrownBy(() -> CellDerivation.choice(new double[14][8]))
                .hasMessage("cells: derived from 28 edges, got 14");
    }
}
