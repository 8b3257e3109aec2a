package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.TimeUnit.SECONDS;

import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Timeout(value = 60, unit = SECONDS)
class BatchLoaderTest {
    private static final Dataset DATA = Synthetic.load(new Shape(9, 7, 3), 5, 103, 10, 1);
    private static final ImageSet IMAGES = DATA.train();
    private static final int[] INDICES =
            Splits.draw(IMAGES.labels(), 5, 20, 4).weight(); // 83 images, not in order
    private static final Augmentation VARIED = new Augmentation(2, true);

    @Test
    void anyOrderOfAskingGivesTheBatchesOfTheirOrder() {
        Map<Long, Content> inOrder = new HashMap<>();
        try (var loader = loader(16, true, false)) {
            for (long epoch = 0; epoch < 3; epoch++) {
                for (int step = 0; step < loader.batchesPerEpoch(); step++) {
                    inOrder.put(
                            epoch * loader.batchesPerEpoch() + step,
                            Content.of(loader.batch(epoch, step)));
                }
            }
        }
        RandomStream random = RandomStream.of(8, "asked");
        try (var loader = loader(16, true, false)) {
            for (int ask = 0; ask < 200; ask++) {
                int global = random.below(ask, inOrder.size());
                Batch batch = loader.batch(global / 6, global % 6);
                assertThat(Content.of(batch)).isEqualTo(inOrder.get((long) global));
            }
        }
        assertThat(inOrder).hasSize(18);
    }

    @Test
    void aResumedLoaderGoesOnAsTheFirstWouldHave() {
        List<Content> whole = new ArrayList<>();
        List<Content> parts = new ArrayList<>();
        try (var loader = loader(16, true, true)) {
            for (int step = 0; step < 15; step++) {
                whole.add(Content.of(loader.batch(step / 5, step % 5)));
            }
        }
        for (int from = 0; from < 15; from += 4) { // killed in the middle of epochs and at ends
            try (var loader = loader(16, true, true)) {
                for (int step = from; step < Math.min(from + 4, 15); step++) {
                    parts.add(Content.of(loader.batch(step / 5, step % 5)));
                }
            }
        }
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void theNextBatchIsNeverWrittenToTheMemoryOfTheOneInUse() {
        RandomStream random = RandomStream.of(8, "asked");
        try (var loader = loader(16, true, false)) {
            long inUse = 0;
            for (int ask = 0; ask < 60; ask++) { // in order and out of it
                int step = ask < 30 ? ask % 6 : random.below(ask, 6);
                long address = loader.batch(ask / 6, step).images().address();
                assertThat(address).isNotEqualTo(inUse);
                inUse = address;
            }
        }
    }

    @Test
    void aBatchLargerThanTheSetHoldsTheSet() {
        try (var loader = plain(numbered(3), Splits.all(3), 64)) {
            assertThat(loader.batchesPerEpoch()).isEqualTo(1);
            assertThat(loader.largestBatch()).isEqualTo(3);
            Batch batch = loader.batch(0, 0);
            assertThat(batch.size()).isEqualTo(3);
            assertThat(batch.images().byteSize()).isEqualTo(3 * 4L);
            assertThat(numbers(batch)).containsExactly(0, 1, 2);
        }
    }

    @Test
    void batchesAreAligned() {
        try (var loader = loader(7, true, false)) {
            for (int step = 0; step < 2; step++) {
                Batch batch = loader.batch(0, step);
                assertThat(batch.images().address() % 64).isZero();
                assertThat(batch.labels().address() % 64).isZero();
                assertThat(batch.images().isNative()).isTrue();
            }
        }
    }

    @Test
    void purposeAndSeedTellOrdersApart() {
        try (var one = loader(83, true, true);
                var other = loader(83, true, true, 7, "other");
                var seeded = loader(83, true, true, 8, "order")) {
            Content batch = Content.of(one.batch(0, 0));
            assertThat(Content.of(other.batch(0, 0))).isNotEqualTo(batch);
            assertThat(Content.of(seeded.batch(0, 0))).isNotEqualTo(batch);
        }
    }

    @Test
    void aFailureOfTheOtherThreadReachesTheCaller() {
        try (Arena confined = Arena.ofConfined()) { // the other thread may not read it
            MemorySegment pixels = confined.allocate(4);
            var images = new ImageSet(new Shape(1, 1, 1), List.of("a"), pixels, new int[4]);
            try (var loader = plain(images, Splits.all(4), 2)) {
                for (int ask = 0; ask < 2; ask++) {
                    assertThatThrownBy(() -> loader.batch(3, 1))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageStartingWith(
                                    "batch loader: preparing step 1 of epoch 3 failed: ")
                            .hasCauseInstanceOf(WrongThreadException.class);
                }
            }
        }
    }

    @Test
    void anInterruptedCallerGetsItsBatchAndStaysInterrupted() {
        try (var loader = loader(16, true, false)) {
            Thread.currentThread().interrupt();
            assertThat(loader.batch(0, 0).size()).isEqualTo(16);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void refusesWhatGivesNoBatchWhenItIsMade() {
        assertThatThrownBy(() -> loader(84, true, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("batch loader: 83 images do not fill a batch of 84");
        assertThatThrownBy(() -> plain(IMAGES, new int[] {103}, 2))
                .hasMessage("batch loader: indices must be in [0, 103), got 103");
    }

    @Test
    void refusesStepsOutsideAndCallsAfterTheEnd() {
        var loader = loader(16, true, true);
        assertThatThrownBy(() -> loader.batch(0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> loader.batch(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(loader.batch(0, 0).size()).isEqualTo(16);
        loader.close();
        loader.close();
        assertThatThrownBy(() -> loader.batch(0, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("batch loader: closed");
    }

    private static BatchLoader loader(int batch, boolean shuffle, boolean dropLast) {
        return loader(batch, shuffle, dropLast, 7, "order");
    }

    private static BatchLoader loader(
            int batch, boolean shuffle, boolean dropLast, long seed, String purpose) {
        return new BatchLoader(
                IMAGES,
                INDICES,
                DATA.normalization(),
                VARIED,
                batch,
                shuffle,
                dropLast,
                seed,
                purpose);
    }

    /** In the order of the indices, without augmentation. */
    private static BatchLoader plain(ImageSet images, int[] indices, int batch) {
        int channels = images.shape().channels();
        double[] mean = new double[channels];
        double[] std = new double[channels];
        Arrays.fill(std, 1);
        return new BatchLoader(
                images,
                indices,
                new Normalization(mean, std),
                Augmentation.none(),
                batch,
                false,
                false,
                3,
                "order");
    }

    /** One-pixel images whose value is their index. */
    private static ImageSet numbered(int count) {
        byte[] pixels = new byte[count];
        for (int i = 0; i < count; i++) {
            pixels[i] = (byte) i;
        }
        return ImageSet.of(new Shape(1, 1, 1), List.of("a"), pixels, new int[count]);
    }

    private static int[] numbers(Batch batch) {
        float[] values = batch.images().toArray(ValueLayout.JAVA_FLOAT);
        int[] numbers = new int[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.round(255 * values[i]);
        }
        return numbers;
    }

    /** A batch's floats and labels, kept beyond the next call. */
    private record Content(List<Float> images, List<Integer> labels) {
        static Content of(Batch batch) {
            List<Float> floats = new ArrayList<>();
            for (float value : batch.images().toArray(ValueLayout.JAVA_FLOAT)) {
                floats.add(value);
            }
            int[] labels = batch.labels().toArray(ValueLayout.JAVA_INT);
            return new Content(floats, Arrays.stream(labels).boxed().toList());
        }
    }
}
