package nazca.nas.reinforce;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What rewards are held against before they weigh a gradient. A baseline that does not depend on
 * the sample it is subtracted from leaves the estimate unbiased and makes it steadier.
 */
public final class Baseline {
    private final Kind kind;
    private final double decay;
    private double mean;
    private boolean started;

    /** Where a baseline comes from. */
    public enum Kind {
        /** None: the rewards themselves. */
        NONE,
        /**
         * The mean of the other samples of the same update. Unbiased, needs no memory; zero for a
         * single sample.
         */
        LEAVE_ONE_OUT,
        /** b &lt;- decay b + (1 - decay) mean, used before it moves. Unbiased. */
        CORRECTED,
        /**
         * b &lt;- b + decay (mean - b), moved before it is used: the authors' code, whose b is
         * almost the mean of the samples at hand. It shrinks the expected gradient by 1 - decay /
         * M.
         */
        AUTHORS;

        /** The name in configurations. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The kind of a name.
         *
         * @throws IllegalArgumentException for any other
         */
        public static Kind of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Every name. */
        public static List<String> labels() {
            return Arrays.stream(values()).map(Kind::label).toList();
        }
    }

    /**
     * A baseline that has seen nothing.
     *
     * @param decay of the moving kinds, 0.99 in the authors' code
     */
    public Baseline(Kind kind, double decay) {
        this.kind = kind;
        this.decay = decay;
    }

    /** R_m - b for every sample of one update; a moving baseline moves by it. */
    public double[] advantages(double[] rewards) {
        double batchMean = Arrays.stream(rewards).sum() / rewards.length;
        double[] advantages = new double[rewards.length];
        if (kind == Kind.AUTHORS) {
            move(decay, batchMean);
        }
        for (int m = 0; m < rewards.length; m++) {
            advantages[m] = rewards[m] - reference(rewards, m, batchMean);
        }
        if (kind == Kind.CORRECTED) {
            move(1 - decay, batchMean);
        }
        return advantages;
    }

    private double reference(double[] rewards, int sample, double batchMean) {
        return switch (kind) {
            case NONE -> 0;
            case LEAVE_ONE_OUT -> {
                int others = rewards.length - 1;
                double sum = batchMean * rewards.length - rewards[sample];
                yield others == 0 ? 0 : sum / others;
            }
            case CORRECTED, AUTHORS -> started ? mean : 0;
        };
    }

    private void move(double share, double batchMean) {
        mean = started ? mean + share * (batchMean - mean) : batchMean;
        started = true;
    }

    /** The moving mean; 0 for the other kinds and before the first update. */
    public double mean() {
        return mean;
    }

    /** What the next update depends on: the mean and whether there is one. */
    public double[] state() {
        return new double[] {mean, started ? 1 : 0};
    }

    /** Takes {@link #state} back. */
    public void restore(double[] state) {
        mean = state[0];
        started = state[1] == 1;
    }
}
