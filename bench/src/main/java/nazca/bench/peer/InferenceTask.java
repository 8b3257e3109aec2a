package nazca.bench.peer;

import nazca.nn.arch.NetworkSpec;

import java.nio.file.Path;

/**
 * Inference of a network; a contestant's result is the logits.
 *
 * @param network what runs
 * @param model the network as ONNX
 * @param images [batch, height, width, channels]
 * @param batch images in a run
 */
public record InferenceTask(NetworkSpec network, Path model, float[] images, int batch) {}
