package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class BatchOrderTest {
    private static final int[] INDICES = {70, 3, 15, 4, 1, 99, 26, 5, 35, 8, 58};

    @Test
    void everyEpochHasItsOwnPermutationOfTheIndices() {
        BatchOrder order = order(4, true, false);
        for (long epoch : new long[] {0, 1, 2, 1, 0}) { // asked again, the same again
            int[] permutation =
                    RandomStream.of(3, "order").at(epoch, 0).permutation(INDICES.length);
            int[] expected = Arrays.stream(permutation).map(i -> INDICES[i]).toArray();
            assertThat(order.order(epoch)).isEqualTo(expected);
            assertThat(order.order(epoch)).containsExactlyInAnyOrder(INDICES);
        }
        assertThat(order.order(0).clone()).isNotEqualTo(order.order(1));
    }

    @Test
    void anEpochIsDrawnOnce() {
        BatchOrder order = order(4, true, false);
        assertThat(order.order(5)).isSameAs(order.order(5));
    }

    @Test
    void withoutShufflingTheIndicesKeepTheirOrder() {
        BatchOrder order = order(4, false, false);
        assertThat(order.order(0)).isEqualTo(INDICES);
        assertThat(order.order(7)).isEqualTo(INDICES);
    }

    @Test
    void batchesCoverTheOrderWithoutGaps() {
        for (int batch = 1; batch <= 12; batch++) {
            BatchOrder order = order(batch, false, false);
            int next = 0;
            for (int step = 0; step < order.batchesPerEpoch(); step++) {
                assertThat(order.first(step)).isEqualTo(next);
                assertThat(order.size(step)).isBetween(1, order.largestBatch());
                next += order.size(step);
            }
            assertThat(next).as("batch %d", batch).isEqualTo(INDICES.length);
        }
    }

    @Test
    void theLastBatchIsDroppedWhereAsked() {
        assertThat(order(4, true, false).batchesPerEpoch()).isEqualTo(3);
        assertThat(order(4, true, false).size(2)).isEqualTo(3);
        assertThat(order(4, true, true).batchesPerEpoch()).isEqualTo(2);
        assertThat(order(11, true, true).batchesPerEpoch()).isEqualTo(1);
    }

    @Test
    void laterChangesOfTheIndicesDoNotMatter() {
        int[] mine = INDICES.clone();
        var order = new BatchOrder(mine, 4, false, false, 3, "order");
        mine[0] = 0;
        assertThat(order.order(0)).isEqualTo(INDICES);
    }

    @Test
    void refusesWhatGivesNoBatch() {
        assertThatThrownBy(() -> order(12, true, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "batch loader: 11 images do not fill a batch of 12, and smaller ones are"
                                + " dropped");
        assertThatThrownBy(() -> order(0, true, true))
                .hasMessage("batch loader: batch must be >= 1, got 0");
        assertThatThrownBy(() -> new BatchOrder(new int[0], 4, true, false, 0, "order"))
                .hasMessage("batch loader: there are no images to make batches of");
    }

    private static BatchOrder order(int batch, boolean shuffle, boolean dropLast) {
        return new BatchOrder(INDICES, batch, shuffle, dropLast, 3, "order");
    }
}
