package nazca.nn;

import nazca.autograd.BatchNorm;
import nazca.autograd.ModelState;
import nazca.autograd.Parameter;
import nazca.autograd.RunningStatistics;
import nazca.autograd.Slot;

/**
 * Makes batch norms and what they hold.
 *
 * @param affine whether they have a gamma and a beta; without them y = xhat
 */
record NormBuilder(ModelState state, Initializer initial, float epsilon, boolean affine) {
    /**
     * From one slot to another.
     *
     * @param shared whether others read x too
     */
    BatchNorm build(String name, Slot x, Slot y, boolean relu6, boolean shared) {
        int channels = x.shape().channels();
        Parameter gamma = vector(name + ".bn.gamma", channels);
        Parameter beta = vector(name + ".bn.beta", channels);
        initial.constant(gamma, 1f);
        RunningStatistics running = state.statistics(name + ".bn", channels);
        return new BatchNorm(x, gamma, beta, running, y, epsilon, relu6, shared);
    }

    /** The same without gammas and betas. */
    NormBuilder withoutAffine() {
        return new NormBuilder(state, initial, epsilon, false);
    }

    private Parameter vector(String name, int channels) {
        return affine ? state.parameter(name, channels) : state.fixed(name, channels);
    }
}
