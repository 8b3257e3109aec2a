package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.doubles;
import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.fixtures.CentralDifferences;
import nazca.autograd.fixtures.OpRun;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Shape;
import nazca.tensor.View;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Random;

class SoftCrossEntropyTest {
    private static final int BATCH = 3;
    private static final int CLASSES = 11;
    private static final float FACTOR = 1.5f;

    private final Slot logits = Slot.of("logits", Shape.vector(CLASSES));

    @Test
    void lossAndScaledGradientMatchTheDefinitionInDouble() {
        Random random = new Random(6);
        float[] z = normal(random, BATCH * CLASSES, 2);
        float[] q = new float[z.length];
        for (int i = 0; i < q.length; i++) {
            q[i] = random.nextFloat();
        }
        try (var workers = new Workers(2);
                var run = new OpRun(CpuKernels.choose(workers), BATCH)) {
            var loss = new SoftCrossEntropy(run.step().engine(), logits, BATCH + 2);
            run.put(logits, z);
            run.step().engine().memory().upload(q, loss.targets());
            float sum = loss.forward(run.step());
            loss.backward(run.step(), FACTOR);

            double[] point = doubles(z);
            assertThat((double) sum).isCloseTo(BATCH * mean(point, q), within(1e-4));
            double[] slopes = CentralDifferences.of(point, () -> FACTOR * mean(point, q));
            float[] gradient = run.gradient(logits);
            for (int i = 0; i < z.length; i++) {
                assertThat((double) gradient[i]).isCloseTo(slopes[i], within(1e-6));
            }
        }
    }

    @Test
    void targetsOfASmoothedLabelGiveWhatTheSmoothedLossGives() {
        float smoothing = 0.1f;
        float[] z = normal(new Random(8), BATCH * CLASSES, 2);
        int[] labels = {4, 0, 10};
        float[] q = new float[z.length];
        for (int i = 0; i < q.length; i++) {
            float own = labels[i / CLASSES] == i % CLASSES ? 1 - smoothing : 0;
            q[i] = own + smoothing / CLASSES;
        }
        try (var run = new OpRun(CpuKernels.scalar(), BATCH);
                var arena = Arena.ofConfined()) {
            Step step = run.step();
            run.put(logits, z);
            var hard = new CrossEntropy(step.engine(), logits, smoothing, BATCH);
            var host = arena.allocateFrom(ValueLayout.JAVA_INT, labels);
            View to = hard.labels();
            step.engine().memory().upload(host, to, 4L * BATCH);
            var soft = new SoftCrossEntropy(step.engine(), logits, BATCH);
            step.engine().memory().upload(q, soft.targets());
            assertThat(soft.forward(step)).isCloseTo(hard.forward(step), within(1e-5f));
            assertThat(soft.correct(step, host)).isEqualTo(hard.correct(step, host));

            soft.backward(step, 1f);
            float[] expected = run.gradient(logits);
            step.release(logits);
            hard.backward(step, 1f);
            float[] gradient = run.gradient(logits);
            for (int i = 0; i < gradient.length; i++) {
                assertThat(expected[i]).isCloseTo(gradient[i], within(1e-7f));
            }
        }
    }

    private static double mean(double[] z, float[] q) {
        double loss = 0;
        for (int n = 0; n < BATCH; n++) {
            double sum = 0;
            for (int c = 0; c < CLASSES; c++) {
                sum += Math.exp(z[n * CLASSES + c]);
            }
            for (int c = 0; c < CLASSES; c++) {
                loss -= q[n * CLASSES + c] * (z[n * CLASSES + c] - Math.log(sum));
            }
        }
        return loss / BATCH;
    }
}
