package nazca.nas.search;

import nazca.data.Augmentation;
import nazca.data.BatchLoader;
import nazca.data.Dataset;
import nazca.data.ImageSet;
import nazca.data.Splits;
import nazca.nas.config.RunConfig;

import org.jspecify.annotations.Nullable;

/**
 * The three disjoint sets of a run and the loaders over them: weight split and architecture split,
 * both drawn from the training images by the seed, and the test split, which is read once at the
 * end.
 */
final class SearchData implements AutoCloseable {
    private static final int EVALUATION_BATCH = 100;
    private static final int CALIBRATION_BATCHES = 32;
    private static final int CROP_PADDING = 2;

    private final RunConfig config;
    private final Dataset dataset;
    private final BatchLoader weightBatches;
    private final BatchLoader architectureBatches;
    private final BatchLoader calibrationBatches;
    private final BatchLoader architectureImages;
    private final BatchLoader testImages;

    SearchData(RunConfig config, Dataset dataset) {
        this.config = config;
        this.dataset = dataset;
        Splits splits =
                Splits.draw(
                        dataset.train().labels(),
                        dataset.classes().size(),
                        config.data().architectureSplit(),
                        config.run().seed());
        int trainImages = orAll(config.data().limitTrain());
        int evaluationImages = orAll(config.data().limitEval());
        int[] weights = Splits.first(splits.weight(), trainImages);
        int[] architecture = Splits.first(splits.architecture(), evaluationImages);
        int[] tests = Splits.first(Splits.all(dataset.test().count()), evaluationImages);
        ImageSet train = dataset.train();
        if (config.data().shuffleLabels()) {
            train = train.withShuffledLabels(config.run().seed());
        }
        int batch = Math.min(config.train().batch(), weights.length);
        String augment = config.data().augment();
        Augmentation augmentation =
                new Augmentation(
                        augment.contains("crop") ? CROP_PADDING : 0, augment.contains("flip"));
        this.weightBatches = loader(train, weights, augmentation, batch, true, "weights");
        this.architectureBatches =
                loader(
                        train,
                        architecture,
                        Augmentation.none(),
                        Math.min(config.train().batch(), architecture.length),
                        true,
                        "architecture");
        int[] calibration = Splits.first(weights, CALIBRATION_BATCHES * batch);
        this.calibrationBatches =
                loader(train, calibration, Augmentation.none(), batch, false, "calibration");
        this.architectureImages =
                loader(
                        train,
                        architecture,
                        Augmentation.none(),
                        EVALUATION_BATCH,
                        false,
                        "held-out");
        this.testImages =
                loader(dataset.test(), tests, Augmentation.none(), EVALUATION_BATCH, false, "test");
    }

    private BatchLoader loader(
            ImageSet set,
            int[] indices,
            Augmentation augmentation,
            int batch,
            boolean trains,
            String purpose) {
        return new BatchLoader(
                set,
                indices,
                dataset.normalization(),
                augmentation,
                batch,
                trains,
                trains,
                config.run().seed(),
                purpose);
    }

    private static int orAll(@Nullable Integer limit) {
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    Dataset dataset() {
        return dataset;
    }

    /** Batches that train weights: augmented, shuffled, whole ones only. */
    BatchLoader weightBatches() {
        return weightBatches;
    }

    /**
     * Batches that train architecture parameters: as evaluation sees them, shuffled, whole ones
     * only.
     */
    BatchLoader architectureBatches() {
        return architectureBatches;
    }

    /** The weight split, or 32 batches of it, without augmentation. */
    BatchLoader calibrationBatches() {
        return calibrationBatches;
    }

    /** The architecture split in order. */
    BatchLoader architectureImages() {
        return architectureImages;
    }

    /** The test split in order. */
    BatchLoader testImages() {
        return testImages;
    }

    int evaluationBatch() {
        return EVALUATION_BATCH;
    }

    /** The first epoch of the weight loader that the search leaves unused. */
    long firstFreeEpoch() {
        return (long) config.algorithm().warmupEpochs() + config.algorithm().epochs();
    }

    @Override
    public void close() {
        weightBatches.close();
        architectureBatches.close();
        calibrationBatches.close();
        architectureImages.close();
        testImages.close();
    }
}
