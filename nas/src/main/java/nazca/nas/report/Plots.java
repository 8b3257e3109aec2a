package nazca.nas.report;

import nazca.nas.report.LinePlot.Level;
import nazca.nas.report.Metrics.ArchitectureStep;
import nazca.nas.report.Metrics.Epoch;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The line plots of what a search did with the architecture. */
final class Plots {
    private static final int RAW_POINTS = 400;
    private static final int SMOOTH_POINTS = 200;

    private final RunFiles run;
    private final Metrics metrics;

    Plots(RunFiles run) {
        this.run = run;
        this.metrics = run.metrics();
    }

    /** Expected latency, entropy and gradient norms over architecture steps. */
    void drawSearch(Markup page) {
        latency().drawUnlessEmpty(page);
        entropy().drawUnlessEmpty(page);
        gradients().drawUnlessEmpty(page);
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
                                all(ArchitectureStep::lossNorm).runningMean(SMOOTH_POINTS)),
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
}
