package nazca.nas.train;

import nazca.nn.BatchScore;

import java.util.Locale;

/** Loss and accuracy smoothed over the last few dozen batches, for the eye alone. */
public final class RunningMeans {
    private static final double KEEP = 0.95;

    private double loss = Double.NaN;
    private double accuracy = Double.NaN;

    /** Takes a batch in. */
    public void add(BatchScore score) {
        loss = Double.isNaN(loss) ? score.loss() : KEEP * loss + (1 - KEEP) * score.loss();
        accuracy =
                Double.isNaN(accuracy)
                        ? score.accuracy()
                        : KEEP * accuracy + (1 - KEEP) * score.accuracy();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "loss %.3f  acc %.1f%%", loss, 100 * accuracy);
    }
}
