package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
import nazca.kernels.quantize.QuantizeKernel;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.kernels.quantize.ScalarQuantize;
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

@Tag("bits")
@Domain(Sizes.class)
@Domain(DomainContext.Global.class)
class VectorQuantizeTest {
    private static final float[] CLIPS = {1f, 0f, 0.37f, Float.NaN, Float.POSITIVE_INFINITY};

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void quantisersAndTheirGradientsEqualTheScalarOnesToTheBit(
            @ForAll boolean signed,
            @ForAll Sizes.Elements elements,
            @ForAll Sizes.Threads threads) {
        int number = elements.count() + threads.count();
        float clip = CLIPS[number % CLIPS.length];
        agree(Values.of(number), new QuantizerSpec(4, signed), clip, elements, threads);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void everyNumberOfBitsGivesTheScalarBits(
            @ForAll @IntRange(min = 2, max = 8) int bits,
            @ForAll boolean signed,
            @ForAll Sizes.Elements elements) {
        agree(
                Values.POISONED,
                new QuantizerSpec(bits, signed),
                1.3f,
                elements,
                new Sizes.Threads(2));
    }

    private static void agree(
            Values values,
            QuantizerSpec spec,
            float clip,
            Sizes.Elements elements,
            Sizes.Threads threads) {
        float[] x = values.draw(elements.count(), elements.count());
        Map<String, float[]> expected = run(new ScalarQuantize(), spec, clip, x);
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorQuantize(new Dispatch(workers, 0));
            run(vector, spec, clip, x)
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    private static Map<String, float[]> run(
            QuantizeKernel kernel, QuantizerSpec spec, float clip, float[] values) {
        int elements = values.length;
        var results = new LinkedHashMap<String, float[]>();
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(values);
            View dy = memory.floats(Values.POISONED.draw(elements, elements));
            View at = memory.floats(new float[] {clip});
            View y = memory.blank(elements);
            kernel.activations(elements, spec, x, at, y);
            results.put("y", memory.read(y, elements));
            View dclip = memory.blank(1);
            View sums = memory.blank((int) kernel.clipScratch(elements) + 1);
            kernel.clipGradient(elements, spec, x, at, dy, dclip, sums);
            results.put("dclip", memory.read(dclip, 1));
            View dx = memory.blank(elements);
            kernel.activationGradient(elements, spec, x, at, dy, dx);
            results.put("dx", memory.read(dx, elements));
            kernel.activationGradient(elements, spec, x, at, dy, dy);
            assertSame("dx over dy", results.get("dx"), memory.read(dy, elements));
            if (spec.signed()) {
                View w = memory.blank(elements);
                View scratch = memory.blank((int) kernel.weightScratch(elements) + 1);
                kernel.weights(elements, spec, x, w, scratch);
                results.put("w", memory.read(w, elements));
            }
            kernel.activations(elements, spec, x, at, x);
            assertSame("y over x", results.get("y"), memory.read(x, elements));
            memory.assertGuardsIntact();
        }
        return results;
    }
}
