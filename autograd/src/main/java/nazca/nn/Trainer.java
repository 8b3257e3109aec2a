package nazca.nn;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.optim.Sgd;

/** The weight step: images in, loss out, gradients, SGD. */
public final class Trainer {
    private final Model model;
    private final Step step;
    private final CrossEntropy loss;
    private final Sgd optimizer;

    /**
     * A trainer of one model.
     *
     * @param loss reads the model's logits
     */
    public Trainer(Model model, Step step, CrossEntropy loss, Sgd optimizer) {
        this.model = model;
        this.step = step;
        this.loss = loss;
        this.optimizer = optimizer;
    }

    /**
     * One SGD step on a batch at the given learning rate.
     *
     * @throws NonFiniteLossException if the loss is NaN or infinite; nothing has moved then
     */
    public BatchScore train(Batch batch, double learningRate) {
        BatchScore score = forward(model, step, loss, StepMode.WEIGHTS, batch);
        NonFiniteLossException.check(model, step, score);
        loss.backward(step, 1f);
        step.backward();
        optimizer.step(step.present(), learningRate);
        return score;
    }

    /** Runs a batch through a model and its loss; backward may follow where the mode records. */
    public static BatchScore forward(
            Model model, Step step, CrossEntropy loss, StepMode mode, Batch batch) {
        start(model, step, loss, mode, batch);
        return score(step, loss, batch);
    }

    /** The same, with the score left on the device: {@link #score} waits for it. */
    public static void start(
            Model model, Step step, CrossEntropy loss, StepMode mode, Batch batch) {
        step.begin(batch.size(), mode);
        upload(model, step, batch);
        step.engine().memory().upload(batch.labels(), loss.labels(), 4L * batch.size());
        model.forward(step);
        loss.compute(step);
    }

    /** How the batch did that was started last. */
    public static BatchScore score(Step step, CrossEntropy loss, Batch batch) {
        return new BatchScore(batch.size(), loss.sum(step), loss.correct(step, batch.labels()));
    }

    /** Puts a batch's images into the model's input, after {@link Step#begin}. */
    static void upload(Model model, Step step, Batch batch) {
        long bytes = 4L * batch.size() * model.input().shape().elements();
        step.engine().memory().upload(batch.images(), step.allocate(model.input()), bytes);
    }
}
