package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.OptimizerKernel;
import nazca.kernels.optimizer.ScalarOptimizer;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
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
class VectorOptimizerTest {
    private static final AdamStep ADAM =
            new AdamStep(0.01f, 0.9f, 1f - 0.9f, 0.999f, 1f - 0.999f, 37.3f, 1e-8f);

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void updatesOfSlicesEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Channels columns,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 0, max = 2) int gap,
            @ForAll Values values) {
        assertSameUpdates(
                new UpdateSpec(7, columns.count(), columns.count() + 5 * gap), threads, values);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void updatesOfWholeWeightsEqualTheScalarOnesToTheBit(
            @ForAll Sizes.Elements elements, @ForAll Sizes.Threads threads) {
        UpdateSpec spec = UpdateSpec.of(elements.count());
        assertSameUpdates(spec, threads, Values.of(elements.count() + threads.count()));
    }

    private static void assertSameUpdates(UpdateSpec spec, Sizes.Threads threads, Values values) {
        Map<String, float[]> expected = run(new ScalarOptimizer(), spec, values);
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorOptimizer(new Dispatch(workers, 0));
            run(vector, spec, values)
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    private static Map<String, float[]> run(
            OptimizerKernel kernel, UpdateSpec spec, Values values) {
        var results = new LinkedHashMap<String, float[]>();
        int count = (int) (spec.bytes() / 4);
        try (var memory = new GuardedMemory()) {
            View g = memory.floats(values.draw(count, count));
            View w = memory.floats(values.draw(1, count));
            View v = memory.floats(values.draw(2, count));
            kernel.sgd(spec, new SgdStep(0.05f, 0.9f, true), 4e-5f, w, g, v);
            kernel.sgd(spec, new SgdStep(0.05f, 0.9f, false), 0f, w, g, v);
            results.put("weights after sgd", memory.read(w, count));
            results.put("velocity", memory.read(v, count));

            View m = memory.floats(values.draw(3, count));
            View squares = memory.floats(small(Values.positive(4, count, 0f)));
            kernel.adam(spec, ADAM, 1e-3f, w, g, m, squares);
            results.put("weights after adam", memory.read(w, count));
            results.put("first moment", memory.read(m, count));
            results.put("second moment", memory.read(squares, count));
            memory.assertGuardsIntact();
        }
        return results;
    }

    /** Some second moments around 2^-100, below which they count as 0. */
    private static float[] small(float[] values) {
        for (int i = 0; i < values.length; i += 3) {
            values[i] *= 0x1p-105f;
        }
        return values;
    }
}
