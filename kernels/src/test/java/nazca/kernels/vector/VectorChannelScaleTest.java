package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.elementwise.ScalarElementwise;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
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
class VectorChannelScaleTest {
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void scaledMapsAndTheirGradientsEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Rows pixels,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 1, max = 3) int batch) {
        var spec = new ChannelScaleSpec(batch, pixels.count(), channels.count());
        Map<String, float[]> expected = run(new ScalarElementwise(), spec);
        try (var workers = new Workers(threads.count())) {
            run(new VectorElementwise(new Dispatch(workers, 0)), spec)
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    private static Map<String, float[]> run(ElementwiseKernel kernel, ChannelScaleSpec spec) {
        int wide = (int) (spec.mapBytes() / 4);
        int narrow = (int) (spec.scaleBytes() / 4);
        var results = new LinkedHashMap<String, float[]>();
        Values values = Values.of(spec.pixels() + spec.channels());
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(values.draw(wide, wide));
            View dy = memory.floats(values.draw(wide + 1, wide));
            View scale = memory.floats(values.draw(1, narrow));
            View dscale = memory.blank(narrow);
            View y = memory.blank(wide);
            kernel.scaleChannels(spec, x, scale, y);
            results.put("y", memory.read(y, wide));
            kernel.scaleGradient(spec, x, dy, dscale);
            results.put("dscale", memory.read(dscale, narrow));
            kernel.scaleChannels(spec, x, scale, x);
            assertSame("y over x", results.get("y"), memory.read(x, wide));
            memory.assertGuardsIntact();
        }
        return results;
    }
}
