package nazca.kernels.selftest;

import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Memory;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs every kernel of a set beside the scalar definition and says how far they agree. */
public final class SelfTest {
    private final Kernels kernels;
    private final Memory memory;
    private final boolean bitsPromised;
    private final Sizes sizes;

    /**
     * A test of a set of kernels on the memory they compute in.
     *
     * @param bitsPromised whether the set claims the definition's bits; if so, every other trial
     *     has extremes, infinities and NaN among its values
     */
    public SelfTest(Kernels kernels, Memory memory, boolean bitsPromised) {
        this(kernels, memory, bitsPromised, Sizes.USUAL);
    }

    /** The same at shapes of other sizes. */
    public SelfTest(Kernels kernels, Memory memory, boolean bitsPromised, Sizes sizes) {
        this.kernels = kernels;
        this.memory = memory;
        this.bitsPromised = bitsPromised;
        this.sizes = sizes;
    }

    /** How many kernels there are. */
    public static int kernelCount() {
        return cases().size();
    }

    /**
     * Runs each kernel {@code trials} times at shapes drawn from {@code seed}.
     *
     * @param seen is told of each kernel as soon as it is done
     */
    public List<KernelReport> run(long seed, int trials, Consumer<KernelReport> seen) {
        List<KernelReport> reports = new ArrayList<>();
        Supplier<Room> rooms = rooms();
        try (HostMemory host = new HostMemory(new Device("cpu", "the definition"))) {
            View hostRoom = new View(host.allocate(Room.BYTES), 0);
            for (KernelCase one : cases()) {
                KernelReport report = new KernelReport(one.kernel(), 0, Verdict.SAME_BITS, 0, "");
                for (int t = 0; t < trials; t++) {
                    RandomStream numbers = RandomStream.of(seed, one.kernel()).at(0, t);
                    boolean wild = bitsPromised && t % 2 == 1;
                    Trial expected =
                            new Trial(
                                    CpuKernels.scalar(),
                                    host,
                                    Room.shared(hostRoom),
                                    sizes,
                                    numbers,
                                    wild);
                    Trial got = new Trial(kernels, memory, rooms.get(), sizes, numbers, wild);
                    one.run().accept(expected);
                    one.run().accept(got);
                    memory.finish();
                    report =
                            with(
                                    report,
                                    got.shape(),
                                    Comparison.of(expected.results(), got.results()));
                }
                reports.add(report);
                seen.accept(report);
            }
        }
        return List.copyOf(reports);
    }

    /** A room for each trial, at one place where they may share it. */
    private Supplier<Room> rooms() {
        if (sizes == Sizes.TINY) {
            return () -> Room.exact(memory);
        }
        View shared = new View(memory.allocate(Room.BYTES), 0);
        return () -> Room.shared(shared);
    }

    /** Whether a report keeps what the set promises. */
    public boolean passes(KernelReport report) {
        return report.verdict() == Verdict.SAME_BITS
                || (report.verdict() == Verdict.WITHIN_TOLERANCE && !bitsPromised);
    }

    /** Every kernel of every family. */
    static List<KernelCase> cases() {
        return Stream.of(
                        ProductCases.all(),
                        BatchNormCases.all(),
                        ElementwiseCases.all(),
                        PoolCases.all(),
                        LossCases.all(),
                        OptimizerCases.all(),
                        LayoutCases.all(),
                        FusedCases.all(),
                        QuantizeCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static KernelReport with(KernelReport report, String shape, Comparison comparison) {
        String detail = report.detail();
        if (detail.isEmpty() && !comparison.where().isEmpty()) {
            detail = shape + ", " + comparison.where();
        }
        return new KernelReport(
                report.kernel(),
                report.trials() + 1,
                report.verdict().or(comparison.verdict()),
                Math.max(report.difference(), comparison.difference()),
                detail);
    }
}
