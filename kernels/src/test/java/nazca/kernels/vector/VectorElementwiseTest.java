package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

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
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import java.util.LinkedHashMap;
import java.util.Map;

@Tag("bits")
@Domain(Sizes.class)
@Domain(DomainContext.Global.class)
class VectorElementwiseTest {
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void sumsAlongElementsEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Elements elements, @ForAll Sizes.Threads threads) {
        Map<String, float[]> expected = alongElements(new ScalarElementwise(), elements.count());
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorElementwise(new Dispatch(workers, 0));
            alongElements(vector, elements.count())
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void biasesEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Rows rows,
            @ForAll Sizes.Threads threads,
            @ForAll boolean relu6) {
        Map<String, float[]> expected =
                alongRows(new ScalarElementwise(), rows.count(), channels.count(), relu6);
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorElementwise(new Dispatch(workers, 0));
            alongRows(vector, rows.count(), channels.count(), relu6)
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    private static Map<String, float[]> alongElements(ElementwiseKernel kernel, int elements) {
        var results = new LinkedHashMap<String, float[]>();
        try (var memory = new GuardedMemory()) {
            View scratch = memory.blank((int) kernel.sumScratch(elements));
            for (Values values : Values.values()) {
                View a = memory.floats(values.draw(elements, elements));
                View b = memory.floats(values.draw(elements + 1, elements));
                View result = memory.blank(1);
                kernel.dot(elements, a, b, result, scratch);
                results.put("dot " + values, memory.read(result, 1));
                kernel.sum(elements, a, result, scratch);
                results.put("sum " + values, memory.read(result, 1));
                View y = memory.blank(elements);
                kernel.add(elements, a, b, y);
                results.put("y " + values, memory.read(y, elements));
                kernel.add(elements, a, b, b);
                assertSame("y over b", memory.read(y, elements), memory.read(b, elements));
                kernel.scale(elements, 0.7f, a, y);
                results.put("scaled " + values, memory.read(y, elements));
                kernel.scaleBy(elements, b, a, y);
                results.put("scaled by " + values, memory.read(y, elements));
                kernel.exp(elements, a, y);
                results.put("exp " + values, memory.read(y, elements));
                kernel.log(elements, a, y);
                results.put("log " + values, memory.read(y, elements));
                kernel.log(elements, a, a);
                assertSame("y over a", memory.read(y, elements), memory.read(a, elements));
            }
            memory.assertGuardsIntact();
        }
        return results;
    }

    private static Map<String, float[]> alongRows(
            ElementwiseKernel kernel, int rows, int channels, boolean relu6) {
        var results = new LinkedHashMap<String, float[]>();
        Values values = Values.of(rows + channels);
        try (var memory = new GuardedMemory()) {
            View scratch = memory.blank((int) kernel.biasGradientScratch(rows, channels));
            View y = memory.floats(values.draw(rows, rows * channels));
            View bias = memory.floats(values.draw(1, channels));
            View dbias = memory.blank(channels);
            kernel.biasGradient(rows, channels, y, dbias, scratch);
            results.put("dbias", memory.read(dbias, channels));
            kernel.addBias(rows, channels, bias, relu6, y);
            results.put("y", memory.read(y, rows * channels));
            memory.assertGuardsIntact();
        }
        return results;
    }
}
