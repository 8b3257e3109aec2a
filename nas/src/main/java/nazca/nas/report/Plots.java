package nazca.nas.report;

import nazca.nas.report.LinePlot.Level;
import nazca.nas.report.Metrics.ArchitectureStep;
import nazca.nas.report.Metrics.Epoch;
import nazca.nas.report.Metrics.WeightStep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The line plots of a run: training, and what the search did with the architecture. */
final class Plots {
    private static final int RAW_POINTS = 400;
    private static final int SMOOTH_POINTS = 200;

    /** A smoothed value looks this part of its phase back and ahead. */
    private static final int SMOOTHING = 25;

    private final RunFiles run;
    private final Metrics metrics;

    Plots(RunFiles run) {
        this.run = run;
        this.metrics = run.metrics();
    }

    /** Loss and accuracy over weight steps. */
    void drawTraining(Markup page) {
        draw(
                page,
                training(
                        "loss",
                        "Loss",
                        "nats",
                        WeightStep::loss,
                        ArchitectureStep::loss,
                        "Training loss of every weight step, with its running mean, by phase."));
        draw(
                page,
                training(
                        "accuracy",
                        "Accuracy on the batch",
                        "fraction",
                        WeightStep::accuracy,
                        ArchitectureStep::accuracy,
                        "Training accuracy of every weight step as a fraction, with its running"
                                + " mean, by phase."));
    }

    /** Expected latency, entropy and gradient norms over architecture steps. */
    void drawSearch(Markup page) {
        draw(page, latency());
        draw(page, entropy());
        draw(page, gradients());
    }

    private static void draw(Markup page, LinePlot plot) {
        if (plot.hasValues()) {
            plot.draw(page);
        }
    }

    private LinePlot training(
            String id,
            String title,
            String unit,
            ToDoubleFunction<WeightStep> ofWeights,
            ToDoubleFunction<ArchitectureStep> ofArchitecture,
            String description) {
        List<Band> phases = metrics.phases();
        double[] all = metrics.weightSteps().stream().mapToDouble(ofWeights).toArray();
        List<Curve> raw = new ArrayList<>();
        List<Curve> smooth = new ArrayList<>();
        for (Band phase : phases) {
            int from = (int) phase.from() - 1;
            int to = (int) phase.to() - 1;
            Curve part = Curve.from(phase.from(), Arrays.copyOfRange(all, from, to));
            int share = Math.max(4, (int) ((long) RAW_POINTS * (to - from) / all.length));
            raw.add(part.envelope(share));
            smooth.add(smooth(part, Math.max(4, share / 2)));
        }
        List<Series> series = new ArrayList<>();
        series.add(new Series("", "a thin", false, raw));
        series.add(new Series("weight split, running mean", "a", false, smooth));
        Curve searched = searched(ofArchitecture);
        if (searched.x().length > 0) {
            series.add(
                    Series.of(
                            "architecture split, running mean",
                            "b",
                            smooth(searched, SMOOTH_POINTS)));
        }
        return new LinePlot(
                id, title, description, unit, "weight step", false, series, phases, null);
    }

    /** Values of architecture steps, placed among the weight steps. */
    private Curve searched(ToDoubleFunction<ArchitectureStep> of) {
        List<ArchitectureStep> steps = metrics.architectureSteps();
        return new Curve(
                steps.stream().mapToDouble(ArchitectureStep::weightSteps).toArray(),
                steps.stream().mapToDouble(of).toArray());
    }

    private LinePlot latency() {
        List<Epoch> epochs =
                metrics.epochs().stream()
                        .filter(e -> e.architectureSteps() > 0 && Double.isFinite(e.predictedMs()))
                        .toList();
        Curve predicted =
                new Curve(
                        epochs.stream().mapToDouble(Epoch::architectureSteps).toArray(),
                        epochs.stream().mapToDouble(Epoch::predictedMs).toArray());
        double target = run.targetMs();
        return new LinePlot(
                "latency",
                "Expected latency",
                "Expected latency in milliseconds over architecture steps, against the target"
                        + " and the predicted latency of the most probable network at each"
                        + " epoch's end.",
                "milliseconds",
                "architecture step",
                false,
                List.of(
                        Series.of("expected", "a", steps(ArchitectureStep::expectedMs)),
                        new Series(
                                "most probable network, per epoch", "b", true, List.of(predicted))),
                List.of(),
                Double.isFinite(target)
                        ? new Level("target " + Figures.millis(target), target)
                        : null);
    }

    private LinePlot entropy() {
        return new LinePlot(
                "entropy",
                "Mean entropy of the edges",
                "Mean entropy of the edges' probabilities in nats over architecture steps; it"
                        + " falls as the search decides.",
                "nats",
                "architecture step",
                false,
                List.of(Series.of("entropy", "a", steps(ArchitectureStep::entropy))),
                List.of(),
                new Level("0, all decided", 0));
    }

    private LinePlot gradients() {
        return new LinePlot(
                "gradients",
                "Gradient norms of the two parts",
                "Lengths of the architecture gradient's cross-entropy part and of its latency"
                        + " part over architecture steps, running means on a logarithmic scale.",
                "logarithmic",
                "architecture step",
                true,
                List.of(
                        Series.of("", "a thin", raw(ArchitectureStep::lossNorm)),
                        Series.of(
                                "cross-entropy, running mean",
                                "a",
                                smooth(all(ArchitectureStep::lossNorm), SMOOTH_POINTS)),
                        Series.of("latency", "b", steps(ArchitectureStep::latencyNorm))),
                List.of(),
                null);
    }

    private Curve steps(ToDoubleFunction<ArchitectureStep> of) {
        return all(of).thinned(SMOOTH_POINTS);
    }

    private Curve raw(ToDoubleFunction<ArchitectureStep> of) {
        return all(of).envelope(RAW_POINTS);
    }

    private Curve all(ToDoubleFunction<ArchitectureStep> of) {
        return Curve.from(1, metrics.architectureSteps().stream().mapToDouble(of).toArray());
    }

    private static Curve smooth(Curve curve, int points) {
        return curve.smoothed(Math.max(2, curve.x().length / SMOOTHING)).thinned(points);
    }
}
