package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Memory;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** Kernels that run what a tuning names, whose bits are always the same. */
@Tag("opencl")
class TunedVariantsTest {
    @TempDir private Path folder;
    private OpenClQueue queue;
    private Programs programs;

    @BeforeEach
    void open() {
        queue = OpenClForTests.open();
        programs = new Programs(queue, new ProgramCache(folder), "");
    }

    @AfterEach
    void close() {
        if (queue != null) {
            TestedPrograms.requireListed(programs);
            queue.close();
        }
    }

    @Test
    void aTunedWidthOfADepthwiseConvolutionRunsAndHasTheSameBits() {
        DepthwiseSpec spec = new DepthwiseSpec(2, 7, 5, 19, 3, 2);
        float[] x = drawn(spec.xBytes() / 4, 3);
        float[] w = drawn(spec.wBytes() / 4, 4);
        int count = (int) (spec.yBytes() / 4);
        try (OpenClMemory memory = new OpenClMemory(queue);
                HostMemory host = new HostMemory(new Device("cpu", "test"))) {
            View here = new View(host.allocate(spec.yBytes()), 0);
            CpuKernels.scalar()
                    .depthwise()
                    .forward(spec, uploaded(host, x), uploaded(host, w), here, here);
            for (String variant : new String[] {"w1r1", "w4r1"}) {
                Tuning tuning = new Tuning(Map.of("depthwise 128x32", variant));
                View there = new View(memory.allocate(spec.yBytes()), 0);
                new OpenClDepthwise(programs, tuning)
                        .forward(spec, uploaded(memory, x), uploaded(memory, w), there, there);
                assertThat(memory.download(there, count)).isEqualTo(host.download(here, count));
            }
        }
    }

    @Test
    void aTunedWidthOfADenseConvolutionRunsAndHasTheSameBits() {
        ConvSpec spec = new ConvSpec(2, 7, 5, 6, 19, 3, 2);
        float[] x = drawn(spec.xBytes() / 4, 5);
        float[] w = drawn(spec.wBytes() / 4, 6);
        int count = (int) (spec.yBytes() / 4);
        try (OpenClMemory memory = new OpenClMemory(queue);
                HostMemory host = new HostMemory(new Device("cpu", "test"))) {
            View here = new View(host.allocate(spec.yBytes()), 0);
            CpuKernels.scalar()
                    .conv()
                    .forward(spec, uploaded(host, x), uploaded(host, w), here, here);
            for (String variant : new String[] {"w1r1", "w4r1"}) {
                Tuning tuning = new Tuning(Map.of("conv 128x32", variant));
                View there = new View(memory.allocate(spec.yBytes()), 0);
                new OpenClConv(programs, tuning)
                        .forward(spec, uploaded(memory, x), uploaded(memory, w), there, there);
                assertThat(memory.download(there, count)).isEqualTo(host.download(here, count));
            }
        }
    }

    @Test
    void tunedSumsRunAndHaveTheSameBits() {
        BatchNormSpec spec = new BatchNormSpec(600, 19, 1e-5f, false);
        float[] x = drawn(spec.mapBytes() / 4, 7);
        try (OpenClMemory memory = new OpenClMemory(queue);
                HostMemory host = new HostMemory(new Device("cpu", "test"))) {
            float[] expected = statistics(CpuKernels.scalar().batchNorm(), spec, x, host);
            for (String variant : new String[] {"w1g256", "w16g64"}) {
                Tuning tuning = new Tuning(Map.of("norm-statistics 1024x32", variant));
                assertThat(statistics(new OpenClBatchNorm(programs, tuning), spec, x, memory))
                        .isEqualTo(expected);
            }
        }
    }

    private static float[] statistics(
            BatchNormKernel kernel, BatchNormSpec spec, float[] x, Memory memory) {
        View results = new View(memory.allocate(3 * spec.vectorBytes()), 0);
        kernel.statistics(
                spec,
                uploaded(memory, x),
                results,
                results.plus(spec.vectorBytes()),
                results.plus(2 * spec.vectorBytes()),
                new View(memory.allocate(4 * kernel.scratchElements(spec)), 0));
        return memory.download(results, 3 * spec.channels());
    }

    private static View uploaded(Memory memory, float[] values) {
        View view = new View(memory.allocate(4L * values.length), 0);
        memory.upload(values, view);
        return view;
    }

    @Test
    void aTunedVariantRunsAndHasTheSameBits() {
        GemmSpec spec = new GemmSpec(70, 19, 13, 20, 15, 17);
        for (String variant : new String[] {"w2r8", "w8r1", "tiles"}) {
            Tuning tuning = new Tuning(Map.of("product 128x16", variant));
            OpenClGemm gemm = new OpenClGemm(programs, tuning);
            try (OpenClMemory memory = new OpenClMemory(queue);
                    HostMemory host = new HostMemory(new Device("cpu", "test"))) {
                float[] x = drawn(spec.xBytes() / 4, 1);
                float[] w = drawn(spec.wBytes() / 4, 2);
                View there = new View(memory.allocate(spec.yBytes()), 0);
                View here = new View(host.allocate(spec.yBytes()), 0);
                View from = new View(memory.allocate(spec.xBytes()), 0);
                View by = new View(memory.allocate(spec.wBytes()), 0);
                memory.upload(x, from);
                memory.upload(w, by);
                gemm.forward(spec, from, by, there, there);
                View hostX = new View(host.allocate(spec.xBytes()), 0);
                View hostW = new View(host.allocate(spec.wBytes()), 0);
                host.upload(x, hostX);
                host.upload(w, hostW);
                CpuKernels.scalar().gemm().forward(spec, hostX, hostW, here, here);
                int count = (int) (spec.yBytes() / 4);
                assertThat(memory.download(there, count)).isEqualTo(host.download(here, count));
            }
        }
    }

    private static float[] drawn(long count, long seed) {
        RandomStream numbers = RandomStream.of(seed, "tuner test");
        float[] values = new float[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.normal(i);
        }
        return values;
    }
}
