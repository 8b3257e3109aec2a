package nazca.autograd;

import nazca.tensor.ModelSlab;
import nazca.tensor.View;

/** The running mean and (unbiased) variance of one batch norm, [channels] each. */
public final class RunningStatistics {
    private final String name;
    private final int channels;
    private final View mean;
    private final View variance;

    RunningStatistics(String name, int channels, ModelSlab slab) {
        this.name = name;
        this.channels = channels;
        this.mean = slab.allocate(4L * channels);
        this.variance = slab.allocate(4L * channels);
    }

    /** The name that {@code .running_mean} and {@code .running_variance} are appended to. */
    public String name() {
        return name;
    }

    /** Features. */
    public int channels() {
        return channels;
    }

    /** The running mean. */
    public View mean() {
        return mean;
    }

    /** The running variance. */
    public View variance() {
        return variance;
    }
}
