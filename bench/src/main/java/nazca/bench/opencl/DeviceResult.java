package nazca.bench.opencl;

import nazca.cli.TextTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured on a device.
 *
 * @param device its name and driver
 * @param rows in order
 * @param absent why the library did not take part, or an empty text
 */
public record DeviceResult(String device, List<Row> rows, String absent) {
    /**
     * One comparison.
     *
     * @param work what was done
     * @param shape its size
     * @param other who else did it
     * @param turns how long both took
     * @param agrees whether the results were compared and found the same
     */
    record Row(String work, String shape, String other, Turns turns, boolean agrees) {}

    /** Copies the list. */
    public DeviceResult {
        rows = List.copyOf(rows);
    }

    /** Whether all results agreed. */
    public boolean agrees() {
        return rows.stream().allMatch(Row::agrees);
    }

    /** For a terminal. */
    public String text() {
        TextTable table = new TextTable("work", "shape", "ours ms", "other", "ms", "ratio", "");
        for (Row row : rows) {
            table.row(
                    row.work(),
                    row.shape(),
                    number("%.3f", row.turns().oursNanos() / 1e6),
                    row.other(),
                    number("%.3f", row.turns().theirsNanos() / 1e6),
                    number("%.2f", row.turns().ratio()),
                    row.agrees() ? "" : "DIFFERS");
        }
        StringBuilder text = new StringBuilder(device).append("\n\n").append(table);
        text.append("ratio: our speed over the other's, the median over interleaved rounds\n");
        long products = rows.stream().filter(row -> row.work().equals(ProductDuel.WORK)).count();
        if (products > 0) {
            text.append("products won: %d of %d\n".formatted(won(), products));
        }
        return absent.isEmpty() ? text.toString() : text.append(absent).append('\n').toString();
    }

    private long won() {
        return rows.stream()
                .filter(row -> row.work().equals(ProductDuel.WORK) && row.turns().ratio() > 1)
                .count();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** For programs. */
    public Map<String, Object> json() {
        List<Map<String, Object>> written = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("work", row.work());
            map.put("shape", row.shape());
            map.put("other", row.other());
            map.put("ours_ms", row.turns().oursNanos() / 1e6);
            map.put("other_ms", row.turns().theirsNanos() / 1e6);
            map.put("ratio", row.turns().ratio());
            map.put("agrees", row.agrees());
            written.add(map);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("device", device);
        all.put("rows", written);
        all.put("products_won", won());
        all.put("absent", absent);
        return all;
    }
}
