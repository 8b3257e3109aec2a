package nazca.nas.search;

import nazca.data.Augmentation;
import nazca.data.BatchLoader;
import nazca.data.Dataset;
import nazca.data.Splits;
import nazca.nas.config.RunConfig;
import nazca.nas.train.TrainingData;

/**
 * The three disjoint sets of a run and the loaders over them: weight split and architecture split,
 * both drawn from the training images by the seed, and the test split, which is read once at the
 * end.
 */
final class SearchData implements AutoCloseable {
    private final RunConfig config;
    private final TrainingData training;
    private final BatchLoader architectureBatches;
    private final BatchLoader architectureImages;

    SearchData(RunConfig config, Dataset dataset) {
        this.config = config;
        long seed = config.run().seed();
        int batch = config.train().batch();
        Splits splits =
                Splits.draw(
                        dataset.train().labels(),
                        dataset.classes().size(),
                        config.data().architectureSplit(),
                        seed);
        this.training = new TrainingData(dataset, config.data(), splits.weight(), batch, seed);
        Integer limit = config.data().limitEval();
        int[] architecture =
                Splits.first(splits.architecture(), limit == null ? Integer.MAX_VALUE : limit);
        this.architectureBatches =
                new BatchLoader(
                        training.trainImages(),
                        architecture,
                        dataset.normalization(),
                        Augmentation.none(),
                        Math.min(batch, architecture.length),
                        true,
                        true,
                        seed,
                        "architecture");
        this.architectureImages = training.inOrder(architecture, seed, "held-out");
    }

    Dataset dataset() {
        return training.dataset();
    }

    /** What weights are trained on, and the test split. */
    TrainingData training() {
        return training;
    }

    /** Batches that train weights: augmented, shuffled, whole ones only. */
    BatchLoader weightBatches() {
        return training.weightBatches();
    }

    /**
     * Batches that train architecture parameters: as evaluation sees them, shuffled, whole ones
     * only.
     */
    BatchLoader architectureBatches() {
        return architectureBatches;
    }

    /** The architecture split in order. */
    BatchLoader architectureImages() {
        return architectureImages;
    }

    /** The test split in order. */
    BatchLoader testImages() {
        return training.testImages();
    }

    /** The first epoch of the weight loader that the search leaves unused. */
    long firstFreeEpoch() {
        return (long) config.algorithm().warmupEpochs() + config.algorithm().epochs();
    }

    @Override
    public void close() {
        training.close();
        architectureBatches.close();
        architectureImages.close();
    }
}
