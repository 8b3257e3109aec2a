package nazca.bench;

import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.conv.ScalarConv;
import nazca.kernels.vector.VectorConv;
import nazca.tensor.View;
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
 * GFLOP/s of dense convolution and its gradients on first layers and on one inner layer. Before
 * timing, every result is compared with the scalar kernel's, to the bit.
 *
 * <p>Kernels have to be kept from C1: start with {@code jvm/java}; forks inherit its flags.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare first
public class ConvBenchmark {
    /** Batch, side, input and output channels, kernel, stride. */
    @Param({
        "64x32x3 to 32 k3 s1",
        "64x28x1 to 16 k3 s2",
        "8x112x3 to 32 k3 s2",
        "8x16x64 to 64 k3 s1"
    })
    public String shape;

    /** Threads that share the work. */
    @Param({"1"})
    public int threads;

    private Workers workers;
    private Operands operands;
    private ConvKernel kernel;
    private ConvSpec spec;
    private View x;
    private View w;
    private View dy;
    private View y;
    private View dx;
    private View dw;
    private View scratch;

    /** Makes the operands and checks the answers. */
    @Setup(Level.Trial)
    public void prepare() {
        int[] sizes = Operands.numbers(shape);
        spec = new ConvSpec(sizes[0], sizes[1], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);
        workers = new Workers(threads);
        operands = new Operands();
        kernel = new VectorConv(workers);
        x = operands.drawn(spec.xBytes());
        w = operands.drawn(spec.wBytes());
        dy = operands.drawn(spec.yBytes());
        y = operands.blank(spec.yBytes());
        dx = operands.blank(spec.xBytes());
        dw = operands.blank(spec.wBytes());
        scratch = operands.blank(4 * kernel.scratchElements(spec));
        check();
    }

    private void check() {
        run(kernel);
        float[][] answers = answers();
        run(new ScalarConv());
        Operands.requireSame(shape, answers(), answers);
    }

    private void run(ConvKernel any) {
        any.forward(spec, x, w, y, scratch);
        any.inputGradient(spec, dy, w, dx, scratch);
        any.weightGradient(spec, x, dy, dw, scratch);
    }

    private float[][] answers() {
        return new float[][] {
            operands.read(y, spec.yBytes()),
            operands.read(dx, spec.xBytes()),
            operands.read(dw, spec.wBytes())
        };
    }

    /** y from x and w. */
    @Benchmark
    public void forward(GemmBenchmark.Work work) {
        kernel.forward(spec, x, w, y, scratch);
        count(work);
    }

    /** dx from dy and w. */
    @Benchmark
    public void inputGradient(GemmBenchmark.Work work) {
        kernel.inputGradient(spec, dy, w, dx, scratch);
        count(work);
    }

    /** dw from x and dy. */
    @Benchmark
    public void weightGradient(GemmBenchmark.Work work) {
        kernel.weightGradient(spec, x, dy, dw, scratch);
        count(work);
    }

    /** Taps outside the image count as if they were computed. */
    private void count(GemmBenchmark.Work work) {
        work.gflop += 2e-9 * spec.wBytes() / 4 * spec.outRows();
    }

    /** Ends the pool and frees the operands. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
        operands.close();
    }
}
