package nazca.nn;

import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.data.BatchLoader;

/**
 * Recomputes batch-norm statistics for the weights as they are: a cumulative average over batches
 * in training mode. What a supernet or a finished training run leaves behind trails the weights,
 * and a derived network's differ anyway.
 */
public final class Recalibration {
    private static final float TRAINING_MOMENTUM = 0.1f;

    private Recalibration() {}

    /**
     * Replaces the running statistics of every batch norm that {@code model} runs by the average
     * over the loader's batches, each weighing the same.
     */
    public static void run(Model model, Step step, BatchLoader images) {
        run(model, step, images, images.batchesPerEpoch());
    }

    /** The same over the loader's first {@code batches}, or all where it has fewer. */
    public static void run(Model model, Step step, BatchLoader images, int batches) {
        for (int i = 0; i < Math.min(batches, images.batchesPerEpoch()); i++) {
            Batch batch = images.batch(0, i);
            step.begin(batch.size(), StepMode.RECALIBRATION);
            Trainer.upload(model, step, batch);
            // The first batch replaces, the n-th moves the average by 1/n.
            step.runningMomentum(1f / (i + 1));
            model.forward(step);
        }
        step.runningMomentum(TRAINING_MOMENTUM);
    }
}
