package nazca.nn;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.BatchLoader;

/** Scores a model on a set of images with running batch-norm statistics. */
public final class Evaluator {
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
}
