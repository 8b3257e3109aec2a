package nazca.nas.train;

import nazca.nas.config.DataSettings;
import nazca.nas.config.DropSettings;
import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.NetworkSettings;
import nazca.nas.config.ResolvedFacts;
import nazca.nas.config.TrainConfig;
import nazca.nas.config.TrainSettings;
import nazca.nas.device.Compute;
import nazca.nn.Initialization;
import nazca.nn.arch.Architectures;

/** How a network is trained where nobody says otherwise. */
public final class TrainingPresets {
    private static final String DATA = "fashion-mnist-mini";
    private static final double CHECKPOINT_SECONDS = 10;

    private TrainingPresets() {}

    /**
     * The recipe of an architecture: batches of 64, SGD with Nesterov momentum 0.9 from 0.05 down a
     * cosine, label smoothing 0.1, decay of matrices alone. {@code cifar-small} gets six epochs of
     * images as they are, others thirty of cropped and mirrored ones.
     *
     * @param architecture a file, or the name of a built-in network
     * @param threads that compute unless told otherwise
     */
    public static TrainConfig of(String architecture, int threads) {
        boolean brief = architecture.equals(Architectures.CIFAR_SMALL);
        return new TrainConfig(
                new NetworkSettings(architecture, null),
                new DataSettings(DATA, null, 1, null, null, brief ? "none" : "crop-flip", false),
                brief ? 6 : 30,
                new TrainSettings(64, 0.05, 0.9, true, 4e-5, false, 0.1, Initialization.HE_FAN_OUT),
                DropSettings.NONE,
                new ExecutionSettings(0, threads, Compute.CPU, CHECKPOINT_SECONDS),
                ResolvedFacts.none());
    }
}
