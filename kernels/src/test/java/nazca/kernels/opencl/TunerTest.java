package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@Tag("opencl")
class TunerTest {
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
    void everyVendorHasDefaultsForEveryOperationAndShape() {
        Defaults defaults = Defaults.shipped();
        for (String vendor : List.of("cpu", "nvidia", "amd", "intel", "other", "plain")) {
            for (String operation :
                    List.of(
                            OpenClGemm.PRODUCT,
                            OpenClGemm.WEIGHT_GRADIENT,
                            OpenClDepthwise.FORWARD,
                            OpenClDepthwise.INPUT_GRADIENT,
                            OpenClDepthwise.WEIGHT_GRADIENT)) {
                for (int i = 0; i < ShapeClass.COUNT; i++) {
                    boolean tiles =
                            defaults.variant(vendor, operation, ShapeClass.at(i))
                                    .equals(ProductVariant.TILES);
                    assertThat(tiles && !operation.equals(OpenClGemm.PRODUCT)).isFalse();
                }
            }
        }
        assertThat(defaults.variant("nvidia", OpenClGemm.PRODUCT, new ShapeClass(1024, 64)))
                .isEqualTo(ProductVariant.TILES);
        assertThat(defaults.variant("nvidia", OpenClGemm.PRODUCT, new ShapeClass(1024, 32)))
                .isEqualTo(new ProductVariant(4, 4));
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

    private static View uploaded(Memory memory, float[] values) {
        View view = new View(memory.allocate(4L * values.length), 0);
        memory.upload(values, view);
        return view;
    }

    @Test
    void everyCandidateHasThePlainKernelsBitsAndTheFastestIsKept() {
        List<TunedShape> seen = new ArrayList<>();
        List<ProductVariant> variants =
                List.of(
                        new ProductVariant(1, 1),
                        new ProductVariant(4, 4),
                        new ProductVariant(16, 8),
                        ProductVariant.TILES);
        Tuning tuning = new Tuner(queue, programs, variants).run(1, seen::add);
        assertThat(seen)
                .extracting("operation")
                .containsExactly(
                        "product",
                        "weight-gradient",
                        "depthwise",
                        "depthwise-input-gradient",
                        "depthwise-weight-gradient");
        for (TunedShape tuned : seen) {
            assertThat(tuned.wrong()).isZero();
            assertThat(tuned.nanos()).isPositive();
            assertThat(tuning.variants())
                    .containsEntry(tuned.operation() + " 128x16", tuned.variant());
            assertThat(variants)
                    .extracting("width")
                    .contains(ProductVariant.parse(tuned.variant()).width());
        }
    }

    @Test
    void aWrongCandidateIsLeftOutHoweverFastItIs() {
        try (OpenClMemory memory = new OpenClMemory(queue)) {
            View results = new View(memory.allocate(8), 0);
            Runnable plain = () -> memory.upload(new float[] {1, 2}, results);
            TunedShape tuned =
                    Tuner.fastest(
                            "product",
                            ShapeClass.at(0),
                            plain,
                            List.of(
                                    new Tuner.Candidate("wrong", () -> {}),
                                    new Tuner.Candidate("right", plain)),
                            memory,
                            results,
                            2);
            assertThat(tuned.variant()).isEqualTo("right");
            assertThat(tuned.wrong()).isEqualTo(1);
        }
    }

    @Test
    void aFileKeepsWhatItSaysOfOtherDevices() throws IOException {
        Path file = Tuning.file(folder);
        assertThat(Tuning.read(file, queue.device())).isEqualTo(Tuning.none());
        Files.writeString(file, "another device\tproduct\t128x16\tw1r1\n");
        Tuning tuning = new Tuning(Map.of("product 128x16", "w2r8"));
        tuning.write(file, queue.device());
        new Tuning(Map.of("product 1024x64", "tiles")).write(file, queue.device());
        assertThat(Files.readAllLines(file)).hasSize(2).first().asString().startsWith("another");
        assertThat(Tuning.read(file, queue.device()).variants())
                .isEqualTo(Map.of("product 1024x64", "tiles"));
    }

    @Test
    void anUnknownVariantIsRefused() {
        assertThatThrownBy(() -> ProductVariant.parse("w3r4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("opencl: no variant of products is called w3r4");
        for (ProductVariant variant : ProductVariant.candidates(queue.device())) {
            assertThat(ProductVariant.parse(variant.text())).isEqualTo(variant);
        }
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
