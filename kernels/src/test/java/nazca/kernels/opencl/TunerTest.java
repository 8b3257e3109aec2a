package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.tensor.View;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Tag("opencl")
class TunerTest {
    private static final List<String> PRODUCTS =
            List.of(
                    OpenClGemm.PRODUCT,
                    OpenClGemm.WEIGHT_GRADIENT,
                    OpenClDepthwise.FORWARD,
                    OpenClDepthwise.INPUT_GRADIENT,
                    OpenClDepthwise.WEIGHT_GRADIENT,
                    OpenClConv.FORWARD,
                    OpenClConv.INPUT_GRADIENT,
                    OpenClConv.WEIGHT_GRADIENT);

    private static final List<String> SUMS =
            List.of(
                    OpenClBatchNorm.STATISTICS,
                    OpenClBatchNorm.GRADIENTS,
                    OpenClElementwise.BIAS_GRADIENT,
                    ChunkSums.OPERATION,
                    OpenClElementwise.DOT);

    private static final List<String> OPERATIONS =
            Stream.concat(PRODUCTS.stream(), SUMS.stream()).toList();

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
            for (int i = 0; i < ShapeClass.COUNT; i++) {
                ShapeClass shape = ShapeClass.at(i);
                for (String operation : PRODUCTS) {
                    ProductVariant variant =
                            ProductVariant.parse(defaults.variant(vendor, operation, shape));
                    assertThat(variant.equals(ProductVariant.TILES))
                            .isIn(false, operation.equals(OpenClGemm.PRODUCT));
                }
                for (String operation : SUMS) {
                    ReductionVariant variant =
                            ReductionVariant.parse(defaults.variant(vendor, operation, shape));
                    assertThat(variant.width()).isIn(1, Style.GPU.width(), Style.CPU.width());
                }
            }
        }
        assertThat(defaults.variant("nvidia", OpenClGemm.PRODUCT, new ShapeClass(1024, 64)))
                .isEqualTo("tiles");
        assertThat(defaults.variant("nvidia", OpenClGemm.PRODUCT, new ShapeClass(1024, 32)))
                .isEqualTo("w4r4");
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
        List<ReductionVariant> sums =
                List.of(new ReductionVariant(1, 256), new ReductionVariant(16, 64));
        Tuning tuning = new Tuner(queue, programs, variants, sums).run(1, seen::add);
        assertThat(seen).extracting("operation").containsExactlyElementsOf(OPERATIONS);
        for (TunedShape tuned : seen) {
            assertThat(tuned.wrong()).isZero();
            assertThat(tuned.nanos()).isPositive();
            assertThat(tuning.variants())
                    .containsEntry(tuned.operation() + " 128x16", tuned.variant());
            if (SUMS.contains(tuned.operation())) {
                assertThat(tuned.variant()).isIn("w1g256", "w1g64", "w16g64");
            } else {
                assertThat(variants)
                        .extracting("width")
                        .contains(ProductVariant.parse(tuned.variant()).width());
            }
        }
    }

    @Test
    void progressCountsEveryShapeOfEveryOperation() {
        long narrow =
                IntStream.range(0, ShapeClass.COUNT)
                        .filter(i -> ShapeClass.at(i).isNarrowest())
                        .count();
        assertThat(Tuner.shapeCount())
                .isEqualTo((OPERATIONS.size() - 1) * ShapeClass.COUNT + (int) narrow);
    }

    @Test
    void aWrongCandidateIsLeftOutHoweverFastItIs() {
        try (OpenClMemory memory = new OpenClMemory(queue)) {
            View results = new View(memory.allocate(8), 0);
            Runnable plain = () -> memory.upload(new float[] {1, 2}, results);
            TunedShape tuned =
                    Race.fastest(
                            "product",
                            ShapeClass.at(0),
                            plain,
                            List.of(
                                    new Race.Candidate("wrong", () -> {}),
                                    new Race.Candidate("right", plain)),
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
        assertThatThrownBy(() -> ReductionVariant.parse("w4g48"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("opencl: no variant of sums is called w4g48");
        for (ReductionVariant variant : ReductionVariant.candidates(queue.device())) {
            assertThat(ReductionVariant.parse(variant.text())).isEqualTo(variant);
        }
        for (ProductVariant variant : ProductVariant.candidates(queue.device())) {
            assertThat(ProductVariant.parse(variant.text())).isEqualTo(variant);
        }
    }
}
