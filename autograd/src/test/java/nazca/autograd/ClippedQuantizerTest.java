package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.fixtures.OpRun;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class ClippedQuantizerTest {
    private static final Shape FIVE = Shape.vector(5);
    private static final QuantizerSpec TWO_BITS = new QuantizerSpec(2, false);

    @Test
    void gradientsGoStraightThroughTheRounding() {
        Slot x = Slot.of("x", FIVE);
        Slot y = Slot.of("y", FIVE);
        try (var run = new OpRun(CpuKernels.scalar(), 1)) {
            Parameter clip = clip(run, 3);
            run.put(x, new float[] {-1, 0.4f, 1.6f, 3, 5});
            run.thereAndBack(
                    y,
                    new float[] {1, 2, 4, 8, 16},
                    new ClippedQuantizer(x, clip, TWO_BITS, y, true));
            assertThat(run.value(y)).containsExactly(0, 0, 2, 3, 3);
            assertThat(run.gradient(x)).containsExactly(0, 2, 4, 0, 0);
            assertThat(run.gradient(clip)).containsExactly(24);
            assertThat(clip.hasGradient()).isTrue();
            run.step().release(x);
            assertThat(run.step().slab().isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"2, false", "4, true", "8, false", "8, true"})
    void gradientsOfInputAndClipAreThoseOfTheDefinitionInDouble(int bits, boolean signed) {
        int batch = 3;
        Slot x = Slot.of("x", new Shape(9, 7, 31));
        Slot y = Slot.of("y", x.shape());
        Random random = new Random(6);
        float[] in = normal(random, batch * x.shape().elements(), 1);
        float[] dy = normal(random, in.length, 1);
        try (var workers = new Workers(2);
                var run = new OpRun(CpuKernels.choose(workers), batch)) {
            Parameter clip = clip(run, 0.8f);
            var quantizer = new QuantizerSpec(bits, signed);
            run.put(x, in);
            run.thereAndBack(y, dy, new ClippedQuantizer(x, clip, quantizer, y, false));
            float[] dx = run.gradient(x);
            double sum = 0;
            for (int i = 0; i < in.length; i++) {
                boolean above = in[i] >= 0.8f;
                boolean below = in[i] <= (signed ? -0.8f : 0);
                assertThat(dx[i]).isEqualTo(above || below ? 0 : dy[i]);
                sum += above ? dy[i] : below && signed ? -dy[i] : 0;
            }
            assertThat((double) run.gradient(clip)[0]).isCloseTo(sum, within(2e-4));
        }
    }

    @Test
    void aFixedClipLearnsNothing() {
        Slot x = Slot.of("x", FIVE);
        Slot y = Slot.of("y", FIVE);
        try (var run = new OpRun(CpuKernels.scalar(), 1)) {
            ModelState model = run.model();
            Parameter clip = model.fixed("clip", 1);
            model.memory().upload(new float[] {3}, clip.value());
            run.put(x, new float[] {-1, 0.4f, 1.6f, 3, 5});
            run.thereAndBack(y, new float[5], new ClippedQuantizer(x, clip, TWO_BITS, y, false));
            assertThat(clip.hasGradient()).isFalse();
            assertThat(model.parameters()).isEmpty();
        }
    }

    @Test
    void evaluationLeavesAnInputThatOthersReadAsItIs() {
        Slot x = Slot.of("x", FIVE);
        Slot y = Slot.of("y", FIVE);
        float[] in = {-1, 0.4f, 1.6f, 3, 5};
        try (var run = new OpRun(CpuKernels.scalar(), 1, StepMode.EVALUATION)) {
            run.put(x, in);
            run.step().run(new ClippedQuantizer(x, clip(run, 3), TWO_BITS, y, true));
            assertThat(run.value(x)).isEqualTo(in);
            assertThat(run.value(y)).containsExactly(0, 0, 2, 3, 3);
        }
    }

    @Test
    void aClipIsOneNumber() {
        Slot x = Slot.of("x", FIVE);
        try (var run = new OpRun(CpuKernels.scalar(), 1)) {
            Parameter two = run.model().parameter("clip", 2);
            assertThatThrownBy(() -> new ClippedQuantizer(x, two, TWO_BITS, x, true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("clipped quantizer: the clip is one number, got 2");
        }
    }

    private static Parameter clip(OpRun run, float value) {
        ModelState model = run.model();
        Parameter clip = model.parameter("clip", 1);
        model.memory().upload(new float[] {value}, clip.value());
        return clip;
    }
}
