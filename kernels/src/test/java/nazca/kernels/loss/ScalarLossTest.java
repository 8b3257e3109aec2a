package nazca.kernels.loss;

import static nazca.kernels.fixtures.Slopes.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Slopes;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarLossTest {
    private static final int BATCH = 4;

    private final ScalarLoss kernel = new ScalarLoss();

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0.1", "10, 0", "10, 0.1", "100, 0.1"})
    void lossAndGradientAreThoseOfTheDefinitionInDouble(int classes, float smoothing) {
        var spec = new CrossEntropySpec(BATCH, classes, smoothing);
        float[] logits = Values.NORMAL.draw(classes, BATCH * classes);
        int[] labels = {0, classes - 1, classes / 2, classes / 3};
        try (var memory = new GuardedMemory()) {
            View z = memory.floats(logits);
            View targets = memory.ints(labels);
            View losses = memory.blank(BATCH);
            View dlogits = memory.blank(BATCH * classes);
            kernel.crossEntropy(spec, z, targets, losses, memory.blank(BATCH));
            kernel.crossEntropyGradient(spec, z, targets, 0.25f, dlogits);
            float[] gradient = memory.read(dlogits, BATCH * classes);
            double[] point = doubles(logits);
            for (int n = 0; n < BATCH; n++) {
                int image = n;
                double loss = loss(spec, point, image, labels[image]);
                assertThat((double) memory.read(losses, BATCH)[n]).isCloseTo(loss, within(2e-6));
                for (int c = 0; c < classes; c++) {
                    int at = n * classes + c;
                    double slope =
                            Slopes.at(point, at, () -> loss(spec, point, image, labels[image]));
                    assertThat((double) gradient[at]).isCloseTo(slope / 4, within(1e-7));
                }
            }
        }
    }

    /** Targets whose sums are not 1 tell whether the gradient is that of the whole formula. */
    @ParameterizedTest
    @CsvSource({"1", "2", "10", "33", "100"})
    void softLossAndGradientAreThoseOfTheDefinitionInDouble(int classes) {
        var spec = new CrossEntropySpec(BATCH, classes, 0f);
        float[] logits = Values.NORMAL.draw(classes, BATCH * classes);
        float[] soft = Values.positive(7, BATCH * classes, 0f);
        try (var memory = new GuardedMemory()) {
            View z = memory.floats(logits);
            View targets = memory.floats(soft);
            View losses = memory.blank(BATCH);
            View dlogits = memory.blank(BATCH * classes);
            kernel.softCrossEntropy(spec, z, targets, losses, memory.blank(BATCH));
            kernel.softCrossEntropyGradient(spec, z, targets, 0.25f, dlogits);
            float[] gradient = memory.read(dlogits, BATCH * classes);
            double[] point = doubles(logits);
            for (int n = 0; n < BATCH; n++) {
                int image = n;
                double loss = softLoss(classes, point, soft, image);
                assertThat((double) memory.read(losses, BATCH)[n])
                        .isCloseTo(loss, within(2e-6 * (1 + loss)));
                for (int c = 0; c < classes; c++) {
                    int at = n * classes + c;
                    double slope =
                            Slopes.at(point, at, () -> softLoss(classes, point, soft, image));
                    assertThat((double) gradient[at]).isCloseTo(slope / 4, within(1e-6));
                }
            }
        }
    }

    @Test
    void oneHotTargetsAreLabels() {
        var spec = new CrossEntropySpec(2, 3, 0f);
        try (var memory = new GuardedMemory()) {
            View z = memory.floats(0.5f, -1, 2, 3, 3, -4);
            View hard = memory.blank(2);
            View soft = memory.blank(2);
            View predictions = memory.blank(2);
            kernel.crossEntropy(spec, z, memory.ints(1, 0), hard, memory.blank(2));
            View targets = memory.floats(0, 1, 0, 1, 0, 0);
            kernel.softCrossEntropy(spec, z, targets, soft, predictions);
            assertThat(memory.read(soft, 2)).isEqualTo(memory.read(hard, 2));
            assertThat(memory.readInts(predictions, 2)).containsExactly(2, 0);
        }
    }

    @Test
    void softTargetsAreNotSmoothedFurther() {
        var spec = new CrossEntropySpec(1, 3, 0.1f);
        try (var memory = new GuardedMemory()) {
            View z = memory.floats(1, 2, 3);
            assertThatThrownBy(() -> kernel.softCrossEntropyGradient(spec, z, z, 1f, z))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "cross-entropy: soft targets are not smoothed further, got smoothing"
                                    + " 0.1");
        }
    }

    @Test
    void anImageWithoutDoubtHasNoLossAndHugeLogitsDoNotOverflow() {
        var spec = new CrossEntropySpec(1, 3, 0f);
        try (var memory = new GuardedMemory()) {
            View losses = memory.blank(1);
            View predictions = memory.blank(1);
            View z = memory.floats(-1e30f, 1e30f, 0f);
            kernel.crossEntropy(spec, z, memory.ints(1), losses, predictions);
            assertThat(memory.read(losses, 1)).containsExactly(0f);
            assertThat(memory.readInts(predictions, 1)).containsExactly(1);
        }
    }

    @Test
    void theFirstOfEqualLogitsIsPredicted() {
        var spec = new CrossEntropySpec(3, 4, 0f);
        try (var memory = new GuardedMemory()) {
            View predictions = memory.blank(3);
            View z = memory.floats(1, 2, 2, 0, 5, 5, 5, 5, -3, -2, -0f, 0f);
            kernel.crossEntropy(spec, z, memory.ints(0, 0, 0), memory.blank(3), predictions);
            assertThat(memory.readInts(predictions, 3)).containsExactly(1, 0, 2);
        }
    }

    @Test
    void aLabelThatIsNoClassIsRefused() {
        var spec = new CrossEntropySpec(1, 3, 0f);
        try (var memory = new GuardedMemory()) {
            View z = memory.floats(1, 2, 3);
            View labels = memory.ints(-1);
            View out = memory.blank(3);
            assertThatThrownBy(() -> kernel.crossEntropyGradient(spec, z, labels, 1f, out))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("cross-entropy: labels must be in 0..2, got -1");
        }
    }

    private static double softLoss(int classes, double[] logits, float[] targets, int n) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += Math.exp(logits[n * classes + c]);
        }
        double loss = 0;
        for (int c = 0; c < classes; c++) {
            loss -= targets[n * classes + c] * (logits[n * classes + c] - Math.log(sum));
        }
        return loss;
    }

    /** -sum of q_c log softmax(z)_c with q = (1 - s) onehot + s / classes. */
    private static double loss(CrossEntropySpec spec, double[] logits, int n, int label) {
        int classes = spec.classes();
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += Math.exp(logits[n * classes + c]);
        }
        double loss = 0;
        for (int c = 0; c < classes; c++) {
            double target =
                    (c == label ? 1 - (double) spec.smoothing() : 0)
                            + (double) spec.smoothing() / classes;
            loss -= target * (logits[n * classes + c] - Math.log(sum));
        }
        return loss;
    }
}
