package nazca.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;

import java.util.concurrent.TimeUnit;

/**
 * One weight step of a network of the space {@code mbconv-small} (28x28x1 images) at batch 64, as
 * {@link ReferenceStepBenchmark} measures the reference network's. Its kernels are short, so that
 * dispatch and bookkeeping show.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls open first
public class SmallStepBenchmark {
    /** Threads of the pool, the caller's own included. */
    @Param({"1", "2"})
    public int threads;

    private StepMeasurement measurement;

    /** Builds the network and its memory. */
    @Setup
    public void open() {
        measurement = new StepMeasurement("small", 64, threads);
    }

    /** Measures the peak just before an iteration. */
    @Setup(Level.Iteration)
    public void begin() {
        measurement.begin();
    }

    /** One step. */
    @Benchmark
    public double step() {
        return measurement.step();
    }

    /** Measures the peak just after an iteration and prints what the iteration reached. */
    @TearDown(Level.Iteration)
    public void end(IterationParams iteration) {
        measurement.end(iteration.getType());
    }

    /** Checks that the loss has fallen. */
    @TearDown
    public void close() {
        measurement.close();
    }
}
