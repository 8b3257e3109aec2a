package nazca.bench;

import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Workers;

import org.openjdk.jmh.runner.IterationType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Training steps counted and timed per iteration of a benchmark, with the machine's peak measured
 * right before and after, so that the share of the peak holds on a machine whose clock or load
 * moves.
 */
final class StepMeasurement implements AutoCloseable {
    private final Workers workers;
    private final FixedBatchTraining training;
    private final FmaPeak peak;
    private final String label;
    private final List<Double> shares = new ArrayList<>();
    private final List<Double> milliseconds = new ArrayList<>();
    private double peakBefore;
    private long steps;
    private long nanos;

    StepMeasurement(String network, int batch, int threads) {
        workers = new Workers(threads);
        Kernels kernels = CpuKernels.choose(workers);
        training = new FixedBatchTraining(BenchNetworks.named(network), batch, kernels);
        peak = new FmaPeak(workers);
        label = "%s, batch %d, %d threads".formatted(network, batch, threads);
        System.out.println();
        System.out.println(MachineDescription.text(kernels));
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f GFLOP and %.1f MB of step memory%n",
                label,
                training.flops() / 1e9,
                training.stepBytes() / 1e6);
    }

    void begin() {
        steps = 0;
        nanos = 0;
        peakBefore = peak.gigaflops();
    }

    double step() {
        long start = System.nanoTime();
        double loss = training.step();
        nanos += System.nanoTime() - start;
        steps++;
        return loss;
    }

    void end(IterationType type) {
        double reached = (peakBefore + peak.gigaflops()) / 2;
        double step = (double) nanos / steps;
        double gigaflops = training.flops() / step;
        System.out.printf(
                Locale.ROOT,
                "%.1f ms/step, %.1f GFLOP/s, %.1f%% of the peak of %.1f; ",
                step / 1e6,
                gigaflops,
                100 * gigaflops / reached,
                reached);
        if (type == IterationType.MEASUREMENT) {
            milliseconds.add(step / 1e6);
            shares.add(100 * gigaflops / reached);
        }
    }

    @Override
    public void close() {
        training.check();
        System.out.printf(
                Locale.ROOT,
                "%n%s: median %.1f ms/step, %.1f%% of the fma peak; %s%n",
                label,
                median(milliseconds),
                median(shares),
                training.losses());
        training.close();
        workers.close();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }
}
