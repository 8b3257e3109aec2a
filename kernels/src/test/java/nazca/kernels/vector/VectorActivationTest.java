package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.activation.ActivationKernel;
import nazca.kernels.activation.ScalarActivation;
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

import java.util.LinkedHashMap;
import java.util.Map;

@Tag("bits")
@Domain(Sizes.class)
class VectorActivationTest {
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void reluAndItsGradientEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Elements elements, @ForAll Sizes.Threads threads) {
        Map<String, float[]> expected = run(new ScalarActivation(), elements.count());
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorActivation(new Dispatch(workers, 0));
            run(vector, elements.count())
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    private static Map<String, float[]> run(ActivationKernel kernel, int elements) {
        var results = new LinkedHashMap<String, float[]>();
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(wide(elements));
            View dy = memory.floats(Values.POISONED.draw(elements, elements));
            View y = memory.blank(elements);
            kernel.relu6(elements, x, y);
            results.put("y", memory.read(y, elements));
            View dx = memory.blank(elements);
            kernel.relu6Gradient(elements, y, dy, dx);
            results.put("dx", memory.read(dx, elements));
            kernel.relu6(elements, x, x);
            results.put("y over x", memory.read(x, elements));
            kernel.relu6Gradient(elements, y, dy, dy);
            results.put("dx over dy", memory.read(dy, elements));
            memory.assertGuardsIntact();
        }
        assertSame("y over x", results.get("y"), results.get("y over x"));
        assertSame("dx over dy", results.get("dx"), results.get("dx over dy"));
        return results;
    }

    /** Values beyond both bounds, among them -0, infinities and NaN. */
    private static float[] wide(int elements) {
        float[] values = Values.POISONED.draw(elements, elements);
        for (int i = 0; i < elements; i += 2) {
            values[i] *= 8;
        }
        return values;
    }
}
