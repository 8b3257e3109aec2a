package nazca.cli;

import nazca.nas.report.ComparedRuns;
import nazca.nas.report.Comparison;

import java.util.ArrayList;
import java.util.List;

/** A comparison as a table of text. */
final class ComparisonText {
    private ComparisonText() {}

    static String of(Comparison comparison) {
        List<String> headings = new ArrayList<>(List.of("setting", "runs"));
        headings.addAll(Comparison.HEADINGS);
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (ComparedRuns row : comparison.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.label());
            cells.add(Integer.toString(row.results().size()));
            cells.addAll(row.texts());
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }
}
