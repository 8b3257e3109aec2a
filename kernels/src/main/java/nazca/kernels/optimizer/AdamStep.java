package nazca.kernels.optimizer;

/**
 * Numbers of one Adam step, computed on the host (Kingma and Ba, arXiv:1412.6980).
 *
 * @param stepSize lr / (1 - beta1^t)
 * @param beta1 decay of the first moment
 * @param oneMinusBeta1 1 - beta1
 * @param beta2 decay of the second moment
 * @param oneMinusBeta2 1 - beta2
 * @param secondCorrection 1 / (1 - beta2^t)
 * @param epsilon added to the root
 */
public record AdamStep(
        float stepSize,
        float beta1,
        float oneMinusBeta1,
        float beta2,
        float oneMinusBeta2,
        float secondCorrection,
        float epsilon) {}
