package nazca.bench;

import nazca.tensor.Workers;

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

import java.util.concurrent.TimeUnit;

/**
 * The machine's measured FMA peak in GFLOP/s, the ceiling that other benchmarks are read against: a
 * loop of multiply-adds that never leaves the registers.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare first
public class PeakBenchmark {
    /** Threads that run the loop at once. */
    @Param({"1", "2"})
    public int threads;

    private Workers workers;
    private FmaPeak peak;

    /** Compiles the loop. */
    @Setup(Level.Trial)
    public void prepare() {
        workers = new Workers(threads);
        peak = new FmaPeak(workers);
    }

    /** Multiply-adds on every thread. */
    @Benchmark
    public void fusedMultiplyAdd(GemmBenchmark.Work work) {
        work.gflop += 1e-9 * peak.trial();
    }

    /** Ends the pool. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
    }
}
