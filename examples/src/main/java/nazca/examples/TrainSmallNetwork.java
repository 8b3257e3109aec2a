package nazca.examples;

import nazca.autograd.CrossEntropy;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.data.Augmentation;
import nazca.data.BatchLoader;
import nazca.data.Dataset;
import nazca.data.Datasets;
import nazca.data.ImageSet;
import nazca.data.Normalization;
import nazca.data.Splits;
import nazca.nas.device.Compute;
import nazca.nas.train.TrainingMemory;
import nazca.nn.BlockBuilder;
import nazca.nn.Evaluator;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.Score;
import nazca.nn.Trainer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.optim.CosineSchedule;
import nazca.optim.Sgd;

import java.io.IOException;
import java.util.List;

/** Trains a small network on the embedded images and scores it on those it has not seen. */
public final class TrainSmallNetwork {
    private static final int BATCH = 50;
    private static final long SEED = 1;

    private TrainSmallNetwork() {}

    /** Trains on all images for five epochs and prints the score. */
    public static void main(String[] args) throws IOException {
        Score score = train(Integer.MAX_VALUE, 5);
        System.out.printf("test accuracy %.3f, loss %.3f%n", score.accuracy(), score.loss());
    }

    /** The score on as many test images, after training on at most {@code images} images. */
    static Score train(int images, int epochs) throws IOException {
        Dataset data = Datasets.load("fashion-mnist-mini");
        var spec =
                new NetworkSpec(
                        "small",
                        data.shape(),
                        List.of(
                                new ConvBlock(3, 2, data.shape().channels(), 16), // kernel, stride
                                new MBConvBlock(3, 1, 3, 16, 16, true), // kernel, stride, expansion
                                new MBConvBlock(5, 2, 3, 16, 32, false),
                                new ConvBlock(1, 1, 32, 64),
                                new ClassifierBlock(64, data.classes().size())));
        int cores = Runtime.getRuntime().availableProcessors();
        try (Compute compute = Compute.open(Compute.CPU, cores);
                BatchLoader training = loader(data, data.train(), images, true);
                BatchLoader test = loader(data, data.test(), images, false)) {
            var engine = compute.engine();
            var initial = new Initializer(SEED, engine.memory());
            var builder = new BlockBuilder(new ModelState(engine.memory()), initial);
            var network = new Network(spec, builder);
            Step step =
                    TrainingMemory.forTraining(
                            engine, network, new TrainingMemory.Batches(BATCH, BATCH));
            var loss = new CrossEntropy(engine, network.logits(), 0.1f, BATCH);
            var trainer = new Trainer(network, step, loss, new Sgd(engine, 0.9, true, 1e-4));
            int perEpoch = training.batchesPerEpoch();
            var schedule = new CosineSchedule(0.1, (long) epochs * perEpoch, 0);
            for (int i = 0; i < epochs * perEpoch; i++) {
                trainer.train(training.batch(i / perEpoch, i % perEpoch), schedule.at(i));
            }
            return Evaluator.evaluate(network, step, loss, test);
        }
    }

    private static BatchLoader loader(Dataset data, ImageSet set, int most, boolean training) {
        int[] indices = Splits.all(Math.min(most, set.count()));
        var normalization = Normalization.of(data.train());
        var augmentation = training ? new Augmentation(2, true) : Augmentation.none();
        return new BatchLoader(
                set, indices, normalization, augmentation, BATCH, training, training, SEED, "all");
    }
}
