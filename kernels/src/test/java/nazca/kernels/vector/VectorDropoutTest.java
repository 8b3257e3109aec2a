package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.dropout.DropoutKernel;
import nazca.kernels.dropout.KeepMask;
import nazca.kernels.dropout.ScalarDropout;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;
import nazca.tensor.Workers;
import nazca.tensor.random.RandomStream;

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
class VectorDropoutTest {
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void droppedElementsEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Elements elements,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 0, max = 9) int tenths) {
        int count = elements.count();
        var mask = new KeepMask(RandomStream.of(count, "test").at(tenths, 9), tenths / 10f);
        float[] expected = elements(new ScalarDropout(), count, mask);
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorDropout(new Dispatch(workers, 0));
            assertSame("y", expected, elements(vector, count, mask));
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void droppedPathsEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 1, max = 12) int images) {
        var mask = new KeepMask(RandomStream.of(images, "test"), 0.4f);
        float[] expected = paths(new ScalarDropout(), images, channels.count(), mask);
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorDropout(new Dispatch(workers, 0));
            assertSame("y", expected, paths(vector, images, channels.count(), mask));
        }
    }

    /** One image is shared by all threads as well. */
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void largePathsEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Elements elements,
            @ForAll Sizes.Threads threads,
            @ForAll boolean divides) {
        for (int images = 1; images <= 3; images++) {
            var mask = new KeepMask(RandomStream.of(images, "large"), 0.3f, divides);
            float[] expected = paths(new ScalarDropout(), images, elements.count(), mask);
            try (var workers = new Workers(threads.count())) {
                var vector = new VectorDropout(new Dispatch(workers, 0));
                assertSame("y", expected, paths(vector, images, elements.count(), mask));
            }
        }
    }

    private static float[] elements(DropoutKernel kernel, int count, KeepMask mask) {
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(Values.of(count).draw(count, count));
            View y = memory.blank(count);
            kernel.dropout(count, mask, x, y);
            kernel.dropout(count, mask, x, x);
            memory.assertGuardsIntact();
            assertSame("y over x", memory.read(y, count), memory.read(x, count));
            return memory.read(y, count);
        }
    }

    private static float[] paths(DropoutKernel kernel, int images, int each, KeepMask mask) {
        int count = images * each;
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(count);
            kernel.dropPath(
                    images, each, mask, memory.floats(Values.of(count).draw(each, count)), y);
            memory.assertGuardsIntact();
            return memory.read(y, count);
        }
    }
}
