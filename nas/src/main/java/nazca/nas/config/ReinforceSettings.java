package nazca.nas.config;

import nazca.nas.objective.CostTerm;
import nazca.nas.reinforce.Baseline;
import nazca.nas.reinforce.Reward;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How {@code proxyless-r} rewards sampled networks.
 *
 * @param samples networks of one update
 * @param baseline what rewards are held against, one of {@link Baseline.Kind}
 * @param decay of a moving baseline
 * @param reward how accuracy and cost are joined, one of {@link Reward.Shape}
 * @param strength exponent or factor of the cost; null for the one that its authors use
 * @param cost one of {@link #COSTS}
 */
public record ReinforceSettings(
        int samples,
        String baseline,
        double decay,
        String reward,
        @Nullable Double strength,
        String cost) {
    /** A live measurement of every sampled network. It is not reproducible, the others are. */
    public static final String MEASURED = "measured";

    /** Costs that a reward can have; each needs its target, and a measured one the latency's. */
    public static final List<String> COSTS =
            List.of(
                    CostTerm.LATENCY,
                    CostTerm.MACS,
                    CostTerm.PARAMETERS,
                    CostTerm.BIT_OPERATIONS,
                    MEASURED);

    /** Checks names and ranges. */
    public ReinforceSettings {
        Range.atLeast("algorithm.reinforce.samples", samples, 1);
        Range.oneOf("algorithm.reinforce.baseline", baseline, Baseline.Kind.labels());
        Range.fraction("algorithm.reinforce.decay", decay);
        Range.oneOf("algorithm.reinforce.reward", reward, Reward.Shape.labels());
        if (strength != null) {
            Range.atLeast("algorithm.reinforce.strength", strength, 0.0);
        }
        Range.oneOf("algorithm.reinforce.cost", cost, COSTS);
    }

    /** Ten samples that are each other's baseline, and the authors' reward over latency. */
    static ReinforceSettings defaults() {
        return new ReinforceSettings(
                10,
                Baseline.Kind.LEAVE_ONE_OUT.label(),
                0.99,
                Reward.Shape.POWER.label(),
                null,
                CostTerm.LATENCY);
    }

    /** The same with MnasNet's soft reward (arXiv:1807.11626, eq. 2). */
    static ReinforceSettings mnasNet() {
        ReinforceSettings usual = defaults();
        return new ReinforceSettings(
                usual.samples,
                usual.baseline,
                usual.decay,
                Reward.Shape.SOFT.label(),
                null,
                usual.cost);
    }

    static ReinforceSettings read(Fields fields, ReinforceSettings otherwise) {
        ReinforceSettings settings =
                new ReinforceSettings(
                        fields.integer("samples", otherwise.samples),
                        fields.text("baseline", otherwise.baseline),
                        fields.number("decay", otherwise.decay),
                        fields.text("reward", otherwise.reward),
                        fields.numberOrNull("strength", otherwise.strength),
                        fields.text("cost", otherwise.cost));
        fields.done();
        return settings;
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("samples", samples);
        map.put("baseline", baseline);
        map.put("decay", decay);
        map.put("reward", reward);
        map.put("strength", strength);
        map.put("cost", cost);
        return map;
    }
}
