package nazca.nas.tabular;

import nazca.nas.config.UserMistake;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV text (RFC 4180): cells between commas, without the blanks around them; a cell
 * in double quotes may hold commas, and a doubled quote stands for one. Empty lines and lines that
 * begin with # are left out.
 */
final class CsvRows {
    private CsvRows() {}

    /**
     * A row.
     *
     * @param line on which it stands, from 1 on
     * @param cells in order
     */
    record Row(int line, List<String> cells) {}

    /**
     * All rows.
     *
     * @param source what error sentences call the text
     * @throws UserMistake if a quote is left open or stands inside a cell
     */
    static List<Row> of(List<String> lines, String source) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(i + 1, cells(line, "%s, line %d".formatted(source, i + 1))));
            }
        }
        return rows;
    }

    private static List<String> cells(String line, String where) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int quote = skipBlanks(line, at);
            if (quote < line.length() && line.charAt(quote) == '"') {
                StringBuilder cell = new StringBuilder();
                at = skipBlanks(line, quoted(line, quote + 1, cell, where));
                cells.add(cell.toString());
                if (at < line.length() && line.charAt(at) != ',') {
                    throw new UserMistake(where + ": a comma must follow the closing quote");
                }
            } else {
                int end = line.indexOf(',', at);
                end = end < 0 ? line.length() : end;
                cells.add(line.substring(at, end).strip());
                at = end;
            }
            at++;
        }
        return cells;
    }

    private static int skipBlanks(String line, int at) {
        int next = at;
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Reads up to the closing quote and returns the place behind it. */
    private static int quoted(String line, int from, StringBuilder cell, String where) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) != '"') {
                cell.append(line.charAt(i));
            } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else {
                return i + 1;
            }
        }
        throw new UserMistake(where + ": a quote is left open");
    }
}
