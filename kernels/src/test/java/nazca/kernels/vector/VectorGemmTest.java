package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.gemm.ScalarGemm;
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
import net.jqwik.api.lifecycle.AfterProperty;

import java.util.SplittableRandom;

/**
 * The vector products against the scalar ones: every bit, and every bit that must stay as it was.
 */
@Tag("bits")
class VectorGemmTest {
    private int cases;
    private int offTheLanes;

    /**
     * @param spec geometry around tiles, lanes and chunks
     * @param threads parts that the work is cut into
     * @param checked whether every access is checked
     * @param wild whether operands hold infinities, NaN, denormals, huge numbers and -0
     */
    record Case(GemmSpec spec, int threads, boolean checked, boolean wild, long seed) {}

    @Property(
            tries = 150,
            seed = "1",
            shrinking = ShrinkingMode.OFF,
            edgeCases = EdgeCasesMode.NONE)
    void vectorEqualsScalarToTheBitForAnyGeometryAndNumberOfThreads(@ForAll("cases") Case drawn) {
        GemmSpec spec = drawn.spec();
        count(spec);
        ScalarGemm scalar = new ScalarGemm();
        try (HostMemory memory = GuardedFloats.memory();
                Workers workers = new Workers(drawn.threads())) {
            VectorGemm vector = new VectorGemm(workers, drawn.checked());
            for (Product product : Product.values()) {
                SplittableRandom random = new SplittableRandom(drawn.seed());
                GuardedFloats left = product.left(spec, memory, drawn.wild(), random);
                GuardedFloats right = product.right(spec, memory, drawn.wild(), random);
                GuardedFloats expected = product.output(spec, memory);
                GuardedFloats actual = product.output(spec, memory);
                run(scalar, product, spec, memory, left, right, expected);
                run(vector, product, spec, memory, left, right, actual);
                // A canonical NaN stands for all of them: their payloads are no part of the
                // contract.
                assertThat(actual.all()).as("%s of %s", product, spec).isEqualTo(expected.all());
            }
        }
    }

    @AfterProperty
    void mostCasesAreOffTheLanes() {
        assertThat(2 * offTheLanes).isGreaterThanOrEqualTo(cases);
    }

    @Example
    void repeatedCallsReuseTheKernelWithoutATrace() {
        GemmSpec first = GemmSpec.of(600, 17, 40);
        GemmSpec second = GemmSpec.of(5, 100, 9);
        try (HostMemory memory = GuardedFloats.memory();
                Workers workers = new Workers(2)) {
            VectorGemm vector = new VectorGemm(workers);
            for (Product product : Product.values()) {
                float[] before = fresh(vector, product, first, memory);
                fresh(vector, product, second, memory);
                assertThat(fresh(vector, product, first, memory)).isEqualTo(before);
            }
        }
    }

    @Example
    void compiledTilesGiveTheBitsOfInterpretedOnes() {
        GemmSpec spec = GemmSpec.of(300, 48, 56);
        try (HostMemory memory = GuardedFloats.memory();
                Workers workers = new Workers(2)) {
            VectorGemm vector = new VectorGemm(workers);
            for (Product product : Product.values()) {
                float[] interpreted = fresh(vector, product, spec, memory);
                for (int i = 0; i < 500; i++) {
                    fresh(vector, product, GemmSpec.of(300, 48, 56), memory);
                }
                assertThat(fresh(vector, product, spec, memory)).isEqualTo(interpreted);
            }
        }
    }

    @Example
    void refusesViewsThatAreTooShort() {
        GemmSpec spec = GemmSpec.of(4, 5, 6);
        try (HostMemory memory = GuardedFloats.memory();
                Workers workers = new Workers(1)) {
            VectorGemm vector = new VectorGemm(workers);
            View enough = new View(memory.allocate(1 << 16), 0);
            View x = new View(memory.allocate(spec.xBytes() - 4), 0);
            assertThatThrownBy(() -> vector.forward(spec, x, enough, enough, enough))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> vector.weightGradient(spec, enough, enough, enough, x))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Example
    void refusesLeadingDimensionsBeyondItsAddresses() {
        GemmSpec spec = new GemmSpec(1, 1, 1, 1, 1, 1 << 22);
        try (HostMemory memory = GuardedFloats.memory();
                Workers workers = new Workers(1)) {
            View view = new View(memory.allocate(1 << 12), 0);
            assertThatThrownBy(() -> new VectorGemm(workers).forward(spec, view, view, view, view))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("gemm: a leading dimension must be below 4194304, got 4194304");
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> channels =
                Arbitraries.of(1, 3, 7, 8, 9, 15, 16, 17, 28, 31, 33, 64, 100);
        Arbitrary<Integer> rows =
                Arbitraries.of(1, 2, 5, 11, 12, 13, 24, 49, 255, 256, 257, 600, 1300, 2600);
        Arbitrary<Integer> gap = Arbitraries.of(0, 0, 1, 5, 16);
        Arbitrary<GemmSpec> specs =
                Combinators.combine(rows, channels, channels, gap, gap, gap)
                        .as((m, k, n, x, w, y) -> new GemmSpec(m, k, n, k + x, n + w, n + y));
        return Combinators.combine(
                        specs,
                        Arbitraries.of(1, 2, 5),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.longs())
                .as(Case::new);
    }

    private void count(GemmSpec spec) {
        cases++;
        if (spec.in() % Lanes.LANES != 0 || spec.out() % Lanes.LANES != 0) {
            offTheLanes++;
        }
    }

    private static float[] fresh(
            VectorGemm vector, Product product, GemmSpec spec, HostMemory memory) {
        SplittableRandom random = new SplittableRandom(7);
        GuardedFloats left = product.left(spec, memory, false, random);
        GuardedFloats right = product.right(spec, memory, false, random);
        GuardedFloats output = product.output(spec, memory);
        run(vector, product, spec, memory, left, right, output);
        return output.all();
    }

    private static void run(
            GemmKernel kernel,
            Product product,
            GemmSpec spec,
            HostMemory memory,
            GuardedFloats left,
            GuardedFloats right,
            GuardedFloats output) {
        GuardedFloats scratch = GuardedFloats.empty(memory, product.scratchElements(kernel, spec));
        product.run(kernel, spec, left.view(), right.view(), output.view(), scratch.view());
        float[] floats = scratch.all();
        for (int i = 0; i < GuardedFloats.GUARD; i++) {
            assertThat(floats[i]).isEqualTo(GuardedFloats.SENTINEL);
            assertThat(floats[floats.length - 1 - i]).isEqualTo(GuardedFloats.SENTINEL);
        }
    }
}
