package nazca.nas.report;

import nazca.nas.report.LinePlot.Level;
import nazca.nas.report.Metrics.ArchitectureStep;
import nazca.nas.report.Metrics.WeightStep;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Loss and accuracy over the weight steps of a run, and the learning rate of a training. */
final class TrainingPlots {
    private static final int RAW_POINTS = 400;
    private static final int SMOOTH_POINTS = 200;

    private final RunFiles run;
    private final Metrics metrics;

    TrainingPlots(RunFiles run) {
        this.run = run;
        this.metrics = run.metrics();
    }

    void draw(Markup page) {
        loss().drawUnlessEmpty(page);
        accuracy().drawUnlessEmpty(page);
        if (run.isTraining()) {
            learningRate().drawUnlessEmpty(page);
        }
    }

    private LinePlot loss() {
        double smoothing = MetricsReader.number(run.config().path("train"), "label_smoothing");
        return plot(
                "loss",
                "Loss",
                smoothing > 0 ? "nats, label smoothing " + Figures.tick(smoothing) : "nats",
                "Training loss of every weight step, with its running mean, by phase.",
                lines(WeightStep::loss, ArchitectureStep::loss),
                level(smoothing > 0 ? "test, without smoothing" : "test", "test_loss"));
    }

    private LinePlot accuracy() {
        return plot(
                "accuracy",
                "Accuracy on the batch",
                "fraction",
                "Training accuracy of every weight step as a fraction, with its running mean, by"
                        + " phase.",
                lines(WeightStep::accuracy, ArchitectureStep::accuracy),
                level("test", "test_accuracy"));
    }

    private LinePlot learningRate() {
        double[] rates =
                metrics.weightSteps().stream().mapToDouble(WeightStep::learningRate).toArray();
        return plot(
                "rate",
                "Learning rate",
                "factor of the gradient",
                "Learning rate of every weight step.",
                List.of(
                        Series.of(
                                "learning rate", "a", Curve.from(1, rates).thinned(SMOOTH_POINTS))),
                null);
    }

    private LinePlot plot(
            String id,
            String title,
            String unit,
            String description,
            List<Series> series,
            @Nullable Level level) {
        return new LinePlot(
                id,
                title,
                description,
                unit,
                "weight step",
                false,
                series,
                metrics.phases(),
                level);
    }

    /** What a training ends with, as a line through the plot; a search's other phases have none. */
    private @Nullable Level level(String name, String key) {
        double value = run.result(key);
        return run.isTraining() && Double.isFinite(value)
                ? new Level(name + ", at the end " + Figures.digits(value), value)
                : null;
    }

    private List<Series> lines(
            ToDoubleFunction<WeightStep> ofWeights,
            ToDoubleFunction<ArchitectureStep> ofArchitecture) {
        double[] all = metrics.weightSteps().stream().mapToDouble(ofWeights).toArray();
        List<Curve> raw = new ArrayList<>();
        List<Curve> smooth = new ArrayList<>();
        for (Band phase : metrics.phases()) {
            int from = (int) phase.from() - 1;
            int to = (int) phase.to() - 1;
            Curve part = Curve.from(phase.from(), Arrays.copyOfRange(all, from, to));
            int share = Math.max(4, (int) ((long) RAW_POINTS * (to - from) / all.length));
            raw.add(part.envelope(share));
            smooth.add(part.runningMean(Math.max(4, share / 2)));
        }
        String images = run.isTraining() ? "training images" : "weight split";
        List<Series> series = new ArrayList<>();
        series.add(new Series("", "a thin", false, raw));
        series.add(new Series(images + ", running mean", "a", false, smooth));
        Curve searched = searched(ofArchitecture);
        if (searched.x().length > 0) {
            Curve mean = searched.runningMean(SMOOTH_POINTS);
            series.add(Series.of("architecture split, running mean", "b", mean));
        }
        return series;
    }

    /** Values of architecture steps, placed among the weight steps. */
    private Curve searched(ToDoubleFunction<ArchitectureStep> of) {
        List<ArchitectureStep> steps = metrics.architectureSteps();
        return new Curve(
                steps.stream().mapToDouble(ArchitectureStep::weightSteps).toArray(),
                steps.stream().mapToDouble(of).toArray());
    }
}
