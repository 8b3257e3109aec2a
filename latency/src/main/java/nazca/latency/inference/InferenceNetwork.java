package nazca.latency.inference;

import nazca.autograd.Engine;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Memory;
import nazca.tensor.Require;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole network with batch norm folded, ready to run: its blocks read and write two maps in turn.
 * The input has a buffer of its own, which runs leave as it was; a run allocates nothing.
 */
public final class InferenceNetwork {
    private final NetworkSpec network;
    private final Workspace workspace;
    private final View input;
    private final View logits;
    private final InferenceBlock[] blocks;

    /** A network with a workspace of its own. */
    public InferenceNetwork(Engine engine, NetworkSpec network, int batch, FoldedWeights weights) {
        this(new Workspace(engine, batch, network.placed()), network, weights);
    }

    /**
     * A network that shares a workspace, which must have been planned for its blocks too.
     *
     * @param weights asked for the layers {@code <block>.<layer>} of {@link NetworkSpec#layers}
     * @throws IllegalArgumentException if a layer's weights have the wrong length
     */
    public InferenceNetwork(Workspace workspace, NetworkSpec network, FoldedWeights weights) {
        this.network = network;
        this.workspace = workspace;
        this.input = workspace.allocate(inputElements());
        List<PlacedBlock> placed = network.placed();
        List<InferenceBlock> running = new ArrayList<>();
        View from = input;
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i).spec() instanceof ZeroBlock) {
                continue;
            }
            View to = from.equals(workspace.ping()) ? workspace.pong() : workspace.ping();
            running.add(
                    new InferenceBlock(
                            workspace, String.valueOf(i), placed.get(i), weights, from, to));
            from = to;
        }
        this.logits = from;
        this.blocks = running.toArray(InferenceBlock[]::new);
    }

    /** What a run reads: the images, [batch, height, width, channels]. */
    public View input() {
        return input;
    }

    /**
     * What a run writes: [batch, classes]; the next run of anything in the workspace overwrites.
     */
    public View logits() {
        return logits;
    }

    /** Computes the logits of the images in the input. */
    public void run() {
        for (InferenceBlock block : blocks) {
            block.run();
        }
    }

    /**
     * The logits of a batch of images.
     *
     * @param images [batch, height, width, channels]
     * @throws IllegalArgumentException if that is not the number of values in a batch
     */
    public float[] logits(float[] images) {
        Require.argument(
                images.length == inputElements(),
                "inference: a batch of %d images of %s has %d values, got %d",
                workspace.batch(),
                network.input(),
                inputElements(),
                images.length);
        Memory memory = workspace.engine().memory();
        memory.upload(images, input);
        run();
        memory.finish();
        return memory.download(logits, workspace.batch() * network.classes());
    }

    private long inputElements() {
        return (long) workspace.batch() * network.input().elements();
    }
}
