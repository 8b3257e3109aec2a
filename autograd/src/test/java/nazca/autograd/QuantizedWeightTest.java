package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.autograd.fixtures.OpRun;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Random;

class QuantizedWeightTest {
    private static final QuantizerSpec TWO_BITS = new QuantizerSpec(2, true);
    private static final Shape IN = new Shape(4, 4, 3);
    private static final Shape OUT = new Shape(4, 4, 2);

    private final Slot x = Slot.of("x", IN);
    private final Slot y = Slot.of("y", OUT);

    @Test
    void aProductWithItIsThatWithTheRoundedWeightAndItsGradientGoesStraightThrough() {
        float[] images = normal(new Random(1), 2 * IN.elements(), 1);
        float[] dy = normal(new Random(2), 2 * OUT.elements(), 1);
        float[] weights = {2, -0.9f, 1.1f, -2, 0.5f, 1.01f};
        float[] rounded = {2, 0, 2, -2, 0, 2};
        try (var quantized = new OpRun(CpuKernels.scalar(), 2);
                var plain = new OpRun(CpuKernels.scalar(), 2)) {
            Parameter w = parameter(quantized, weights);
            Parameter r = parameter(plain, rounded);
            quantized.put(x, images);
            quantized.thereAndBack(y, dy, new Pointwise(x, new QuantizedWeight(w, TWO_BITS), y));
            float[] out = quantized.value(y);
            float[] dx = quantized.gradient(x);
            quantized.step().release(x);
            assertThat(quantized.step().slab().isEmpty()).isTrue();
            plain.put(x, images);
            plain.thereAndBack(y, dy, new Pointwise(x, r, y));
            assertThat(out).isEqualTo(plain.value(y));
            assertThat(dx).isEqualTo(plain.gradient(x));
            assertThat(quantized.gradient(w)).isEqualTo(plain.gradient(r));
        }
    }

    @Test
    void gradientsOfTwoThatAreComputedFromOneParameterAddUp() {
        float[] images = normal(new Random(1), 2 * IN.elements(), 1);
        float[] dy = normal(new Random(2), 2 * OUT.elements(), 1);
        float[] weights = {2, -0.9f, 1.1f, -2, 0.5f, 1.01f};
        Slot other = Slot.of("other", OUT);
        Slot sum = Slot.of("sum", OUT);
        try (var once = new OpRun(CpuKernels.scalar(), 2);
                var twice = new OpRun(CpuKernels.scalar(), 2)) {
            Parameter w = parameter(once, weights);
            once.put(x, images);
            once.thereAndBack(y, dy, new Pointwise(x, new QuantizedWeight(w, TWO_BITS), y));
            once.step().release(x);
            Parameter both = parameter(twice, weights);
            twice.put(x, images);
            twice.thereAndBack(
                    sum,
                    dy,
                    new Pointwise(x, new QuantizedWeight(both, TWO_BITS), y),
                    new Pointwise(x, new QuantizedWeight(both, new QuantizerSpec(8, true)), other),
                    new Sum(y, other, sum));
            float[] single = once.gradient(w);
            float[] twofold = twice.gradient(both);
            for (int i = 0; i < single.length; i++) {
                assertThat(twofold[i]).isEqualTo(single[i] + single[i]);
            }
            assertThat(twice.step().present()).containsExactly(both);
            twice.step().release(x);
            assertThat(twice.step().slab().isEmpty()).isTrue();
        }
    }

    @Test
    void weightsNeedAQuantiserThatKnowsNegativeValues() {
        try (var run = new OpRun(CpuKernels.scalar(), 1)) {
            Parameter w = run.model().parameter("w", 3, 2);
            assertThatThrownBy(() -> new QuantizedWeight(w, new QuantizerSpec(4, false)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("quantized weight: needs a signed quantiser");
        }
    }

    private static Parameter parameter(OpRun run, float[] values) {
        ModelState model = run.model();
        Parameter w = model.parameter("w", 3, 2);
        model.memory().upload(values, w.value());
        return w;
    }
}
