package nazca.data;

import nazca.tensor.Require;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Batches by (epoch, step), prepared ahead of the step by another thread. Batch (epoch, step) is a
 * pure function of the constructor's arguments: any batch may be asked for at any time, and a
 * resumed run needs nothing of the loader's past. While the caller works on a batch, the one after
 * it is prepared; asking for another one costs its preparation and nothing else.
 *
 * <p>One thread at a time may call. A batch is valid until the next call.
 */
public final class BatchLoader implements AutoCloseable {
    private static final int ALIGNMENT = 64;

    private final ImageSet images;
    private final ImagePreparation preparation;
    private final BatchOrder order;
    private final ExecutorService preparer;
    private final Arena arena = Arena.ofShared();
    private Batch held;
    private Batch spare;
    private @Nullable Ahead ahead;

    /** A batch under way. It fills {@link #spare}. */
    private record Ahead(long epoch, int step, Future<Batch> batch) {}

    /**
     * A loader of the images {@code indices} of a set.
     *
     * @param indices into the set, any order
     * @param batchSize images per batch
     * @param shuffle whether each epoch has its own order, drawn from (seed, purpose, epoch)
     * @param dropLast whether a last batch with fewer images is left out
     * @param purpose tells the orders of several loaders under one seed apart
     * @throws IllegalArgumentException if an epoch would have no batch, or if shapes do not fit
     */
    public BatchLoader(
            ImageSet images,
            int[] indices,
            Normalization normalization,
            Augmentation augmentation,
            int batchSize,
            boolean shuffle,
            boolean dropLast,
            long seed,
            String purpose) {
        for (int index : indices) {
            Require.argument(
                    index >= 0 && index < images.count(),
                    "batch loader: indices must be in [0, %d), got %d",
                    images.count(),
                    index);
        }
        this.images = images;
        order = new BatchOrder(indices, batchSize, shuffle, dropLast, seed, purpose);
        preparation = new ImagePreparation(images, normalization, augmentation, seed);
        held = allocate();
        spare = allocate();
        preparer =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("nazca-batches-" + purpose).factory());
    }

    /** Batches of one epoch, at least 1. */
    public int batchesPerEpoch() {
        return order.batchesPerEpoch();
    }

    /** Images of the largest batch: the batch size, or all images where there are fewer. */
    public int largestBatch() {
        return order.largestBatch();
    }

    /**
     * The batch of a step, valid until the next call.
     *
     * @throws IndexOutOfBoundsException unless 0 ≤ epoch and 0 ≤ step &lt; batchesPerEpoch()
     * @throws IllegalStateException if the loader is closed, or if preparing the batch failed, with
     *     the failure as its cause
     */
    public Batch batch(long epoch, int step) {
        Objects.checkIndex(epoch, Long.MAX_VALUE);
        Objects.checkIndex(step, batchesPerEpoch());
        if (!arena.scope().isAlive()) {
            throw new IllegalStateException("batch loader: closed");
        }
        Ahead wanted = ahead;
        ahead = null;
        if (wanted == null || wanted.epoch != epoch || wanted.step != step) {
            // The batch that nobody asked for is written before this one, by the same thread.
            wanted = prepare(epoch, step);
        }
        Batch batch = await(wanted);
        Batch released = held;
        held = spare;
        spare = released;
        ahead = step + 1 < batchesPerEpoch() ? prepare(epoch, step + 1) : prepare(epoch + 1, 0);
        return batch;
    }

    /** Ends the thread and frees the batches' memory. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            preparer.close();
            arena.close();
        }
    }

    private Ahead prepare(long epoch, int step) {
        Batch target = spare;
        return new Ahead(epoch, step, preparer.submit(() -> fill(target, epoch, step)));
    }

    /** Waits even where the caller is interrupted, since preparing a batch is short. */
    private static Batch await(Ahead wanted) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return wanted.batch.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    String.format(
                            "batch loader: preparing step %d of epoch %d failed: %s",
                            wanted.step, wanted.epoch, e.getCause()),
                    e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Batch fill(Batch target, long epoch, int step) {
        int[] epochOrder = order.order(epoch);
        ImagePreparation.Draws draws = preparation.draws(epoch);
        int first = order.first(step);
        int size = order.size(step);
        int elements = images.shape().elements();
        for (int n = 0; n < size; n++) {
            int image = epochOrder[first + n];
            preparation.write(image, draws, target.images(), (long) n * elements);
            target.labels().setAtIndex(ValueLayout.JAVA_INT, n, images.labels()[image]);
        }
        return size == target.size() ? target : prefix(target, size);
    }

    private Batch prefix(Batch whole, int size) {
        return new Batch(
                size,
                whole.images().asSlice(0, imageBytes() * size),
                whole.labels().asSlice(0, (long) Integer.BYTES * size));
    }

    private Batch allocate() {
        int size = order.largestBatch();
        MemorySegment pixels = arena.allocate(Math.multiplyExact(imageBytes(), size), ALIGNMENT);
        MemorySegment labels = arena.allocate((long) Integer.BYTES * size, ALIGNMENT);
        return new Batch(size, pixels, labels);
    }

    private long imageBytes() {
        return (long) Float.BYTES * images.shape().elements();
    }
}
