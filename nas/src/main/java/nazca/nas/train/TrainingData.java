package nazca.nas.train;

import nazca.data.Augmentation;
import nazca.data.BatchLoader;
import nazca.data.Dataset;
import nazca.data.ImageSet;
import nazca.data.Splits;
import nazca.nas.config.DataSettings;

import org.jspecify.annotations.Nullable;

/** The images that weights are trained on and the test split, and the loaders over them. */
public final class TrainingData implements AutoCloseable {
    /** Images per batch where nothing is trained. */
    public static final int EVALUATION_BATCH = 100;

    private static final int CALIBRATION_BATCHES = 32;

    private final Dataset dataset;
    private final ImageSet trainImages;
    private final BatchLoader weightBatches;
    private final BatchLoader calibrationBatches;
    private final BatchLoader testImages;

    /**
     * Loaders over the first {@code settings.limitTrain()} of some training images.
     *
     * @param images indices of training images, in the order in which a limit takes them
     * @param batch images per step
     */
    public TrainingData(
            Dataset dataset, DataSettings settings, int[] images, int batch, long seed) {
        this.dataset = dataset;
        this.trainImages =
                settings.shuffleLabels()
                        ? dataset.train().withShuffledLabels(seed)
                        : dataset.train();
        int[] weights = Splits.first(images, orAll(settings.limitTrain()));
        int size = Math.min(batch, weights.length);
        this.weightBatches =
                new BatchLoader(
                        trainImages,
                        weights,
                        dataset.normalization(),
                        Augmentation.named(settings.augment(), dataset.shape()),
                        size,
                        true,
                        true,
                        seed,
                        "weights");
        this.calibrationBatches =
                inOrder(
                        trainImages,
                        Splits.first(weights, CALIBRATION_BATCHES * size),
                        size,
                        seed,
                        "calibration");
        this.testImages = testImages(dataset, settings, seed);
    }

    /** Every training image, in an order drawn by the seed: any first N are a fair sample. */
    public static int[] everyImage(Dataset dataset, long seed) {
        return Splits.draw(dataset.train().labels(), dataset.classes().size(), 0, seed).weight();
    }

    /** The first {@code settings.limitEval()} test images in order. */
    public static BatchLoader testImages(Dataset dataset, DataSettings settings, long seed) {
        int[] images =
                Splits.first(Splits.all(dataset.test().count()), orAll(settings.limitEval()));
        return new BatchLoader(
                dataset.test(),
                images,
                dataset.normalization(),
                Augmentation.none(),
                EVALUATION_BATCH,
                false,
                false,
                seed,
                "test");
    }

    /** Training images in the order given, without augmentation, a smaller batch at the end. */
    public BatchLoader inOrder(int[] images, long seed, String purpose) {
        return inOrder(trainImages, images, EVALUATION_BATCH, seed, purpose);
    }

    private BatchLoader inOrder(ImageSet set, int[] images, int batch, long seed, String purpose) {
        return new BatchLoader(
                set,
                images,
                dataset.normalization(),
                Augmentation.none(),
                batch,
                false,
                false,
                seed,
                purpose);
    }

    private static int orAll(@Nullable Integer limit) {
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    /** What it all comes from. */
    public Dataset dataset() {
        return dataset;
    }

    /** The training images with the labels that are learnt. */
    public ImageSet trainImages() {
        return trainImages;
    }

    /** Batches that train weights: augmented, shuffled, whole ones only. */
    public BatchLoader weightBatches() {
        return weightBatches;
    }

    /** The same images, or 32 batches of them, without augmentation. */
    public BatchLoader calibrationBatches() {
        return calibrationBatches;
    }

    /** The test split in order. */
    public BatchLoader testImages() {
        return testImages;
    }

    /** Images of the batches that train and of those that do not. */
    public TrainingMemory.Batches batches() {
        return new TrainingMemory.Batches(weightBatches.largestBatch(), EVALUATION_BATCH);
    }

    /** Images of the largest batch of any loader. */
    public int largestBatch() {
        return Math.max(weightBatches.largestBatch(), EVALUATION_BATCH);
    }

    @Override
    public void close() {
        weightBatches.close();
        calibrationBatches.close();
        testImages.close();
    }
}
