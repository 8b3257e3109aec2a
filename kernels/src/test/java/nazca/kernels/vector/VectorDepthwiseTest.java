package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.depthwise.ScalarDepthwise;
import nazca.kernels.fixtures.Bits;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Values;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.View;
import nazca.tensor.Workers;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

@Tag("bits")
class VectorDepthwiseTest {
    private final DepthwiseKernel scalar = new ScalarDepthwise();

    @Property(
            tries = 350,
            seed = "7121",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void vectorEqualsScalarToTheBitForAnyGeometry(
            @ForAll("specs") DepthwiseSpec spec,
            @ForAll("threads") int threads,
            @ForAll boolean checked,
            @ForAll Values values,
            @ForAll long seed) {
        Statistics.label("off the lanes")
                .collect(spec.channels() % Lanes.LANES != 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 50));
        compare(spec, threads, checked, values, seed);
    }

    @Example
    void everyWidthIsCutIntoTilesThatEqualScalar() {
        for (int kernel = 3; kernel <= 7; kernel += 2) {
            for (int stride = 1; stride <= 2; stride++) {
                for (int width = 1; width <= 33; width++) {
                    DepthwiseSpec spec =
                            new DepthwiseSpec(1, kernel, width, Lanes.LANES + 1, kernel, stride);
                    compare(spec, 1, width % 2 == 0, Values.TINY, width);
                }
            }
        }
    }

    @Example
    void everyWidthOfDilatedFiltersEqualsScalar() {
        for (int kernel = 1; kernel <= 11; kernel += 2) {
            for (int stride = 1; stride <= 2; stride++) {
                for (int width = 1; width <= 12; width++) {
                    int channels = width % 3 == 0 ? 3 : Lanes.LANES + 1;
                    int height = 1 + (kernel + width) % 7;
                    var spec = new DepthwiseSpec(1, height, width, channels, kernel, stride, 2);
                    compare(spec, 1, width % 2 == 0, Values.TINY, width);
                }
            }
        }
    }

    @Example
    void wideRowsOfTheReferenceNetworkEqualScalar() {
        compare(new DepthwiseSpec(9, 16, 28, 72, 5, 2), 2, false, Values.NORMAL, 1);
        compare(new DepthwiseSpec(2, 14, 14, 120, 7, 1), 5, false, Values.NORMAL, 2);
        compare(new DepthwiseSpec(2, 32, 32, 96, 3, 1), 2, false, Values.NORMAL, 3);
        compare(new DepthwiseSpec(1, 33, 35, 48, 3, 2), 5, false, Values.WILD, 4);
    }

    @Example
    void refusesOperandsThatAreTooSmall() {
        DepthwiseSpec spec = new DepthwiseSpec(1, 4, 4, 16, 3, 1);
        try (Workers workers = new Workers(1);
                HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            VectorDepthwise vector = new VectorDepthwise(workers);
            View small = new View(memory.allocate(4), 0);
            View large = new View(memory.allocate(spec.xBytes() + 4 * spec.wBytes()), 0);
            assertThatThrownBy(() -> vector.forward(spec, small, large, large, large))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> vector.weightGradient(spec, large, small, large, large))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> vector.inputGradient(spec, large, large, small, large))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private void compare(
            DepthwiseSpec spec, int threads, boolean checked, Values values, long seed) {
        try (Workers workers = new Workers(threads);
                Case expected = new Case(spec, values, seed);
                Case actual = new Case(spec, values, seed)) {
            expected.run(scalar);
            actual.run(new VectorDepthwise(workers, checked));
            actual.assertSameAs(expected);
        }
    }

    /** Operands of the three operations. */
    private static final class Case implements AutoCloseable {
        private final DepthwiseSpec spec;
        private final GuardedMemory memory = new GuardedMemory();
        private final View x;
        private final View w;
        private final View dy;
        private final View y;
        private final View dx;
        private final View dw;
        private final View scratch;

        Case(DepthwiseSpec spec, Values values, long seed) {
            this.spec = spec;
            x = memory.floats(values.draw(seed, floats(spec.xBytes())));
            w = memory.floats(values.draw(seed + 1, floats(spec.wBytes())));
            dy = memory.floats(values.draw(seed + 2, floats(spec.yBytes())));
            y = memory.blank(floats(spec.yBytes()));
            dx = memory.blank(floats(spec.xBytes()));
            dw = memory.blank(floats(spec.wBytes()));
            try (Workers one = new Workers(1)) {
                scratch = memory.blank((int) new VectorDepthwise(one).scratchElements(spec));
            }
        }

        void run(DepthwiseKernel kernel) {
            kernel.forward(spec, x, w, y, scratch);
            kernel.inputGradient(spec, dy, w, dx, scratch);
            kernel.weightGradient(spec, x, dy, dw, scratch);
        }

        void assertSameAs(Case other) {
            same("y", other, y, other.y, spec.yBytes());
            same("dx", other, dx, other.dx, spec.xBytes());
            same("dw", other, dw, other.dw, spec.wBytes());
            memory.assertGuardsIntact();
        }

        private void same(String what, Case other, View actual, View expected, long bytes) {
            Bits.assertSame(
                    what + " of " + spec,
                    other.memory.read(expected, floats(bytes)),
                    memory.read(actual, floats(bytes)));
        }

        private static int floats(long bytes) {
            return (int) (bytes / 4);
        }

        @Override
        public void close() {
            memory.close();
        }
    }

    @Provide
    Arbitrary<Integer> threads() {
        return Arbitraries.of(1, 2, 5);
    }

    @Provide
    Arbitrary<DepthwiseSpec> specs() {
        Arbitrary<Integer> extents = Arbitraries.integers().between(1, 19).withoutEdgeCases();
        return Combinators.combine(
                        Arbitraries.of(1, 2, 9, 17),
                        extents,
                        extents,
                        Arbitraries.of(1, 3, 7, 8, 9, 15, 16, 17, 28, 31, 33, 64, 100),
                        Arbitraries.of(1, 3, 5, 7, 9, 11),
                        Arbitraries.of(1, 2),
                        Arbitraries.of(1, 1, 2))
                .as(DepthwiseSpec::new);
    }
}
