package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.PoolKernel;
import nazca.kernels.pool.ScalarPool;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.View;
import nazca.tensor.Workers;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Tag("bits")
@Domain(Sizes.class)
@Domain(DomainContext.Global.class)
class VectorPoolTest {
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void averagesAndTheirGradientEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 1, max = 6) int batch,
            @ForAll @IntRange(min = 1, max = 7) int side) {
        var spec = new GlobalPoolSpec(batch, side * side, channels.count());
        float[][] expected = run(new ScalarPool(), spec);
        try (var workers = new Workers(threads.count())) {
            float[][] got = run(new VectorPool(new Dispatch(workers, 0)), spec);
            assertSame("y", expected[0], got[0]);
            assertSame("dx", expected[1], got[1]);
        }
    }

    private static float[][] run(PoolKernel kernel, GlobalPoolSpec spec) {
        int wide = spec.batch() * spec.pixels() * spec.channels();
        int narrow = spec.batch() * spec.channels();
        Values values = Values.of(wide + spec.batch());
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(narrow);
            View dx = memory.blank(wide);
            kernel.globalAverage(spec, memory.floats(values.draw(wide, wide)), y);
            kernel.globalAverageGradient(spec, memory.floats(values.draw(1, narrow)), dx);
            memory.assertGuardsIntact();
            return new float[][] {memory.read(y, narrow), memory.read(dx, wide)};
        }
    }

    @Property(tries = 300, seed = "7123", edgeCases = EdgeCasesMode.NONE)
    void windowsEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 1, max = 3) int batch,
            @ForAll @IntRange(min = 5, max = 9) int height,
            @ForAll @IntRange(min = 5, max = 9) int width,
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 4) int stride,
            @ForAll Values values) {
        int padding = kernel == 5 ? 2 : (batch + width) % kernel;
        int count = channels.count();
        var spec = new WindowPoolSpec(batch, height, width, count, kernel, stride, padding);
        float[][] expected = run(new ScalarPool(), spec, values);
        try (var workers = new Workers(threads.count())) {
            float[][] got = run(new VectorPool(new Dispatch(workers, 0)), spec, values);
            for (int i = 0; i < got.length; i++) {
                assertSame(i + " of " + spec, expected[i], got[i]);
            }
        }
    }

    private static float[][] run(PoolKernel kernel, WindowPoolSpec spec, Values values) {
        int wide = (int) (spec.xBytes() / 4);
        int narrow = (int) (spec.yBytes() / 4);
        // Whole numbers have equals among them: the first has to win.
        float[] rounded = values.draw(wide, wide);
        for (int i = 0; i < wide; i += 2) {
            rounded[i] = Math.round(rounded[i]);
        }
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(rounded);
            View dy = memory.floats(values.draw(narrow, narrow));
            View averages = memory.blank(narrow);
            View averagesGradient = memory.blank(wide);
            View maxima = memory.blank(narrow);
            View maximaGradient = memory.blank(wide);
            kernel.average(spec, x, averages);
            kernel.averageGradient(spec, dy, averagesGradient);
            kernel.max(spec, x, maxima);
            kernel.maxGradient(spec, x, dy, maximaGradient);
            memory.assertGuardsIntact();
            return new float[][] {
                memory.read(averages, narrow),
                memory.read(averagesGradient, wide),
                memory.read(maxima, narrow),
                memory.read(maximaGradient, wide)
            };
        }
    }
}
