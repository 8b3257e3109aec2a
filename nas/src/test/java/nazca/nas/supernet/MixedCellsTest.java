package nazca.nas.supernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.CrossEntropy;
import nazca.autograd.ModelState;
import nazca.autograd.StepMode;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.MixedCells;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.BatchScore;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Model;
import nazca.nn.Network;
import nazca.nn.Trainer;
import nazca.nn.arch.CellOp;
import nazca.tensor.Shape;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/** Five cells of width 2, three of them normal: 28 choices on 70 places. */
class MixedCellsTest {
    private static final int OPS = MixedCells.OPS.size();
    private static final int NONE = MixedCells.OPS.indexOf(CellOp.NONE);
    private static final int SKIP = MixedCells.OPS.indexOf(CellOp.SKIP);

    /** Small, since a difference steps over the kinks of ReLU and of maxima. */
    private static final double H = 1e-4;

    private final SearchSpace space =
            Spaces.open(
                    Spaces.DARTS_CELLS,
                    Map.of("width", 2L, "cells", 5L, "derived_width", 2L, "derived_cells", 5L),
                    new Shape(8, 8, 2),
                    3);
    private final SupernetFixture net = new SupernetFixture(space, 6);
    private final int edges = space.choices().length;

    @AfterEach
    void close() {
        net.close();
    }

    private double[][] weights(Random random) {
        double[][] weights = new double[edges][OPS];
        for (double[] edge : weights) {
            Arrays.setAll(edge, _ -> random.nextDouble(0.05, 0.3));
        }
        return weights;
    }

    private void mix(double[][] weights) {
        for (int e = 0; e < edges; e++) {
            net.supernet.edges().get(e).mix(weights[e], true);
        }
    }

    private double loss(double[][] weights) {
        mix(weights);
        return Trainer.forward(net.supernet, net.step, net.loss, StepMode.SAMPLING, net.batch)
                .loss();
    }

    private double[][] gradients(double[][] weights) {
        mix(weights);
        net.pass(StepMode.ARCHITECTURE);
        assertThat(net.step.slab().isEmpty()).isTrue();
        return net.supernet.edges().stream()
                .map(edge -> edge.weightGradients(net.engine))
                .toArray(double[][]::new);
    }

    /** A weight of normal cells stands in three of them, one of reductions in two. */
    @Test
    void theGradientOfASharedWeightIsThatOfTheLossWhereItStandsInEveryCell() {
        double[][] weights = weights(new Random(1));
        double[][] gradients = gradients(weights);
        double largest = 0;
        double error = 0;
        for (int e = 0; e < edges; e++) {
            int k = 1 + e % (OPS - 1);
            double middle = weights[e][k];
            weights[e][k] = middle + H;
            double up = loss(weights);
            weights[e][k] = middle - H;
            double down = loss(weights);
            weights[e][k] = middle;
            error = Math.max(error, Math.abs(gradients[e][k] - (up - down) / (2 * H)));
            largest = Math.max(largest, Math.abs(gradients[e][k]));
            assertThat(gradients[e][NONE]).isZero();
        }
        assertThat(error / largest).isLessThan(0.02);
    }

    @Test
    void gatesOfAPathHaveTheGradientsOfTheMixtureThatHasItAlone() {
        Random random = new Random(2);
        for (int draw = 0; draw < 5; draw++) {
            int[] path = random.ints(edges, 0, OPS).toArray();
            double[][] alone = new double[edges][OPS];
            for (int e = 0; e < edges; e++) {
                alone[e][path[e]] = 1;
            }
            double[][] expected = gradients(alone);
            net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, path);
            double[][] gates = net.pass(StepMode.ARCHITECTURE);
            for (int e = 0; e < edges; e++) {
                for (int k = 0; k < OPS; k++) {
                    assertThat(gates[e][k])
                            .as("edge %d, %s", e, MixedCells.OPS.get(k))
                            .isCloseTo(expected[e][k], within(1e-6 + 1e-4 * Math.abs(gates[e][k])));
                }
            }
        }
    }

    /** Pools have a batch norm in the supernet alone. */
    @Test
    void aPathWithoutPoolsComputesWhatItsNetworkComputes() {
        Random random = new Random(3);
        for (int draw = 0; draw < 3; draw++) {
            int[] path = random.ints(edges, SKIP - 1, OPS).toArray();
            for (int e = 0; e < edges; e++) {
                path[e] = path[e] < SKIP ? NONE : path[e];
            }
            net.supernet.choose(path);
            BatchScore score = score(net.supernet);
            ModelState state = new ModelState(net.engine.memory());
            Initializer initial = new Initializer(9, net.engine.memory());
            Network network = new Network(space.derive(path), new BlockBuilder(state, initial));
            InheritedWeights.copy(space, path, net.state, state);
            assertThat(score(network)).isEqualTo(score);
        }
    }

    private BatchScore score(Model model) {
        CrossEntropy loss = new CrossEntropy(net.engine, model.logits(), 0f, net.batch.size());
        return Trainer.forward(model, net.step, loss, StepMode.SAMPLING, net.batch);
    }
}
