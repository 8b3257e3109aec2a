package nazca.nas.search;

import nazca.latency.LatencyTable;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.MaximumCost;
import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SearchSpace;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Require;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the blocks of a space cost, as functions of the candidate on every edge. */
final class SpaceCosts {
    private final List<PlacedBlock> fixed;
    private final List<PlacedEdge> edges;

    private SpaceCosts(SearchSpace space) {
        fixed = space.derived().fixedParts();
        edges = space.derived().placedEdges();
    }

    /** Milliseconds by a table, whose fixed part every network has. */
    static AdditiveCost latency(SearchSpace space, LatencyTable table) {
        return new SpaceCosts(space)
                .sum(table.fixedMs(), block -> table.millis(block.latencyKey()));
    }

    /** Multiply-accumulates of one image. */
    static AdditiveCost macs(SearchSpace space) {
        return new SpaceCosts(space).sum(0, block -> block.spec().macs(block.input()));
    }

    /** Weights, biases, gammas and betas. */
    static AdditiveCost parameters(SearchSpace space) {
        return new SpaceCosts(space).sum(0, block -> block.spec().parameters(block.input()));
    }

    /** Bit operations of one image. */
    static AdditiveCost bitOperations(SearchSpace space) {
        return new SpaceCosts(space).sum(0, block -> block.spec().bitOperations(block.input()));
    }

    /**
     * Peak activation memory of one image in bytes: the hungriest block's.
     *
     * @throws IllegalArgumentException if edges lie beside each other inside a block, where the
     *     peak is no maximum over edges
     */
    static MaximumCost peakBytes(SearchSpace space) {
        Require.argument(
                space.isChain(),
                "space %s: the peak of activation memory is known for chains of edges alone, so it"
                        + " can have no target here",
                space.name());
        SpaceCosts costs = new SpaceCosts(space);
        ToDoubleFunction<PlacedBlock> bytes = PlacedBlock::peakActivationBytes;
        return new MaximumCost(
                costs.fixed.stream().mapToDouble(bytes).max().orElse(0), costs.byEdge(bytes));
    }

    private AdditiveCost sum(double start, ToDoubleFunction<PlacedBlock> cost) {
        double sum = start;
        for (PlacedBlock block : fixed) {
            sum += cost.applyAsDouble(block);
        }
        return new AdditiveCost(sum, byEdge(cost));
    }

    private double[][] byEdge(ToDoubleFunction<PlacedBlock> cost) {
        return edges.stream().map(edge -> edge.costs(cost)).toArray(double[][]::new);
    }
}
