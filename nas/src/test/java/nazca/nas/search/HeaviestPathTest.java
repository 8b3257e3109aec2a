package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.StepMode;
import nazca.nas.device.Compute;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.TrainingMemory;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.MemoryPlan;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

class HeaviestPathTest {
    private static final int BATCH = 5;

    /** Widths that grow and shrink, and candidates whose order on an edge says nothing. */
    private static final SearchSpace SPACE =
            new SearchSpace(
                    "uneven",
                    new Shape(20, 20, 1),
                    10,
                    List.of(
                            new FixedBlock(new ConvBlock(3, 1, 1, 6)),
                            edge(6, 6, 1, 1, 7, 3),
                            edge(6, 20, 2, 6, 2, 4),
                            edge(20, 20, 1, 1, 3, 2),
                            edge(20, 9, 2, 5, 1, 8),
                            new FixedBlock(new ClassifierBlock(9, 10))));

    private static MixedBlock edge(int in, int out, int stride, int... expansions) {
        boolean shortcut = stride == 1 && in == out;
        List<BlockSpec> candidates = new java.util.ArrayList<>();
        for (int i = 0; i < expansions.length; i++) {
            candidates.add(
                    new MBConvBlock(3 + 2 * (i % 3), stride, expansions[i], in, out, shortcut));
        }
        if (shortcut) {
            candidates.add(new ZeroBlock());
        }
        return new MixedBlock(candidates);
    }

    /** Every path is tried here: 4 x 3 x 4 x 3. */
    @ParameterizedTest
    @NullSource
    @EnumSource(names = {"FULL", "FULL_V2"})
    void isTheLargestPeakOfAllPaths(@Nullable GateMode gates) {
        try (Compute compute = Compute.open(Compute.CPU, 1)) {
            Engine engine = compute.engine();
            ModelState state = new ModelState(engine.memory());
            Supernet supernet =
                    new Supernet(
                            SPACE,
                            new BlockBuilder(state, new Initializer(1, engine.memory())),
                            engine);
            long planned = HeaviestPath.peak(engine, supernet, BATCH, gates);

            long most = 0;
            int[] choices = SPACE.choices();
            int paths = Arrays.stream(choices).reduce(1, (a, b) -> a * b);
            for (int p = 0; p < paths; p++) {
                int rest = p;
                for (int e = 0; e < choices.length; e++) {
                    set(supernet, e, rest % choices[e], choices[e], gates);
                    rest /= choices[e];
                }
                StepMode mode = gates == null ? StepMode.WEIGHTS : StepMode.ARCHITECTURE;
                most =
                        Math.max(
                                most,
                                MemoryPlan.peakBytes(
                                        engine,
                                        step -> TrainingMemory.pass(step, supernet, BATCH, mode)));
            }
            assertThat(paths).isEqualTo(144);
            assertThat(planned).isEqualTo(most);
        }
    }

    private static void set(
            Supernet supernet, int edge, int active, int count, @Nullable GateMode gates) {
        int[] rivals = new int[count];
        Arrays.setAll(rivals, i -> i);
        supernet.edges()
                .get(edge)
                .set(
                        gates == null
                                ? Gate.path(active)
                                : new Gate(active, rivals, new double[rivals.length]),
                        gates == null ? GateMode.FULL_V2 : gates,
                        ZeroPolicy.COMPLETE);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = {"FULL", "FULL_V2"})
    void isNoLessThanAnyPathThroughTreeCells(@Nullable GateMode gates) {
        isNoLessThanDrawnPaths(
                Spaces.open(
                        Spaces.PROXYLESS_CIFAR_TREE,
                        Map.of("blocks", 2L, "stem", 8L, "widening", 16L),
                        new Shape(12, 12, 3),
                        10),
                gates);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "FULL_V2")
    void isNoLessThanAnyPathThroughCellsThatShareTheirChoices(@Nullable GateMode gates) {
        isNoLessThanDrawnPaths(
                Spaces.open(
                        Spaces.DARTS_CELLS,
                        Map.of("width", 4L, "cells", 5L),
                        new Shape(16, 16, 3),
                        10),
                gates);
    }

    /** Too many to try: drawn paths, most of which have one operation on most edges. */
    private static void isNoLessThanDrawnPaths(SearchSpace space, @Nullable GateMode gates) {
        int candidates = space.choices()[0];
        try (Compute compute = Compute.open(Compute.CPU, 1)) {
            Engine engine = compute.engine();
            ModelState state = new ModelState(engine.memory());
            Initializer initial = new Initializer(1, engine.memory());
            Supernet supernet = new Supernet(space, new BlockBuilder(state, initial), engine);
            long planned = HeaviestPath.peak(engine, supernet, BATCH, gates);
            StepMode mode = gates == null ? StepMode.WEIGHTS : StepMode.ARCHITECTURE;
            Random random = new Random(5);
            long most = 0;
            for (int draw = 0; draw < 1000; draw++) {
                int usual = random.nextInt(candidates);
                for (int e = 0; e < supernet.edges().size(); e++) {
                    int active = random.nextInt(4) == 0 ? random.nextInt(candidates) : usual;
                    set(supernet, e, active, candidates, gates);
                }
                long peak =
                        MemoryPlan.peakBytes(
                                engine, step -> TrainingMemory.pass(step, supernet, BATCH, mode));
                most = Math.max(most, peak);
            }
            assertThat(most).isBetween((long) (0.98 * planned), planned);
        }
    }
}
