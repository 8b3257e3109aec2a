package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
import nazca.kernels.layout.LayoutKernel;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ScalarLayout;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.layout.SplitSpec;
import nazca.tensor.View;
import nazca.tensor.Workers;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

@Tag("bits")
@Domain(Sizes.class)
@Domain(DomainContext.Global.class)
class VectorLayoutTest {
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void slicesEqualTheScalarOnesToTheBitAndLeaveTheGapsAlone(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 0, max = 2) int before,
            @ForAll @IntRange(min = 0, max = 2) int behind) {
        int count = channels.count();
        var spec = new SliceSpec(23, count, count + 3 * before + behind, count + before + 5);
        same(threads, kernel -> slices(kernel, spec, 3 * before, before));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void shufflesEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 1, max = 4) int groups,
            @ForAll boolean inverse) {
        var spec = new ShuffleSpec(23, groups * channels.count(), groups);
        same(threads, kernel -> shuffle(kernel, inverse ? spec.inverse() : spec));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void splitsAndTheirInverseEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 1, max = 20) int rows) {
        same(threads, kernel -> split(kernel, new SplitSpec(rows, channels.count() + 1)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void paddingAndCroppingEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 0, max = 2) int pixels,
            @ForAll @IntRange(min = 0, max = 2) int more) {
        var border = new PadSpec.Border(pixels, more, more, pixels, 3 * more, 9 * pixels);
        same(threads, kernel -> pad(kernel, new PadSpec(2, 4, 3, channels.count(), border)));
    }

    private static void same(
            Sizes.Threads threads, Function<LayoutKernel, Map<String, float[]>> run) {
        Map<String, float[]> expected = run.apply(new ScalarLayout());
        try (var workers = new Workers(threads.count())) {
            run.apply(new VectorLayout(new Dispatch(workers, 0)))
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    private static Map<String, float[]> slices(
            LayoutKernel kernel, SliceSpec spec, int xFirst, int yFirst) {
        int in = spec.rows() * spec.ldx();
        int out = spec.rows() * spec.ldy();
        Values values = Values.of(spec.channels());
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(values.draw(1, in)).plus(4L * xFirst);
            View copied = memory.floats(values.draw(2, out));
            View added = memory.floats(values.draw(3, out));
            kernel.copy(spec, x, copied.plus(4L * yFirst));
            kernel.add(spec, x, added.plus(4L * yFirst));
            memory.assertGuardsIntact();
            return results("copied", memory.read(copied, out), "added", memory.read(added, out));
        }
    }

    private static Map<String, float[]> shuffle(LayoutKernel kernel, ShuffleSpec spec) {
        int elements = spec.rows() * spec.channels();
        Values values = Values.of(spec.channels());
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(elements);
            kernel.shuffle(spec, memory.floats(values.draw(1, elements)), y);
            memory.assertGuardsIntact();
            return Map.of("y", memory.read(y, elements));
        }
    }

    private static Map<String, float[]> split(LayoutKernel kernel, SplitSpec spec) {
        int evens = spec.rows() * spec.evenChannels();
        int odds = spec.rows() * spec.oddChannels();
        float[] values = Values.of(spec.channels()).draw(1, evens + odds);
        try (var memory = new GuardedMemory()) {
            View even = memory.blank(evens);
            View odd = memory.blank(odds);
            View back = memory.blank(evens + odds);
            kernel.split(spec, memory.floats(values), even, odd);
            kernel.join(spec, even, odd, back);
            memory.assertGuardsIntact();
            assertSame("joined", values, memory.read(back, evens + odds));
            return results("even", memory.read(even, evens), "odd", memory.read(odd, odds));
        }
    }

    private static Map<String, float[]> pad(LayoutKernel kernel, PadSpec spec) {
        int in = (int) (spec.xBytes() / 4);
        int out = (int) (spec.yBytes() / 4);
        Values values = Values.of(spec.channels());
        try (var memory = new GuardedMemory()) {
            View padded = memory.blank(out);
            View cropped = memory.blank(in);
            kernel.pad(spec, memory.floats(values.draw(1, in)), padded);
            kernel.crop(spec, memory.floats(values.draw(2, out)), cropped);
            memory.assertGuardsIntact();
            return results("y", memory.read(padded, out), "x", memory.read(cropped, in));
        }
    }

    private static Map<String, float[]> results(
            String first, float[] firstValues, String second, float[] secondValues) {
        var results = new LinkedHashMap<String, float[]>();
        results.put(first, firstValues);
        results.put(second, secondValues);
        return results;
    }
}
