package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * What stands on one edge of a DARTS cell, as a block of its own: a candidate of a search, and what
 * a latency table times.
 *
 * @param op what it computes
 * @param channels of input and output, even
 * @param stride 1 or 2; sides of the input must be even for 2
 * @param searched whether it is a supernet's: batch norms have neither gamma nor beta, and there is
 *     one behind every pool
 */
public record CellOpBlock(CellOp op, int channels, int stride, boolean searched)
        implements GraphBlock {
    /** Checks the geometry. */
    public CellOpBlock {
        Require.argument(
                channels > 0 && channels % 2 == 0,
                "cell op: channels must be even and positive, got %d",
                channels);
        Require.argument(
                stride == 1 || stride == 2, "cell op: stride must be 1 or 2, got %d", stride);
    }

    @Override
    public String label() {
        return op.label();
    }

    @Override
    public LayerGraph graph(Shape input) {
        Require.argument(
                input.channels() == channels,
                "cell op: takes %d channels, got %s",
                channels,
                input);
        Require.argument(
                input.height() % stride == 0 && input.width() % stride == 0,
                "cell op: stride 2 needs even sides, got %s",
                input);
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        op.grow(new CellLayers(graph, searched), "", 0, channels, stride);
        return graph.build();
    }

    /** Empty for what costs nothing: no operation, and the skip that hands its input on. */
    @Override
    public String latencyKey(Shape input) {
        boolean idle = op == CellOp.NONE || op == CellOp.SKIP && stride == 1;
        return idle
                ? ""
                : "cell_op-input:%s-stride:%d-op:%s%s"
                        .formatted(input, stride, op.label(), searched ? "-searched" : "");
    }
}
