package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.random.RandomStream;

/**
 * Which images make up batch (epoch, step): positions step·batchSize … of the images, in their own
 * order or in the permutation of the stream (seed, purpose, epoch). The last batch of an epoch is
 * smaller where the images do not divide, or is dropped.
 *
 * <p>Remembers the order of one epoch, so it serves one thread.
 */
final class BatchOrder {
    private final int[] indices;
    private final int batchSize;
    private final boolean shuffle;
    private final RandomStream random;
    private final int batches;
    private int[] order;
    private long orderEpoch = -1;

    BatchOrder(
            int[] indices,
            int batchSize,
            boolean shuffle,
            boolean dropLast,
            long seed,
            String purpose) {
        int images = indices.length;
        Require.argument(batchSize >= 1, "batch loader: batch must be >= 1, got %d", batchSize);
        Require.argument(images >= 1, "batch loader: there are no images to make batches of");
        Require.argument(
                images >= batchSize || !dropLast,
                "batch loader: %d images do not fill a batch of %d, and smaller ones are dropped",
                images,
                batchSize);
        this.indices = indices.clone();
        this.batchSize = Math.min(batchSize, images);
        this.shuffle = shuffle;
        random = RandomStream.of(seed, purpose);
        batches = dropLast ? images / batchSize : (images - 1) / batchSize + 1;
        order = this.indices;
    }

    int batchesPerEpoch() {
        return batches;
    }

    /** Images of the largest batch. */
    int largestBatch() {
        return batchSize;
    }

    /** Images of the batch of a step. */
    int size(int step) {
        return Math.min(batchSize, indices.length - first(step));
    }

    /** The position in {@link #order} where the batch of a step starts. */
    int first(int step) {
        return step * batchSize;
    }

    /** All images in the order of an epoch. Not to be changed. */
    int[] order(long epoch) {
        if (shuffle && epoch != orderEpoch) {
            int[] shuffled = random.at(epoch, 0).permutation(indices.length);
            for (int i = 0; i < shuffled.length; i++) {
                shuffled[i] = indices[shuffled[i]];
            }
            order = shuffled;
            orderEpoch = epoch;
        }
        return order;
    }
}
