package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.batchnorm.ScalarBatchNorm;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.depthwise.ScalarDepthwise;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Sizes;
import nazca.kernels.fixtures.Values;
import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.FusedConvKernel;
import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.NormalizedGradient;
import nazca.kernels.fused.ScalarFusedConv;
import nazca.kernels.fused.Statistics;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.gemm.ScalarGemm;
import nazca.tensor.View;
import nazca.tensor.Workers;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

@Tag("bits")
@Domain(Sizes.class)
@Domain(DomainContext.Global.class)
class VectorFusedConvTest {
    /** What a pass is asked for; the others of its operands are null. */
    record Asked(boolean before, boolean behind, boolean weights, boolean input) {
        static Asked of(int bits) {
            return new Asked((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
        }
    }

    @Property(tries = 150, seed = "11")
    void aPointwisePassEqualsTheCompositionToTheBit(
            @ForAll Sizes.Channels in,
            @ForAll Sizes.Channels out,
            @ForAll @IntRange(min = 1, max = 1100) int rows,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 0, max = 15) int asked,
            @ForAll boolean relu6,
            @ForAll boolean always) {
        var spec = GemmSpec.of(rows, in.count(), out.count());
        var layers = new Layers(rows, in.count(), rows, out.count(), in.count() * out.count());
        compare(
                threads.count(),
                always,
                kernel ->
                        run(
                                layers,
                                relu6,
                                Asked.of(asked),
                                Math.max(kernel.forwardScratch(spec), kernel.backwardScratch(spec)),
                                (pass, scratch) -> kernel.forward(spec, pass, scratch),
                                (pass, scratch) -> kernel.backward(spec, pass, scratch)));
    }

    @Property(tries = 150, seed = "12")
    void aDepthwisePassEqualsTheCompositionToTheBit(
            @ForAll @IntRange(min = 1, max = 20) int batch,
            @ForAll @IntRange(min = 1, max = 17) int height,
            @ForAll @IntRange(min = 1, max = 17) int width,
            @ForAll Sizes.Channels channels,
            @ForAll @IntRange(min = 1, max = 3) int half,
            @ForAll @IntRange(min = 1, max = 2) int stride,
            @ForAll Sizes.Threads threads,
            @ForAll @IntRange(min = 0, max = 15) int asked,
            @ForAll boolean relu6,
            @ForAll boolean always) {
        var spec = new DepthwiseSpec(batch, height, width, channels.count(), 2 * half + 1, stride);
        var layers =
                new Layers(
                        batch * height * width,
                        channels.count(),
                        batch * spec.outHeight() * spec.outWidth(),
                        channels.count(),
                        (int) (spec.wBytes() / 4));
        compare(
                threads.count(),
                always,
                kernel ->
                        run(
                                layers,
                                relu6,
                                Asked.of(asked),
                                Math.max(kernel.forwardScratch(spec), kernel.backwardScratch(spec)),
                                (pass, scratch) -> kernel.forward(spec, pass, scratch),
                                (pass, scratch) -> kernel.backward(spec, pass, scratch)));
    }

    private interface Forward {
        void run(ConvForward pass, View scratch);
    }

    private interface Backward {
        void run(ConvBackward pass, View scratch);
    }

    private interface Run {
        Map<String, float[]> with(FusedConvKernel kernel);
    }

    /** Rows and channels of both maps, and elements of the filter. */
    private record Layers(int inRows, int in, int outRows, int out, int filter) {}

    private static void compare(int threads, boolean always, Run run) {
        var scalar =
                new ScalarFusedConv(new ScalarGemm(), new ScalarDepthwise(), new ScalarBatchNorm());
        Map<String, float[]> expected = run.with(scalar);
        try (var workers = new Workers(threads)) {
            var vector =
                    new VectorFusedConv(
                            workers,
                            new VectorGemm(workers),
                            new VectorDepthwise(workers),
                            new VectorBatchNorm(workers),
                            always);
            run.with(vector).forEach((what, got) -> assertSame(what, expected.get(what), got));
        }
    }

    /** Both passes with the same inputs, whatever the kernel. */
    private static Map<String, float[]> run(
            Layers layers,
            boolean relu6,
            Asked asked,
            long scratchElements,
            Forward forward,
            Backward backward) {
        var results = new LinkedHashMap<String, float[]>();
        Values values = Values.of(layers.in() + 31 * layers.out() + layers.inRows());
        int inElements = layers.inRows() * layers.in();
        int outElements = layers.outRows() * layers.out();
        try (var memory = new GuardedMemory()) {
            View scratch = memory.blank(Math.toIntExact(scratchElements));
            View x = memory.floats(values.draw(1, inElements));
            View w = memory.floats(values.draw(2, layers.filter()));
            View dy = memory.floats(values.draw(3, outElements));
            View z = memory.blank(outElements);
            var before = new BatchNormSpec(layers.inRows(), layers.in(), 1e-3f, relu6);
            var behind = new BatchNormSpec(layers.outRows(), layers.out(), 1e-3f, relu6);
            Normalization in = asked.before() ? norm(memory, before, values, 10) : null;
            var statistics =
                    new Statistics(
                            behind,
                            memory.blank(layers.out()),
                            memory.blank(layers.out()),
                            memory.blank(layers.out()));
            forward.run(new ConvForward(x, in, w, z, asked.behind() ? statistics : null), scratch);
            results.put("z", memory.read(z, outElements));
            if (asked.behind()) {
                results.put("mean", memory.read(statistics.mean(), layers.out()));
                results.put("m2", memory.read(statistics.m2(), layers.out()));
                results.put("istd", memory.read(statistics.istd(), layers.out()));
            }

            View dw = asked.weights() ? memory.blank(layers.filter()) : null;
            View dx = asked.input() ? memory.blank(inElements) : null;
            boolean sums = asked.input() && asked.before();
            View dgamma = sums ? memory.blank(layers.in()) : null;
            View dbeta = sums ? memory.blank(layers.in()) : null;
            NormalizedGradient out =
                    asked.behind()
                            ? new NormalizedGradient(
                                    norm(memory, behind, values, 20),
                                    z,
                                    memory.floats(values.draw(30, layers.out())),
                                    memory.floats(values.draw(31, layers.out())))
                            : null;
            backward.run(new ConvBackward(x, in, w, dy, out, dw, dx, dgamma, dbeta), scratch);
            put(results, "dw", memory, dw, layers.filter());
            put(results, "dx", memory, dx, inElements);
            put(results, "dgamma", memory, dgamma, layers.in());
            put(results, "dbeta", memory, dbeta, layers.in());
            memory.assertGuardsIntact();
        }
        return results;
    }

    private static void put(
            Map<String, float[]> results,
            String what,
            GuardedMemory memory,
            @Nullable View view,
            int elements) {
        if (view != null) {
            results.put(what, memory.read(view, elements));
        }
    }

    private static Normalization norm(
            GuardedMemory memory, BatchNormSpec spec, Values values, int seed) {
        int channels = spec.channels();
        return new Normalization(
                spec,
                memory.floats(values.draw(seed, channels)),
                memory.floats(Values.positive(seed + 1, channels, 0.1f)),
                memory.floats(values.draw(seed + 2, channels)),
                memory.floats(values.draw(seed + 3, channels)));
    }
}
