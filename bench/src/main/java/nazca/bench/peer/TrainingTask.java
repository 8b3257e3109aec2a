package nazca.bench.peer;

import nazca.nn.arch.NetworkSpec;
import nazca.tensor.files.TensorEntry;

import java.util.List;

/**
 * Training steps on one batch again and again: forward, softmax cross-entropy, backward, SGD with
 * momentum. A contestant's result is the loss of its last step, before that step's update.
 *
 * @param network what is trained
 * @param batch images in the batch
 * @param images [batch, height, width, channels]
 * @param labels one for each image
 * @param weights initial weights under PyTorch's names, in its layout
 * @param learningRate of SGD
 * @param momentum of SGD, plain
 * @param weightDecay added to every gradient
 */
public record TrainingTask(
        NetworkSpec network,
        int batch,
        float[] images,
        int[] labels,
        List<TensorEntry> weights,
        double learningRate,
        double momentum,
        double weightDecay) {
    /** Copies the list of weights. */
    public TrainingTask {
        weights = List.copyOf(weights);
    }
}
