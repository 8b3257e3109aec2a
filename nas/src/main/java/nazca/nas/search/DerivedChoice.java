package nazca.nas.search;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.derive.BudgetDerivation;
import nazca.nas.derive.Derivation;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.space.SearchSpace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The network that a configuration derives, and whether there can be one. */
final class DerivedChoice {
    private DerivedChoice() {}

    /**
     * Candidate per edge.
     *
     * @param how one of {@link AlgorithmSettings#DERIVATIONS}
     * @param p probability of every candidate of every edge
     */
    static int[] of(String how, double[][] p, List<CostTerm> terms, long seed) {
        return switch (how) {
            case AlgorithmSettings.ARGMAX -> Derivation.mostProbable(p);
            case AlgorithmSettings.SAMPLE ->
                    Derivation.sampled(p, terms, seed).orElseGet(() -> within(p, terms));
            default -> within(p, terms);
        };
    }

    private static int[] within(double[][] p, List<CostTerm> terms) {
        return BudgetDerivation.mostProbable(p, terms)
                .orElseThrow(() -> new UserMistake("no network of the space keeps every target"))
                .choice();
    }

    /**
     * Checks, before anything is trained, that some network keeps every target.
     *
     * @throws UserMistake if none does, naming what the cheapest network costs
     */
    static void requirePossible(SearchSpace space, List<CostTerm> terms) {
        for (CostTerm term : terms) {
            if (term.cost().least() > term.target()) {
                throw new UserMistake(tooLow(space, term));
            }
        }
        double[][] uniform = new double[space.choices().length][];
        for (int e = 0; e < uniform.length; e++) {
            uniform[e] = new double[space.choices()[e]];
            Arrays.fill(uniform[e], 1.0 / uniform[e].length);
        }
        if (BudgetDerivation.mostProbable(uniform, terms).isEmpty()) {
            throw new UserMistake(
                    "no network of space %s keeps all targets together: %s"
                            .formatted(
                                    space.name(),
                                    String.join(
                                            ", ",
                                            terms.stream().map(DerivedChoice::bound).toList())));
        }
    }

    private static String tooLow(SearchSpace space, CostTerm term) {
        if (term.name().equals(CostTerm.LATENCY) && term.cost() instanceof AdditiveCost latency) {
            return String.format(
                    Locale.ROOT,
                    "no network of space %s is within %s ms: the fastest takes %.4g ms (%s)",
                    space.name(),
                    term.target(),
                    latency.least(),
                    String.join(" | ", space.labels(cheapest(latency))));
        }
        return String.format(
                Locale.ROOT,
                "no network of space %s has at most %.0f %s: the least is %.0f",
                space.name(),
                term.target(),
                term.name(),
                term.cost().least());
    }

    private static int[] cheapest(AdditiveCost cost) {
        double[][] candidates = cost.candidates();
        int[] choice = new int[candidates.length];
        for (int e = 0; e < choice.length; e++) {
            for (int k = 1; k < candidates[e].length; k++) {
                if (candidates[e][k] < candidates[e][choice[e]]) {
                    choice[e] = k;
                }
            }
        }
        return choice;
    }

    private static String bound(CostTerm term) {
        return term.name() + " " + term.target();
    }
}
