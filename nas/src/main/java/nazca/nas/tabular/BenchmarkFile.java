package nazca.nas.tabular;

import nazca.nas.config.UserMistake;
import nazca.nas.evolve.Accuracy;
import nazca.nas.evolve.Genome;
import nazca.tensor.files.Checksum;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of results: a CSV file with a heading. {@code architecture} holds the candidate of
 * every edge between bars, {@code accuracy} a fraction; {@code top5_accuracy} and {@code
 * test_accuracy} may be there, and every other column is a cost.
 */
final class BenchmarkFile {
    private static final String ARCHITECTURE = "architecture";
    private static final String ACCURACY = "accuracy";
    private static final String TOP5 = "top5_accuracy";
    private static final String TEST = "test_accuracy";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String source;
    private final List<String> heading;
    private final List<List<String>> candidates = new ArrayList<>();
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final Map<Genome, BenchmarkTable.Row> rows = new LinkedHashMap<>();
    private final Map<Genome, Integer> lines = new HashMap<>();

    private BenchmarkFile(String source, List<String> heading) {
        this.source = source;
        this.heading = heading;
    }

    /**
     * The table in a file.
     *
     * @throws UserMistake if it cannot be read or is no such table, naming the line
     */
    static BenchmarkTable read(Path file) {
        String source = "the table " + file;
        byte[] bytes = bytes(file, source);
        List<CsvRows.Row> all = CsvRows.of(text(bytes, source).lines().toList(), source);
        if (all.size() < 2) {
            throw new UserMistake(
                    source
                            + (all.isEmpty()
                                    ? " is empty: it needs a heading and a row for every network"
                                    : " has a heading and no networks"));
        }
        BenchmarkFile table = new BenchmarkFile(source, heading(all.getFirst(), source));
        all.subList(1, all.size()).forEach(table::add);
        return new BenchmarkTable(
                file.toString(),
                Checksum.of(bytes),
                table.candidates,
                table.costNames(),
                table.rows);
    }

    private static byte[] bytes(Path file, String source) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserMistake(source + " is a directory");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UserMistake(source + " does not exist", e);
        } catch (IOException e) {
            throw new UserMistake("%s cannot be read: %s".formatted(source, e.getMessage()), e);
        }
    }

    private static String text(byte[] bytes, String source) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserMistake(source + " is no text in UTF-8", e);
        }
    }

    private static List<String> heading(CsvRows.Row row, String source) {
        String where = "%s, line %d".formatted(source, row.line());
        List<String> names = row.cells();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new UserMistake(where + ": a column has no name");
            }
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new UserMistake("%s: the column %s is there twice".formatted(where, name));
            }
        }
        for (String needed : List.of(ARCHITECTURE, ACCURACY)) {
            if (!names.contains(needed)) {
                throw new UserMistake(
                        "%s: the heading has no column %s (it has %s)"
                                .formatted(where, needed, String.join(", ", names)));
            }
        }
        return names;
    }

    private List<String> costNames() {
        List<String> named = List.of(ARCHITECTURE, ACCURACY, TOP5, TEST);
        return heading.stream().filter(name -> !named.contains(name)).toList();
    }

    private void add(CsvRows.Row row) {
        String where = "%s, line %d".formatted(source, row.line());
        if (row.cells().size() != heading.size()) {
            throw new UserMistake(
                    "%s: %d cells, but the heading has %d columns"
                            .formatted(where, row.cells().size(), heading.size()));
        }
        Genome genome = genome(cell(row, ARCHITECTURE), where);
        Integer before = lines.putIfAbsent(genome, row.line());
        if (before != null) {
            throw new UserMistake(
                    "%s: the network %s is there twice, first on line %d"
                            .formatted(where, cell(row, ARCHITECTURE), before));
        }
        List<Double> costs =
                costNames().stream().map(name -> cost(cell(row, name), name, where)).toList();
        Double top5 = fractionOrNull(row, TOP5, where);
        double accuracy = fraction(cell(row, ACCURACY), ACCURACY, where);
        rows.put(
                genome,
                new BenchmarkTable.Row(
                        new Accuracy(accuracy, top5 == null ? 0 : top5),
                        fractionOrNull(row, TEST, where),
                        costs));
    }

    private String cell(CsvRows.Row row, String column) {
        return row.cells().get(heading.indexOf(column));
    }

    /** Bars and, as NAS-Bench-201 has them between nodes, pluses part the candidates. */
    private Genome genome(String text, String where) {
        List<String> names =
                Arrays.stream(text.split("[|+]", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (names.isEmpty()) {
            throw new UserMistake(where + ": the architecture is empty");
        }
        if (numbers.isEmpty()) {
            names.forEach(
                    _ -> {
                        candidates.add(new ArrayList<>());
                        numbers.add(new HashMap<>());
                    });
        }
        if (names.size() != numbers.size()) {
            throw new UserMistake(
                    "%s: the architecture '%s' has %d edges, those before it have %d"
                            .formatted(where, text, names.size(), numbers.size()));
        }
        int[] choice = new int[names.size()];
        for (int e = 0; e < choice.length; e++) {
            List<String> known = candidates.get(e);
            choice[e] = numbers.get(e).computeIfAbsent(names.get(e), _ -> known.size());
            if (choice[e] == known.size()) {
                known.add(names.get(e));
            }
        }
        return Genome.of(choice);
    }

    private @Nullable Double fractionOrNull(CsvRows.Row row, String column, String where) {
        return heading.contains(column)
                ? (Double) fraction(cell(row, column), column, where)
                : null;
    }

    private static double fraction(String text, String column, String where) {
        double value = number(text, column, where);
        if (!(value >= 0 && value <= 1)) {
            throw new UserMistake(
                    "%s: %s must be a fraction from 0 to 1, got %s".formatted(where, column, text));
        }
        return value;
    }

    private static double cost(String text, String column, String where) {
        double value = number(text, column, where);
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new UserMistake(
                    "%s: the cost %s must be a finite number of at least 0, got %s"
                            .formatted(where, column, text));
        }
        return value;
    }

    private static double number(String text, String column, String where) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new UserMistake(
                    "%s: %s must be a number, got '%s'".formatted(where, column, text), e);
        }
    }
}
