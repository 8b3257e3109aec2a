package nazca.bench;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.batchnorm.ScalarBatchNorm;
import nazca.kernels.vector.VectorBatchNorm;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

import org.openjdk.jmh.annotations.AuxCounters;
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

import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;

/**
 * GB/s of batch norm with ReLU6 on maps of the reference network: bytes of the maps that a pass has
 * to read and write at least. {@code copy} is the machine's own copy of such a map, to compare
 * with. Before timing, every result is compared with the scalar kernel's, to the bit.
 *
 * <p>Kernels have to be kept from C1: start with {@code jvm/java}; forks inherit its flags.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare first
public class BatchNormBenchmark {
    /** Rows, channels. */
    @Param({"65536x96", "65536x16", "16384x144", "16384x24", "4096x384", "1024x960"})
    public String shape;

    /** Threads that share the work. */
    @Param({"1"})
    public int threads;

    private Workers workers;
    private Operands operands;
    private BatchNormKernel kernel;
    private BatchNormSpec spec;
    private View x;
    private View dy;
    private View mean;
    private View m2;
    private View istd;
    private View gamma;
    private View beta;
    private View dgamma;
    private View dbeta;
    private View y;
    private View dx;
    private View scratch;

    /** Makes the operands and checks the answers. */
    @Setup(Level.Trial)
    public void prepare() {
        int[] sizes = Operands.numbers(shape);
        spec = new BatchNormSpec(sizes[0], sizes[1], 1e-5f, true);
        workers = new Workers(threads);
        operands = new Operands();
        kernel = new VectorBatchNorm(workers);
        x = operands.drawn(spec.mapBytes());
        dy = operands.drawn(spec.mapBytes());
        gamma = operands.drawn(spec.vectorBytes());
        beta = operands.drawn(spec.vectorBytes());
        mean = operands.blank(spec.vectorBytes());
        m2 = operands.blank(spec.vectorBytes());
        istd = operands.blank(spec.vectorBytes());
        dgamma = operands.blank(spec.vectorBytes());
        dbeta = operands.blank(spec.vectorBytes());
        y = operands.blank(spec.mapBytes());
        dx = operands.blank(spec.mapBytes());
        long scalar = new ScalarBatchNorm().scratchElements(spec);
        scratch = operands.blank(4 * Math.max(scalar, kernel.scratchElements(spec)));
        check();
    }

    private void check() {
        run(kernel);
        float[][] answers = answers();
        run(new ScalarBatchNorm());
        Operands.requireSame(shape, answers(), answers);
    }

    private void run(BatchNormKernel any) {
        any.statistics(spec, x, mean, m2, istd, scratch);
        any.normalize(spec, x, mean, istd, gamma, beta, y);
        any.parameterGradients(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, scratch);
        any.inputGradient(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, dx);
    }

    private float[][] answers() {
        return new float[][] {
            operands.read(mean, spec.vectorBytes()),
            operands.read(istd, spec.vectorBytes()),
            operands.read(y, spec.mapBytes()),
            operands.read(dgamma, spec.vectorBytes()),
            operands.read(dbeta, spec.vectorBytes()),
            operands.read(dx, spec.mapBytes())
        };
    }

    /** Mean and deviation: x is read. */
    @Benchmark
    public void statistics(Traffic traffic) {
        kernel.statistics(spec, x, mean, m2, istd, scratch);
        traffic.gigabytes += 1e-9 * spec.mapBytes();
    }

    /** x is read, y written. */
    @Benchmark
    public void normalize(Traffic traffic) {
        kernel.normalize(spec, x, mean, istd, gamma, beta, y);
        traffic.gigabytes += 2e-9 * spec.mapBytes();
    }

    /** x and dy are read. */
    @Benchmark
    public void parameterGradients(Traffic traffic) {
        kernel.parameterGradients(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, scratch);
        traffic.gigabytes += 2e-9 * spec.mapBytes();
    }

    /** x and dy are read, dx written. */
    @Benchmark
    public void inputGradient(Traffic traffic) {
        kernel.inputGradient(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, dx);
        traffic.gigabytes += 3e-9 * spec.mapBytes();
    }

    /** What one thread copies: x is read, y written. */
    @Benchmark
    public MemorySegment copy(Traffic traffic) {
        MemorySegment from = HostBuffer.segment(x, spec.mapBytes());
        traffic.gigabytes += 2e-9 * spec.mapBytes();
        return HostBuffer.segment(y, spec.mapBytes()).copyFrom(from);
    }

    /** Ends the pool and frees the operands. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
        operands.close();
    }

    /** Bytes moved, which JMH divides by the time. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Traffic {
        /** Printed as GB/s. */
        public double gigabytes;
    }
}
