package nazca.autograd;

/**
 * What a pass through the network is for.
 *
 * @param batchStatistics whether batch norm uses the batch's statistics (training) or the running
 *     ones
 * @param recording whether operations go on the tape and keep what backward needs
 * @param weightGradients whether backward computes parameters' gradients
 * @param movesRunningStatistics whether batch norm's running statistics follow this batch
 */
public record StepMode(
        boolean batchStatistics,
        boolean recording,
        boolean weightGradients,
        boolean movesRunningStatistics) {
    /** Trains weights. */
    public static final StepMode WEIGHTS = new StepMode(true, true, true, true);

    /** Trains architecture parameters: weights and running statistics stay as they are. */
    public static final StepMode ARCHITECTURE = new StepMode(true, true, false, false);

    /** Computes all gradients of weights that are only tried: running statistics stay. */
    public static final StepMode LOOKAHEAD = new StepMode(true, true, true, false);

    /** Scores a sampled path by the batch's statistics and leaves no trace of it. */
    public static final StepMode SAMPLING = new StepMode(true, false, false, false);

    /** Scores images with running statistics. */
    public static final StepMode EVALUATION = new StepMode(false, false, false, false);

    /** Gathers running statistics without training. */
    public static final StepMode RECALIBRATION = new StepMode(true, false, false, true);
}
