package nazca.nas.report;

import nazca.nas.report.Metrics.WeightStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Means over the weight steps of each epoch of a training.
 *
 * @param rows in order
 */
record EpochTable(List<Row> rows) {
    /**
     * One epoch.
     *
     * @param number from 1
     * @param steps taken in it so far
     * @param loss mean over its batches, in nats
     * @param accuracy mean over its batches, as a fraction
     * @param learningRate of its last step
     */
    record Row(int number, int steps, double loss, double accuracy, double learningRate) {}

    /** Copies the list. */
    EpochTable {
        rows = List.copyOf(rows);
    }

    /** The epochs of these steps. */
    static EpochTable of(List<WeightStep> steps) {
        Map<Integer, List<WeightStep>> epochs =
                steps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        WeightStep::epoch, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        epochs.forEach(
                (number, taken) ->
                        rows.add(
                                new Row(
                                        number,
                                        taken.size(),
                                        mean(taken, WeightStep::loss),
                                        mean(taken, WeightStep::accuracy),
                                        taken.getLast().learningRate())));
        return new EpochTable(rows);
    }

    private static double mean(List<WeightStep> steps, ToDoubleFunction<WeightStep> of) {
        return steps.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    /** Writes the table, which scrolls where it is long. */
    void draw(Markup page) {
        page.open(
                "div",
                "class",
                "scroll tall",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                "Epochs");
        page.open("table");
        Tables.head(
                page,
                "Epoch",
                "Weight steps",
                "Mean training loss",
                "Mean training accuracy",
                "Learning rate at its end");
        page.open("tbody");
        for (Row row : rows) {
            page.open("tr").element("th", Integer.toString(row.number()), "scope", "row");
            Tables.cells(
                    page,
                    Figures.count(row.steps()),
                    Figures.nats(row.loss()),
                    Figures.percent(row.accuracy()),
                    Figures.digits(row.learningRate()));
            page.close();
        }
        page.close().close().close().line();
    }
}
