package nazca.kernels.optimizer;

/**
 * Numbers of one SGD step, computed on the host.
 *
 * @param learningRate lr
 * @param momentum mu
 * @param nesterov whether the step looks ahead by one momentum step
 */
public record SgdStep(float learningRate, float momentum, boolean nesterov) {}
