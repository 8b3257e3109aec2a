package nazca.cli;

import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** The options of a search by evaluations: how many, and of which networks. */
final class BudgetOptions {
    private static final String BUDGET = "--budget";

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "networks that are scored (default: 500 in a table, else 216)")
    private @Nullable Integer evaluations;

    @Option(
            names = BUDGET,
            paramLabel = "COST=MOST",
            description = {
                "what networks may cost: macs, parameters, latency_ms, peak_bytes,",
                "bit_operations, or a column of a table; may be given several times"
            })
    private List<String> budgets = new ArrayList<>();

    /** The settings that these options change. */
    List<SearchOptions.Change> changes() {
        List<SearchOptions.Change> changes = new ArrayList<>();
        SearchOptions.add(changes, "--evaluations", "algorithm.evolution.evaluations", evaluations);
        for (String budget : budgets) {
            int equals = budget.lastIndexOf('=');
            if (equals < 1) {
                throw mistake(budget);
            }
            changes.add(
                    new SearchOptions.Change(
                            BUDGET + " " + budget,
                            "algorithm.evolution.budgets." + budget.substring(0, equals).strip(),
                            most(budget, equals)));
        }
        return changes;
    }

    private static double most(String budget, int equals) {
        try {
            return Double.parseDouble(budget.substring(equals + 1));
        } catch (NumberFormatException e) {
            throw mistake(budget);
        }
    }

    private static UserMistake mistake(String budget) {
        return new UserMistake(
                "--budget must be COST=MOST, for example macs=3e8, got '%s'".formatted(budget));
    }
}
