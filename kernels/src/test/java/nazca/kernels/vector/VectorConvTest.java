package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.conv.ScalarConv;
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
class VectorConvTest {
    private final ConvKernel scalar = new ScalarConv();

    @Property(
            tries = 150,
            seed = "7122",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void vectorEqualsScalarToTheBitForAnyGeometry(
            @ForAll("specs") ConvSpec spec,
            @ForAll("threads") int threads,
            @ForAll boolean checked,
            @ForAll Values values,
            @ForAll long seed) {
        Statistics.label("off the lanes")
                .collect(spec.out() % Lanes.LANES != 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 50));
        compare(spec, threads, checked, values, seed);
    }

    @Property(
            tries = 200,
            seed = "7124",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void anyFilterEqualsScalarToTheBit(
            @ForAll("filtered") ConvSpec spec,
            @ForAll("threads") int threads,
            @ForAll boolean checked,
            @ForAll Values values,
            @ForAll long seed) {
        Statistics.label("groups off the lanes")
                .collect(spec.groupOut() % Lanes.LANES != 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 50));
        compare(spec, threads, checked, values, seed);
    }

    @Example
    void firstLayersEqualScalar() {
        compare(new ConvSpec(9, 28, 28, 1, 16, 3, 2), 2, false, Values.NORMAL, 1);
        compare(new ConvSpec(9, 32, 32, 3, 32, 3, 1), 5, false, Values.NORMAL, 2);
        compare(new ConvSpec(1, 40, 40, 3, 40, 7, 2), 2, true, Values.WILD, 3);
    }

    @Example
    void everyWidthEqualsScalar() {
        for (int kernel = 1; kernel <= 7; kernel += 2) {
            for (int stride = 1; stride <= 3; stride++) {
                for (int width = 1; width <= 20; width++) {
                    ConvSpec spec = new ConvSpec(1, kernel, width, 3, 5, kernel, stride);
                    compare(spec, 1, width % 2 == 0, Values.TINY, width);
                }
            }
        }
    }

    @Example
    void refusesOperandsThatAreTooSmall() {
        ConvSpec spec = new ConvSpec(1, 4, 4, 16, 16, 3, 1);
        try (Workers workers = new Workers(1);
                HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            VectorConv vector = new VectorConv(workers);
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

    private void compare(ConvSpec spec, int threads, boolean checked, Values values, long seed) {
        try (Workers workers = new Workers(threads);
                Case expected = new Case(spec, values, seed);
                Case actual = new Case(spec, values, seed)) {
            expected.run(scalar);
            actual.run(new VectorConv(workers, checked));
            actual.assertSameAs(expected);
        }
    }

    /** Operands of the three operations. */
    private static final class Case implements AutoCloseable {
        private final ConvSpec spec;
        private final GuardedMemory memory = new GuardedMemory();
        private final View x;
        private final View w;
        private final View dy;
        private final View y;
        private final View dx;
        private final View dw;
        private final View scratch;

        Case(ConvSpec spec, Values values, long seed) {
            this.spec = spec;
            x = memory.floats(values.draw(seed, floats(spec.xBytes())));
            w = memory.floats(values.draw(seed + 1, floats(spec.wBytes())));
            dy = memory.floats(values.draw(seed + 2, floats(spec.yBytes())));
            y = memory.blank(floats(spec.yBytes()));
            dx = memory.blank(floats(spec.xBytes()));
            dw = memory.blank(floats(spec.wBytes()));
            try (Workers one = new Workers(1)) {
                scratch = memory.blank((int) new VectorConv(one).scratchElements(spec));
            }
        }

        void run(ConvKernel kernel) {
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
    Arbitrary<ConvSpec> specs() {
        Arbitrary<Integer> extents = Arbitraries.integers().between(1, 19).withoutEdgeCases();
        return Combinators.combine(
                        Arbitraries.of(1, 2, 9),
                        extents,
                        extents,
                        Arbitraries.of(1, 3, 8, 17),
                        Arbitraries.of(1, 3, 7, 8, 9, 15, 16, 17, 28, 31, 33, 64, 100),
                        Arbitraries.of(1, 3, 5, 7),
                        Arbitraries.of(1, 2, 3))
                .as(ConvSpec::new);
    }

    @Provide
    Arbitrary<ConvSpec> filtered() {
        Arbitrary<Integer> extents = Arbitraries.integers().between(1, 12).withoutEdgeCases();
        Arbitrary<Integer> kernels = Arbitraries.of(1, 2, 3, 4, 5, 7);
        Arbitrary<Integer> paddings = Arbitraries.integers().between(0, 4);
        Arbitrary<ConvFilter> filters =
                Combinators.combine(
                                kernels,
                                kernels,
                                Arbitraries.of(1, 2, 3),
                                paddings,
                                paddings,
                                Arbitraries.of(1, 1, 2, 3),
                                Arbitraries.of(1, 1, 2, 3, 5))
                        .as(ConvFilter::new);
        return Combinators.combine(
                        Arbitraries.of(1, 2, 9),
                        extents,
                        extents,
                        Arbitraries.of(1, 3, 8, 17),
                        Arbitraries.of(1, 3, 7, 8, 9, 15, 16, 17, 28, 31, 33, 64, 100),
                        filters)
                .filter(
                        (batch, height, width, in, out, f) ->
                                height + 2 * f.rowPadding() >= f.rowSpan()
                                        && width + 2 * f.columnPadding() >= f.columnSpan())
                .as(
                        (batch, height, width, in, out, f) ->
                                new ConvSpec(
                                        batch,
                                        height,
                                        width,
                                        in * f.groups(),
                                        out * f.groups(),
                                        f));
    }
}
