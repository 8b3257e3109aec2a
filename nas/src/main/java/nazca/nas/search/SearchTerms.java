package nazca.nas.search;

import nazca.nas.config.ObjectiveSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.objective.Absolute;
import nazca.nas.objective.AddLinear;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.Cost;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;
import nazca.nas.objective.Lagrange;
import nazca.nas.objective.MulLog;
import nazca.nas.objective.Objective;
import nazca.nas.objective.WeightedSum;
import nazca.nas.space.SearchSpace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The costs that a configuration weighs: latency always, others where they have a target. */
final class SearchTerms {
    /** Rate x steps of a multiplier: about 3 where a run misses its target by a third. */
    private static final double ASCENT = 10;

    private final ObjectiveSettings settings;
    private final long architectureSteps;
    private final List<CostTerm> terms = new ArrayList<>();

    private SearchTerms(ObjectiveSettings settings, long architectureSteps) {
        this.settings = settings;
        this.architectureSteps = architectureSteps;
    }

    /**
     * The terms of a search; none has learned anything.
     *
     * @param settings with a latency target
     * @param architectureSteps of the whole run, for the rate of multipliers
     * @throws UserMistake for a target that an objective cannot take
     */
    static JointObjective of(
            ObjectiveSettings settings,
            SearchSpace space,
            AdditiveCost latency,
            long architectureSteps) {
        SearchTerms terms = new SearchTerms(settings, architectureSteps);
        try {
            terms.add(CostTerm.LATENCY, () -> latency, settings.targetLatencyMs());
            terms.add(CostTerm.MACS, () -> SpaceCosts.macs(space), settings.targetMacs());
            terms.add(
                    CostTerm.PARAMETERS,
                    () -> SpaceCosts.parameters(space),
                    settings.targetParameters());
            terms.add(
                    CostTerm.BIT_OPERATIONS,
                    () -> SpaceCosts.bitOperations(space),
                    settings.targetBitOperations());
            terms.add(
                    CostTerm.PEAK_BYTES,
                    () -> SpaceCosts.peakBytes(space),
                    settings.targetPeakBytes());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
        return new JointObjective(terms.terms);
    }

    private void add(String name, Supplier<Cost> cost, @Nullable Double target) {
        if (target != null) {
            boolean latency = name.equals(CostTerm.LATENCY);
            terms.add(
                    new CostTerm(
                            name,
                            cost.get(),
                            target,
                            latency ? ofLatency(target) : ofOthers(target)));
        }
    }

    private Objective ofLatency(double target) {
        return switch (settings.name()) {
            case MulLog.NAME -> new MulLog(settings.a(), settings.b(), target);
            case WeightedSum.NAME -> new WeightedSum(settings.lambda());
            default -> ofOthers(target);
        };
    }

    /** Forms whose unit is the latency's are add-linear for other costs. */
    private Objective ofOthers(double target) {
        return switch (settings.name()) {
            case Absolute.NAME -> new Absolute(settings.lambda(), target);
            case Lagrange.NAME -> new Lagrange(settings.lambda(), rate(), target);
            default -> new AddLinear(settings.lambda(), target);
        };
    }

    private double rate() {
        Double given = settings.multiplierRate();
        return given != null ? given : ASCENT / Math.max(1, architectureSteps);
    }
}
