package nazca.nas.train;

import nazca.autograd.ModelState;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.weights.NetworkWeights;
import nazca.tensor.files.MalformedFileException;
import nazca.tensor.files.Npz;
import nazca.tensor.files.SafeTensors;
import nazca.tensor.files.TensorFile;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of weights, this project's and PyTorch's, opened; what does not fit is told. */
public final class WeightFiles {
    private WeightFiles() {}

    /**
     * Fills a network from a file.
     *
     * @throws UserMistake if there is no such file, it is damaged, or its tensors do not fit
     */
    public static void load(Path file, NetworkSpec network, ModelState state) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            load(open(file, arena), network, state);
        }
    }

    /**
     * Fills a network from an open file.
     *
     * @throws UserMistake if its tensors do not fit
     */
    public static void load(TensorFile file, NetworkSpec network, ModelState state) {
        try {
            NetworkWeights.load(file.tensors(), network, state);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(
                    "the weights %s cannot be used: %s".formatted(file.file(), e.getMessage()), e);
        }
    }

    /**
     * Maps a safetensors file as long as the arena lives, or reads an .npz file.
     *
     * @throws UserMistake if there is no such file, or it is damaged
     */
    public static TensorFile open(Path file, Arena arena) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserMistake("there is no file of weights " + file);
        }
        try {
            return file.toString().endsWith(".npz")
                    ? Npz.read(file)
                    : SafeTensors.read(file, arena);
        } catch (MalformedFileException e) {
            throw new UserMistake("the weights cannot be read: " + e.getMessage(), e);
        }
    }
}
