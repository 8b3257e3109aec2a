package nazca.nas.train;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.data.BatchLoader;
import nazca.data.Dataset;
import nazca.nas.config.DataSettings;
import nazca.nas.device.Compute;
import nazca.nn.BlockBuilder;
import nazca.nn.Evaluator;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.RankedScore;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.files.TensorFile;

/** Scores a network with given weights on a test split. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * The score on the first {@code settings.limitEval()} test images.
     *
     * @param network that takes the data set's images
     * @param weights an open file
     * @throws nazca.nas.config.UserMistake if the weights do not fit the network
     */
    public static RankedScore run(
            NetworkSpec network,
            TensorFile weights,
            Dataset dataset,
            DataSettings settings,
            Compute compute) {
        Engine engine = compute.engine();
        ModelState state = new ModelState(engine.memory());
        Initializer initial = new Initializer(0, engine.memory());
        Network model =
                new Network(network, new BlockBuilder(state, initial, network.batchNormEpsilon()));
        WeightFiles.load(weights, network, state);
        try (BatchLoader images = TrainingData.testImages(dataset, settings, 0)) {
            int batch = images.largestBatch();
            Step step = TrainingMemory.forEvaluation(engine, model, batch);
            return Evaluator.rank(
                    model, step, new CrossEntropy(engine, model.logits(), 0f, batch), images);
        }
    }
}
