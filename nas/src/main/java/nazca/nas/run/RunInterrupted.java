package nazca.nas.run;

/** A run has heard the {@link StopSignal}, has saved a checkpoint and ends. */
public final class RunInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An interrupted run.
     *
     * @param tick of the checkpoint that it saved
     */
    public RunInterrupted(long tick) {
        super("interrupted after step " + tick);
    }
}
