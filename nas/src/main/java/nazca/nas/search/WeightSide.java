package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.ModelState;
import nazca.data.Batch;
import nazca.optim.Sgd;

import java.util.function.Supplier;

/**
 * How the weights of a supernet are trained, for updates of the architecture that look ahead.
 *
 * @param state the weights
 * @param loss of weight steps
 * @param optimizer of weight steps, without clipping
 * @param next the weight step that follows
 */
record WeightSide(ModelState state, CrossEntropy loss, Sgd optimizer, Supplier<NextStep> next) {
    /**
     * A weight step to come.
     *
     * @param batch valid until the next one is asked for
     * @param rate its learning rate
     */
    record NextStep(Batch batch, double rate) {}
}
