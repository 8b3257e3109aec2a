package nazca.bench.outcome;

import nazca.bench.versus.PeerTime;
import nazca.bench.versus.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table as texts: headings and, for every row, as many cells. */
final class Cells {
    private final BenchResult result;
    private final List<String> peers;

    Cells(BenchResult result) {
        this.result = result;
        this.peers = result.peerColumns();
    }

    /** The columns' names; a peer has two, its speed and our speed over it. */
    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("work", "shape", "threads", "ours"));
        for (String peer : peers) {
            headings.add(peer);
            headings.add("ratio");
        }
        headings.addAll(List.of("unit", "%", "of"));
        return headings;
    }

    List<List<String>> rows() {
        return result.rows().stream().map(this::row).toList();
    }

    private List<String> row(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.work());
        cells.add(row.shape());
        cells.add(Integer.toString(row.threads()));
        switch (row) {
            case Row.Timed timed -> timed(timed, cells);
            case Row.Counted counted -> counted(counted, cells);
        }
        return cells;
    }

    private void timed(Row.Timed row, List<String> cells) {
        cells.add(speed(row, row.outcome().seconds()));
        for (String name : peers) {
            PeerTime peer = find(row, name);
            if (peer == null) {
                cells.addAll(List.of("", ""));
            } else if (peer.failure() != null) {
                cells.addAll(List.of("differs", ""));
            } else {
                cells.add(speed(row, peer.seconds()));
                cells.add(format("%.2f", peer.ratio()));
            }
        }
        cells.add(unit(row.unit()));
        cells.add(format("%.0f", 100 * row.outcome().share()));
        cells.add(row.outcome().limit().name());
    }

    private void counted(Row.Counted row, List<String> cells) {
        cells.add(format("%,.0f", row.value()));
        peers.forEach(_ -> cells.addAll(List.of("", "")));
        cells.add(row.unit());
        boolean compared = Double.isFinite(row.reference());
        cells.add(compared ? format("%.1f", 100 * row.value() / row.reference()) : "");
        cells.add(compared ? format("%s (%,.0f)", row.of(), row.reference()) : "");
    }

    private static @org.jspecify.annotations.Nullable PeerTime find(Row.Timed row, String name) {
        return row.outcome().peers().stream()
                .filter(peer -> peer.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The speed, or the time, in the row's unit. */
    private static String speed(Row.Timed row, double seconds) {
        double value =
                switch (row.unit()) {
                    case GFLOPS -> row.cost().flops() / seconds / 1e9;
                    case GIGABYTES -> row.cost().bytes() / seconds / 1e9;
                    case MILLISECONDS -> 1e3 * seconds;
                };
        return format(value >= 100 ? "%.0f" : value >= 1 ? "%.1f" : "%.3f", value);
    }

    static String unit(Row.Unit unit) {
        return switch (unit) {
            case GFLOPS -> "GFLOP/s";
            case GIGABYTES -> "GB/s";
            case MILLISECONDS -> "ms";
        };
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
