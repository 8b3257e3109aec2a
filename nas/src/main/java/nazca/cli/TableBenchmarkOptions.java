package nazca.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options of a search that asks a table of known results. */
final class TableBenchmarkOptions {
    @Option(
            names = "--table-benchmark",
            paramLabel = "FILE",
            description = {
                "asks a CSV of known results instead of training:",
                "columns architecture, accuracy and any costs"
            })
    private @Nullable Path table;

    @Mixin private final BudgetOptions budgets = new BudgetOptions();

    /** The settings that these options change. */
    List<SearchOptions.Change> changes() {
        List<SearchOptions.Change> changes = new ArrayList<>();
        SearchOptions.add(
                changes,
                "--table-benchmark",
                "algorithm.table_benchmark",
                SearchOptions.absolute(table));
        changes.addAll(budgets.changes());
        return changes;
    }
}
