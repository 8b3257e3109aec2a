package nazca.bench.outcome;

import nazca.cli.TextTable;

import java.util.List;

/** A result for a terminal and for a Markdown page. */
public final class BenchText {
    /** What a ratio is, wherever the table stands. */
    static final String LEGEND =
            "ratio: our speed over the peer's, the median over interleaved rounds; %: of the FMA"
                + " peak or of the bandwidth of a copy in a working set of that size, measured in"
                + " the same rounds, whichever bounds the shape.";

    private BenchText() {}

    /** For a terminal. */
    public static String plain(BenchResult result) {
        Lines lines = new Lines(result);
        Cells cells = new Cells(result);
        TextTable table = new TextTable(cells.headings().toArray(String[]::new));
        cells.rows().forEach(row -> table.row(row.toArray(String[]::new)));
        StringBuilder text = new StringBuilder(result.machine());
        append(text, lines.roofs());
        append(text, lines.peers());
        text.append('\n').append(table).append(LEGEND).append('\n');
        if (!lines.summaries().isEmpty()) {
            text.append('\n');
            append(text, lines.summaries());
        }
        append(text, result.failures());
        return text.toString();
    }

    /** For a Markdown page: the same, the table in pipes. */
    public static String markdown(BenchResult result) {
        Lines lines = new Lines(result);
        Cells cells = new Cells(result);
        StringBuilder text = new StringBuilder();
        result.machine().lines().forEach(line -> text.append("- ").append(line).append('\n'));
        lines.roofs().forEach(line -> text.append("- ").append(line).append('\n'));
        lines.peers().forEach(line -> text.append("- ").append(line).append('\n'));
        text.append('\n');
        pipes(text, cells.headings());
        pipes(text, cells.headings().stream().map(_ -> "---").toList());
        cells.rows().forEach(row -> pipes(text, row));
        text.append('\n').append(LEGEND).append("\n\n");
        lines.summaries().forEach(line -> text.append("- ").append(line).append('\n'));
        result.failures().forEach(line -> text.append("- ").append(line).append('\n'));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static void pipes(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
