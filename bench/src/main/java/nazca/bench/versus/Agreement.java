package nazca.bench.versus;

import java.util.Locale;
import java.util.Optional;

/** Whether a peer has computed what we have. */
public final class Agreement {
    private Agreement() {}

    /**
     * What is wrong with a result, if anything: its length, or an element that differs from ours by
     * more than {@code tolerance} times our largest magnitude.
     */
    public static Optional<String> difference(float[] ours, float[] theirs, double tolerance) {
        if (ours.length != theirs.length) {
            return Optional.of("has %d values instead of %d".formatted(theirs.length, ours.length));
        }
        double largest = 0;
        for (float value : ours) {
            largest = Math.max(largest, Math.abs(value));
        }
        double worst = -1;
        int at = 0;
        // up to the first difference that is no number, which no later one exceeds
        for (int i = 0; i < ours.length && !Double.isNaN(worst); i++) {
            double difference = Math.abs((double) ours[i] - theirs[i]);
            if (!(difference <= worst)) {
                worst = difference;
                at = i;
            }
        }
        if (worst <= tolerance * largest) {
            return Optional.empty();
        }
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "differs: element %d is %s, ours is %s (tolerance %.0e of %s)",
                        at,
                        theirs[at],
                        ours[at],
                        tolerance,
                        (float) largest));
    }
}
