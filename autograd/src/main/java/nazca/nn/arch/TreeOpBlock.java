package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * What stands on one edge of a tree cell, as a block of its own: a candidate of a search, and what
 * a latency table times.
 *
 * @param op what it computes
 * @param channels of input and output
 */
public record TreeOpBlock(TreeOp op, int channels) implements GraphBlock {
    /** Checks the channels. */
    public TreeOpBlock {
        Require.argument(channels > 0, "tree op: channels must be positive, got %d", channels);
    }

    @Override
    public String label() {
        return op.label();
    }

    @Override
    public LayerGraph graph(Shape input) {
        Require.argument(
                input.channels() == channels,
                "tree op: takes %d channels, got %s",
                channels,
                input);
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        op.grow(graph, "", 0, channels);
        return graph.build();
    }

    /** Empty for the identity, which costs nothing. */
    @Override
    public String latencyKey(Shape input) {
        return op == TreeOp.IDENTITY ? "" : "tree_op-input:" + input + "-op:" + op.label();
    }
}
