package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.activation.Activation;
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
import net.jqwik.api.domains.DomainContext;

import java.util.LinkedHashMap;
import java.util.Map;

@Tag("bits")
@Domain(Sizes.class)
@Domain(DomainContext.Global.class)
class VectorActivationTest {
    /** A prime, so that strides through all 2^32 patterns meet every exponent. */
    private static final int STRIDE = 10_007;

    private static final int BATCH = 4093;

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void activationsAndTheirGradientsEqualTheScalarOnesToTheBit(
            @ForAll Activation activation,
            @ForAll Sizes.Elements elements,
            @ForAll Sizes.Threads threads) {
        float[] x = wide(elements.count());
        Map<String, float[]> expected = run(new ScalarActivation(), activation, x);
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorActivation(new Dispatch(workers, 0));
            run(vector, activation, x)
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void bitPatternsOfEveryExponentGiveTheScalarBits(@ForAll Activation activation) {
        var x = new float[BATCH];
        try (var workers = new Workers(1)) {
            var scalar = new ScalarActivation();
            var vector = new VectorActivation(workers);
            for (long pattern = 0; pattern < 1L << 32; pattern += (long) STRIDE * BATCH) {
                for (int i = 0; i < BATCH; i++) {
                    x[i] = Float.intBitsToFloat((int) (pattern + (long) STRIDE * i));
                }
                Map<String, float[]> expected = run(scalar, activation, x);
                run(vector, activation, x)
                        .forEach((what, got) -> assertSame(what, expected.get(what), got));
            }
        }
    }

    private static Map<String, float[]> run(
            ActivationKernel kernel, Activation activation, float[] values) {
        int elements = values.length;
        var results = new LinkedHashMap<String, float[]>();
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(values);
            View dy = memory.floats(Values.POISONED.draw(elements, elements));
            View y = memory.blank(elements);
            kernel.forward(elements, activation, x, y);
            results.put("y", memory.read(y, elements));
            View dx = memory.blank(elements);
            View at = activation.gradientFromOutput() ? y : x;
            kernel.gradient(elements, activation, at, dy, dx);
            results.put("dx", memory.read(dx, elements));
            kernel.gradient(elements, activation, at, dy, dy);
            results.put("dx over dy", memory.read(dy, elements));
            kernel.forward(elements, activation, x, x);
            results.put("y over x", memory.read(x, elements));
            memory.assertGuardsIntact();
        }
        assertSame("y over x", results.get("y"), results.get("y over x"));
        assertSame("dx over dy", results.get("dx"), results.get("dx over dy"));
        return results;
    }

    /** Values beyond every cut and far into saturation, among them -0, infinities and NaN. */
    private static float[] wide(int elements) {
        float[] values = Values.POISONED.draw(elements, elements);
        for (int i = 0; i < elements; i++) {
            values[i] *= i % 3 == 0 ? 1 : i % 3 == 1 ? 4 : 60;
        }
        return values;
    }
}
