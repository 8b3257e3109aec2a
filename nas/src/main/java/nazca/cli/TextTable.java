package nazca.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as text: columns as wide as their widest cell, numbers at the right. */
public final class TextTable {
    private final List<String[]> rows = new ArrayList<>();

    /** A table with these columns. */
    public TextTable(String... titles) {
        rows.add(titles);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has another number of cells
     */
    public TextTable row(String... cells) {
        if (cells.length != rows.getFirst().length) {
            throw new IllegalArgumentException(
                    "table: a row needs %d cells, got %d"
                            .formatted(rows.getFirst().length, cells.length));
        }
        rows.add(cells);
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        boolean[] numeric = new boolean[columns];
        Arrays.fill(numeric, rows.size() > 1);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                String cell = rows.get(r)[c];
                widths[c] = Math.max(widths[c], cell.length());
                numeric[c] &= r == 0 || cell.isEmpty() || isNumber(cell);
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String space = " ".repeat(widths[c] - row[c].length());
                line.append(numeric[c] ? space + row[c] : row[c] + space).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?[0-9][0-9,.]*");
    }
}
