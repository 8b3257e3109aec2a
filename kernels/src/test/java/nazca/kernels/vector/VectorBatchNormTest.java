package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.batchnorm.ScalarBatchNorm;
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
class VectorBatchNormTest {
    @Property(generation = GenerationMode.EXHAUSTIVE, seed = "1")
    void everyPassEqualsTheScalarOneToTheBit(
            @ForAll Sizes.Channels channels,
            @ForAll Sizes.Rows rows,
            @ForAll Sizes.Threads threads,
            @ForAll boolean relu6,
            @ForAll boolean cached) {
        var spec = new BatchNormSpec(rows.count(), channels.count(), 1e-5f, relu6);
        Values values = Values.of(channels.count() + rows.count() + threads.count());
        Map<String, float[]> expected = run(new ScalarBatchNorm(), spec, values);
        try (var workers = new Workers(threads.count())) {
            var vector = new VectorBatchNorm(new Dispatch(workers, 0, cached ? Long.MAX_VALUE : 0));
            run(vector, spec, values)
                    .forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    /** The results of every method, inputs being a function of the spec. */
    private static Map<String, float[]> run(
            BatchNormKernel kernel, BatchNormSpec spec, Values values) {
        int channels = spec.channels();
        int elements = spec.rows() * channels;
        var results = new LinkedHashMap<String, float[]>();
        try (var memory = new GuardedMemory()) {
            View scratch = memory.blank((int) kernel.scratchElements(spec));
            View x = memory.floats(values.draw(elements, elements));
            View dy = memory.floats(values.draw(elements + 1, elements));
            View gamma = memory.floats(values.draw(1, channels));
            View beta = memory.floats(values.draw(2, channels));

            View mean = memory.blank(channels);
            View m2 = memory.blank(channels);
            View istd = memory.blank(channels);
            kernel.statistics(spec, x, mean, m2, istd, scratch);
            results.put("mean", memory.read(mean, channels));
            results.put("m2", memory.read(m2, channels));
            results.put("istd", memory.read(istd, channels));

            View runningMean = memory.floats(values.draw(3, channels));
            View runningVariance = memory.floats(Values.positive(4, channels, 0.1f));
            kernel.updateRunning(spec, mean, m2, 0.1f, runningMean, runningVariance);
            results.put("running mean", memory.read(runningMean, channels));
            results.put("running variance", memory.read(runningVariance, channels));

            View inverse = memory.blank(channels);
            kernel.inverseDeviation(spec, runningVariance, inverse);
            results.put("inverse deviation", memory.read(inverse, channels));

            View y = memory.blank(elements);
            kernel.normalize(spec, x, mean, istd, gamma, beta, y);
            results.put("y", memory.read(y, elements));

            View dgamma = memory.blank(channels);
            View dbeta = memory.blank(channels);
            kernel.parameterGradients(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, scratch);
            results.put("dgamma", memory.read(dgamma, channels));
            results.put("dbeta", memory.read(dbeta, channels));

            View dx = memory.blank(elements);
            kernel.inputGradient(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, dx);
            results.put("dx", memory.read(dx, elements));

            kernel.inputGradient(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, dy);
            results.put("dx over dy", memory.read(dy, elements));
            assertSame("dx over dy", results.get("dx"), memory.read(dy, elements));
            kernel.normalize(spec, x, mean, istd, gamma, beta, x);
            assertSame("y over x", results.get("y"), memory.read(x, elements));
            memory.assertGuardsIntact();
        }
        return results;
    }
}
