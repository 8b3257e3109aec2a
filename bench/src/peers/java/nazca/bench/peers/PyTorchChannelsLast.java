package nazca.bench.peers;

/**
 * PyTorch through DJL at training steps and depthwise convolutions, with activations laid out as
 * ours: channels last.
 */
public final class PyTorchChannelsLast extends PyTorch {
    /** For the service loader. */
    public PyTorchChannelsLast() {
        super("PyTorch NHWC", true);
    }
}
