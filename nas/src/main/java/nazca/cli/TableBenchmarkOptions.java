package nazca.cli;

import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options of a search that asks a table of known results. */
final class TableBenchmarkOptions {
    private static final String BUDGET = "--budget";

    @Option(
            names = "--table-benchmark",
            paramLabel = "FILE",
            description = {
                "asks a CSV of known results instead of training:",
                "columns architecture, accuracy and any costs"
            })
    private @Nullable Path table;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "networks that it may be asked for (default: 500)")
    private @Nullable Integer evaluations;

    @Option(
            names = BUDGET,
            paramLabel = "COST=MOST",
            description = "what networks may cost, by a column of it; may be given several times")
    private List<String> budgets = new ArrayList<>();

    /** The settings that these options change. */
    List<SearchOptions.Change> changes() {
        List<SearchOptions.Change> changes = new ArrayList<>();
        SearchOptions.add(
                changes,
                "--table-benchmark",
                "algorithm.table_benchmark",
                SearchOptions.absolute(table));
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
