package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.Engine;
import nazca.kernels.cpu.CpuKernels;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ProfilerTest {
    private static final Shape INPUT = new Shape(8, 8, 1);
    private static final Shape MAP = new Shape(4, 4, 4);
    private static final LatencyProtocol PROTOCOL = new LatencyProtocol(1, 0, 0.1, 0, 7, 7, 0);

    private final HostMemory memory = new HostMemory(new Device("cpu-scalar", "test CPU"));
    private final Workers workers = new Workers(1);
    private final Target target = new Target(new Engine(CpuKernels.scalar(), memory), workers);

    /** Every reading is 2 µs after the one before: that is what every run takes. */
    private final HostClock steps = new SteppingClock();

    @AfterEach
    void free() {
        workers.close();
        memory.close();
    }

    @Test
    void measuresEveryKeyOnceAndFitsTheFixedPartToTheNetworks() {
        LatencyTable table =
                new Profiler(target, PROTOCOL, steps)
                        .profile(
                                INPUT,
                                5,
                                1,
                                blocks(),
                                List.of(network(Tables.SMALL_BLOCK), Tables.network()),
                                LatencyProgress.silent());
        assertThat(table.entries().keySet())
                .containsExactly(Tables.STEM, Tables.LOGITS, Tables.SMALL, Tables.LARGE);
        assertThat(table.entries().values())
                .allMatch(latency -> latency.equals(new Latency(0.002, 0.002, 0.002, 7)));
        // Networks of 3 and 5 blocks take 2 µs too, so the residuals are -4 and -8 µs.
        assertThat(table.fixedMs()).isCloseTo(-0.006, within(1e-12));
        // Each is judged by the other's residual: 6 - 8 and 10 - 4 instead of 2 µs.
        assertThat(table.additivity().networks()).isEqualTo(2);
        assertThat(table.additivity().medianRelativeError()).isCloseTo(2, within(1e-9));
        assertThat(table.additivity().maxRelativeError()).isCloseTo(2, within(1e-9));
    }

    @Test
    void theTableSaysWhatItWasMeasuredOn() {
        LatencyTable table =
                new Profiler(target, PROTOCOL, steps)
                        .profile(INPUT, 5, 3, blocks(), List.of(), LatencyProgress.silent());
        assertThat(table.threads()).isEqualTo(1);
        assertThat(table.batch()).isEqualTo(3);
        assertThat(table.input()).isEqualTo(INPUT);
        assertThat(table.classes()).isEqualTo(5);
        assertThat(table.fixedMs()).isZero();
        DeviceFingerprint device = table.device();
        assertThat(device.id()).isEqualTo("cpu-scalar");
        assertThat(device.name()).isEqualTo("test CPU");
        assertThat(device.kernels()).isEqualTo("scalar");
        assertThat(device.vectorBits()).isZero();
        assertThat(device.cores()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(device.jdk()).isEqualTo(Runtime.version().toString());
        assertThat(device.pinned()).isEqualTo(SchedAffinity.find().isPresent());
    }

    @Test
    void aTargetWithAClockOfItsOwnHasThreeKindsOfLatency() {
        Target device =
                new Target(
                        target.engine(),
                        workers,
                        enqueued -> {
                            enqueued.run();
                            return 500;
                        });
        LatencyTable table =
                new Profiler(device, PROTOCOL, steps)
                        .profile(
                                INPUT,
                                5,
                                1,
                                blocks(),
                                List.of(network(Tables.SMALL_BLOCK), Tables.network()),
                                LatencyProgress.silent());
        assertThat(table.millis(Tables.SMALL)).isEqualTo(0.002);
        LatencyTable throughput = table.of(LatencyKind.THROUGHPUT, "a table");
        // The clock's step is shared by the runs that were given to the device at once.
        assertThat(throughput.millis(Tables.SMALL)).isEqualTo(0.002 / Sampling.RUNS);
        LatencyTable kernel = table.of(LatencyKind.KERNEL, "a table");
        assertThat(kernel.millis(Tables.SMALL)).isEqualTo(0.0005);
        assertThat(kernel.fixedMs()).isCloseTo(-0.0015, within(1e-12));
        assertThat(new NetworkTimer(device, PROTOCOL, LatencyKind.KERNEL))
                .returns(
                        0.0005,
                        timer ->
                                timer.measure(Tables.network(), 1, LatencyProgress.silent())
                                        .medianMs());
    }

    @Test
    void aTargetWithoutSuchAClockHasNoOtherKind() {
        LatencyTable table =
                new Profiler(target, PROTOCOL, steps)
                        .profile(INPUT, 5, 1, blocks(), List.of(), LatencyProgress.silent());
        assertThat(table.others()).isEmpty();
        assertThat(table.of(LatencyKind.SINGLE, "a table")).isEqualTo(table);
        assertThatThrownBy(() -> table.of(LatencyKind.KERNEL, "a table"))
                .isInstanceOf(LatencyTableException.class)
                .hasMessageStartingWith("a table has no latencies of kind kernel");
    }

    @Test
    void refusesANetworkOfBlocksThatAreNotMeasured() {
        Profiler profiler = new Profiler(target, PROTOCOL, steps);
        List<NetworkSpec> networks = List.of(Tables.network());
        List<PlacedBlock> stem = blocks().subList(0, 1);
        assertThatThrownBy(
                        () ->
                                profiler.profile(
                                        INPUT, 5, 1, stem, networks, LatencyProgress.silent()))
                .hasMessage(
                        "profile: network net has a block that is not to be measured: "
                                + Tables.SMALL);
    }

    @Test
    void timesAWholeNetwork() {
        assertThat(
                        new NetworkTimer(target, PROTOCOL, steps)
                                .measure(Tables.network(), 2, LatencyProgress.silent()))
                .isEqualTo(new Latency(0.002, 0.002, 0.002, 7));
    }

    @Test
    void repeatsANetworkAndItsBlocksInEveryRound() {
        List<String> heard = new ArrayList<>();
        RepeatedLatency repeated =
                new NetworkTimer(target, PROTOCOL, steps)
                        .repeat(Tables.network(), 2, 3, true, (phase, f) -> heard.add(phase));
        assertThat(repeated.rounds())
                .containsExactly(
                        new Latency(0.002, 0.002, 0.002, 7),
                        new Latency(0.002, 0.002, 0.002, 7),
                        new Latency(0.002, 0.002, 0.002, 7));
        // Five blocks with a key: one twice, and one without a key does not count.
        assertThat(repeated.blockSumsMs()).hasSize(3).allMatch(sum -> Math.abs(sum - 0.01) < 1e-12);
        assertThat(heard).containsOnlyOnce("warming up").contains("measuring");
    }

    @Test
    void repeatsANetworkAlone() {
        RepeatedLatency repeated =
                new NetworkTimer(target, PROTOCOL, steps)
                        .repeat(Tables.network(), 1, 2, false, LatencyProgress.silent());
        assertThat(repeated.rounds()).hasSize(2);
        assertThat(repeated.blockSumMs()).isNaN();
    }

    private static List<PlacedBlock> blocks() {
        List<PlacedBlock> blocks = new ArrayList<>();
        blocks.add(new PlacedBlock(new ConvBlock(3, 2, 1, 4), INPUT));
        blocks.add(new PlacedBlock(Tables.LARGE_BLOCK, MAP));
        blocks.add(new PlacedBlock(Tables.SMALL_BLOCK, MAP));
        blocks.add(new PlacedBlock(new ZeroBlock(), MAP));
        blocks.add(new PlacedBlock(Tables.SMALL_BLOCK, MAP));
        blocks.add(new PlacedBlock(new ClassifierBlock(4, 5), MAP));
        return blocks;
    }

    private static NetworkSpec network(BlockSpec middle) {
        return new NetworkSpec(
                "short",
                INPUT,
                List.of(new ConvBlock(3, 2, 1, 4), middle, new ClassifierBlock(4, 5)));
    }

    private static final class SteppingClock implements HostClock {
        private long nanos;

        @Override
        public long nanos() {
            nanos += 2_000;
            return nanos;
        }

        @Override
        public long compilationNanos() {
            return 0;
        }
    }
}
