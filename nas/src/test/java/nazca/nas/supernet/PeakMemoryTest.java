package nazca.nas.supernet;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.StepMode;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.MixedCells;
import nazca.nas.space.MixedTree;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.SpaceBlock;
import nazca.nas.space.Spaces;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

class PeakMemoryTest {
    private static final int BATCH = 8;
    private static final double ALLOWED = 1.15;
    private static final int K3_E3 = 0;
    private static final int K7_E6 = 5;

    private final SearchSpace space =
            Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10);

    @Test
    void anArchitectureStepHoldsOnePath() {
        try (SupernetFixture net = new SupernetFixture(space, BATCH)) {
            Random random = new Random(1);
            for (int i = 0; i < 20; i++) {
                int[] path = path(random);
                assertThat(ratio(net, GateMode.FULL_V2, path)).isLessThanOrEqualTo(ALLOWED);
            }
        }
    }

    /** The planted fault: mode full keeps every candidate's output until backward. */
    @Test
    void holdingEveryCandidatesOutputIsNoticed() {
        try (SupernetFixture net = new SupernetFixture(space, BATCH)) {
            Random random = new Random(1);
            double most = 0;
            for (int i = 0; i < 20; i++) {
                most = Math.max(most, ratio(net, GateMode.FULL, path(random)));
            }
            assertThat(most).isGreaterThan(ALLOWED);
        }
    }

    @Test
    void thePeakDoesNotMoveWithTheNumberOfCandidates() {
        try (SupernetFixture seven = new SupernetFixture(space, BATCH);
                SupernetFixture two = new SupernetFixture(withTwoCandidates(), BATCH)) {
            Random random = new Random(2);
            for (int i = 0; i < 10; i++) {
                int[] many = new int[6];
                int[] few = new int[6];
                for (int e = 0; e < 6; e++) {
                    few[e] = random.nextInt(2);
                    many[e] = few[e] == 0 ? K3_E3 : K7_E6;
                }
                seven.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, many);
                two.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, few);
                assertThat(peak(two, StepMode.ARCHITECTURE))
                        .isEqualTo(peak(seven, StepMode.ARCHITECTURE));
            }
        }
    }

    /** DARTS holds the activations of every candidate, so that seven take far more than two. */
    @Test
    void thePeakOfAWeightedSumGrowsWithTheNumberOfCandidates() {
        try (SupernetFixture seven = new SupernetFixture(space, BATCH);
                SupernetFixture two = new SupernetFixture(withTwoCandidates(), BATCH)) {
            for (StepMode mode : List.of(StepMode.WEIGHTS, StepMode.ARCHITECTURE)) {
                mixUniformly(seven);
                mixUniformly(two);
                assertThat(peak(seven, mode)).isGreaterThan(2 * peak(two, mode));
            }
        }
    }

    /** GDAS runs one candidate, and none of the others even for a moment. */
    @Test
    void aStraightThroughStepHoldsNoMoreThanOneThatRecomputes() {
        try (SupernetFixture net = new SupernetFixture(space, BATCH)) {
            Random random = new Random(3);
            for (int i = 0; i < 10; i++) {
                int[] path = path(random);
                net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, path);
                long recomputing = peak(net, StepMode.ARCHITECTURE);
                for (int e = 0; e < path.length; e++) {
                    Gate sole = new Gate(path[e], new int[] {path[e]}, new double[] {1});
                    net.supernet
                            .edges()
                            .get(e)
                            .set(sole, GateMode.STRAIGHT_THROUGH, ZeroPolicy.COMPLETE);
                }
                assertThat(peak(net, StepMode.ARCHITECTURE)).isLessThanOrEqualTo(recomputing);
            }
        }
    }

    private static void mixUniformly(SupernetFixture net) {
        for (SharedEdge edge : net.supernet.edges()) {
            double[] weights = new double[edge.block().candidates().size()];
            Arrays.fill(weights, 1.0 / weights.length);
            edge.mix(weights, true);
        }
    }

    private SearchSpace withTwoCandidates() {
        List<SpaceBlock> blocks =
                space.blocks().stream()
                        .map(
                                block ->
                                        switch (block) {
                                            case FixedBlock fixed -> (SpaceBlock) fixed;
                                            case MixedBlock mixed ->
                                                    new MixedBlock(
                                                            List.of(
                                                                    mixed.candidates().get(K3_E3),
                                                                    mixed.candidates().get(K7_E6)));
                                            case MixedTree tree -> tree;
                                            case MixedCells cells -> cells;
                                        })
                        .toList();
        return new SearchSpace("two", space.input(), space.classes(), blocks);
    }

    private int[] path(Random random) {
        int[] choices = space.choices();
        int[] path = new int[choices.length];
        for (int e = 0; e < path.length; e++) {
            path[e] = random.nextInt(choices[e]);
        }
        return path;
    }

    private static double ratio(SupernetFixture net, GateMode mode, int[] path) {
        net.supernet.choose(path);
        long weights = peak(net, StepMode.WEIGHTS);
        net.search(mode, ZeroPolicy.COMPLETE, path);
        return (double) peak(net, StepMode.ARCHITECTURE) / weights;
    }

    private static long peak(SupernetFixture net, StepMode mode) {
        net.step.slab().resetHighWater();
        net.pass(mode);
        return net.step.slab().highWaterBytes();
    }
}
