package nazca.nas.reinforce;

import nazca.tensor.Require;

import java.util.List;

/**
 * What a sampled network earns: its accuracy, weighed by its cost relative to the target.
 *
 * @param shape how both are joined
 * @param strength exponent or factor of the cost; its sign belongs to the shape
 * @param target the cost that {@code strength} is relative to, in the cost's unit
 */
public record Reward(Shape shape, double strength, double target) {
    /** How accuracy a in 0..1 and the ratio c = cost / target make one number. */
    public enum Shape {
        /** a: cost plays no part. */
        ACCURACY(0),
        /** a c^-w. The ProxylessNAS authors' form, w = 0.1. */
        POWER(0.1),
        /** a c^-w with w = 0.07 at any cost (MnasNet, arXiv:1807.11626, eq. 2, soft). */
        SOFT(0.07),
        /** a where c is at most 1, and a c^-w with w = 1 beyond (MnasNet, eq. 2, hard). */
        HARD(1),
        /** a - w |c - 1|, which ends at the target (TuNAS, arXiv:2008.06120, eq. 4). */
        ABSOLUTE(0.07);

        private final double usual;

        Shape(double usual) {
            this.usual = usual;
        }

        /** The name in configurations. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The strength that its authors use. */
        public double usualStrength() {
            return usual;
        }

        /**
         * The shape of a name.
         *
         * @throws IllegalArgumentException for any other
         */
        public static Shape of(String label) {
            return valueOf(label.toUpperCase(java.util.Locale.ROOT));
        }

        /** Every name. */
        public static List<String> labels() {
            return java.util.Arrays.stream(values()).map(Shape::label).toList();
        }
    }

    /** Checks strength >= 0 and a positive target. */
    public Reward {
        Require.argument(strength >= 0, "reward: the strength must be >= 0, got %s", strength);
        Require.argument(target > 0, "reward: the target must be positive, got %s", target);
    }

    /**
     * The reward of one network.
     *
     * @param accuracy 0..1
     * @param cost positive, in the target's unit
     */
    public double of(double accuracy, double cost) {
        double ratio = cost / target;
        return switch (shape) {
            case ACCURACY -> accuracy;
            case POWER, SOFT -> accuracy * StrictMath.pow(ratio, -strength);
            case HARD -> ratio <= 1 ? accuracy : accuracy * StrictMath.pow(ratio, -strength);
            case ABSOLUTE -> accuracy - strength * Math.abs(ratio - 1);
        };
    }
}
