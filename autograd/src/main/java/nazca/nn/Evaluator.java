package nazca.nn;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.data.BatchLoader;

import java.lang.foreign.ValueLayout;

/** Scores a model on a set of images with running batch-norm statistics. */
public final class Evaluator {
    private static final int FIVE = 5;

    private Evaluator() {}

    /** Runs every batch of one pass over the loader's images. */
    public static Score evaluate(Model model, Step step, CrossEntropy loss, BatchLoader images) {
        double lossSum = 0;
        int correct = 0;
        int count = 0;
        for (int i = 0; i < images.batchesPerEpoch(); i++) {
            BatchScore score =
                    Trainer.forward(model, step, loss, StepMode.EVALUATION, images.batch(0, i));
            lossSum += score.lossSum();
            correct += score.correct();
            count += score.images();
        }
        return new Score(count, lossSum / count, (double) correct / count);
    }

    /**
     * Runs every batch of one pass and ranks each image's class. Of equal logits the first class
     * ranks first; a NaN ranks before every number, so that it never makes an image right.
     */
    public static RankedScore rank(Model model, Step step, CrossEntropy loss, BatchLoader images) {
        double lossSum = 0;
        int first = 0;
        int firstFive = 0;
        int count = 0;
        int classes = model.logits().shape().elements();
        for (int i = 0; i < images.batchesPerEpoch(); i++) {
            Batch batch = images.batch(0, i);
            BatchScore score = Trainer.forward(model, step, loss, StepMode.EVALUATION, batch);
            lossSum += score.lossSum();
            count += score.images();
            float[] logits =
                    step.engine()
                            .memory()
                            .download(step.value(model.logits()), batch.size() * classes);
            for (int n = 0; n < batch.size(); n++) {
                int label = batch.labels().getAtIndex(ValueLayout.JAVA_INT, n);
                int rank = rank(logits, n * classes, classes, label);
                first += rank < 1 ? 1 : 0;
                firstFive += rank < FIVE ? 1 : 0;
            }
        }
        return new RankedScore(
                count, lossSum / count, (double) first / count, (double) firstFive / count);
    }

    /** How many classes come before the label. */
    static int rank(float[] logits, int offset, int classes, int label) {
        float own = logits[offset + label];
        int before = 0;
        for (int c = 0; c < classes; c++) {
            float other = logits[offset + c];
            boolean behind = other < own || (other == own && c >= label);
            before += c != label && !behind ? 1 : 0;
        }
        return before;
    }
}
