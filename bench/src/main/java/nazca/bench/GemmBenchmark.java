package nazca.bench;

import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.gemm.ScalarGemm;
import nazca.kernels.vector.VectorGemm;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
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

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * GFLOP/s of the three matrix products of pointwise convolutions, packing included. Before anything
 * is timed the answer is compared with the scalar kernel's, bit by bit.
 *
 * <p>Kernels have to be kept from C1: start with the flags of {@code jvm.flags} in pom.xml; forks
 * inherit them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare first
public class GemmBenchmark {
    /** Rows x input channels x output channels. */
    @Param({
        "65536x32x16",
        "65536x16x96",
        "16384x144x32",
        "4096x64x384",
        "4096x576x96",
        "49x160x960",
        "1x1280x1000"
    })
    public String shape;

    /** Threads that share the work. */
    @Param({"1"})
    public int threads;

    /** {@code vector} or {@code scalar}. */
    @Param({"vector"})
    public String kernel;

    private final HostMemory memory = new HostMemory(new Device("cpu", "benchmark"));
    private final SplittableRandom random = new SplittableRandom(1);
    private Workers workers;
    private GemmKernel gemm;
    private GemmSpec spec;
    private View x;
    private View w;
    private View dy;
    private View out;
    private View scratch;

    /** Work done, which JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        /** 10^9 multiplications and additions. */
        public double gflop;
    }

    /** Allocates the operands and checks the answers. */
    @Setup(Level.Trial)
    public void prepare() {
        int[] extents = Arrays.stream(shape.split("x")).mapToInt(Integer::parseInt).toArray();
        spec = GemmSpec.of(extents[0], extents[1], extents[2]);
        workers = new Workers(threads);
        gemm = kernel.equals("scalar") ? new ScalarGemm() : new VectorGemm(workers);
        ScalarGemm scalar = new ScalarGemm();
        x = random(spec.xBytes());
        w = random(spec.wBytes());
        dy = random(spec.yBytes());
        out = room(Math.max(spec.xBytes(), Math.max(spec.wBytes(), spec.yBytes())));
        scratch = room(4 * Math.max(gemm.scratchElements(spec), scalar.scratchElements(spec)));
        check(
                spec.yBytes(),
                () -> gemm.forward(spec, x, w, out, scratch),
                () -> scalar.forward(spec, x, w, out, scratch));
        check(
                spec.xBytes(),
                () -> gemm.inputGradient(spec, dy, w, out, scratch),
                () -> scalar.inputGradient(spec, dy, w, out, scratch));
        check(
                spec.wBytes(),
                () -> gemm.weightGradient(spec, x, dy, out, scratch),
                () -> scalar.weightGradient(spec, x, dy, out, scratch));
    }

    /** Frees the operands. */
    @TearDown(Level.Trial)
    public void free() {
        workers.close();
        memory.close();
    }

    /** y = x·w. */
    @Benchmark
    public void forward(Work work) {
        gemm.forward(spec, x, w, out, scratch);
        count(work);
    }

    /** dx = dy·wᵀ. */
    @Benchmark
    public void inputGradient(Work work) {
        gemm.inputGradient(spec, dy, w, out, scratch);
        count(work);
    }

    /** dw = xᵀ·dy. */
    @Benchmark
    public void weightGradient(Work work) {
        gemm.weightGradient(spec, x, dy, out, scratch);
        count(work);
    }

    private void count(Work work) {
        work.gflop += 2e-9 * spec.rows() * spec.in() * spec.out();
    }

    private void check(long bytes, Runnable tested, Runnable definition) {
        int count = (int) (bytes / 4);
        tested.run();
        float[] got = memory.download(out, count);
        definition.run();
        if (!Arrays.equals(got, memory.download(out, count))) {
            throw new IllegalStateException("the " + kernel + " product of " + shape + " is wrong");
        }
    }

    private View random(long bytes) {
        float[] values = new float[(int) (bytes / 4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        View view = room(bytes);
        memory.upload(values, view);
        return view;
    }

    private View room(long bytes) {
        return new View(memory.allocate(bytes), 0);
    }
}
