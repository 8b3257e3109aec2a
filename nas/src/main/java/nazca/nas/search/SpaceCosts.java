package nazca.nas.search;

import nazca.latency.LatencyTable;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.MaximumCost;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the blocks of a space cost, as functions of the candidate on every edge. */
final class SpaceCosts {
    private final List<PlacedBlock> fixed = new ArrayList<>();
    private final List<List<PlacedBlock>> edges = new ArrayList<>();

    private SpaceCosts(SearchSpace space) {
        List<Shape> inputs = space.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Shape input = inputs.get(i);
            switch (space.blocks().get(i)) {
                case FixedBlock block -> fixed.add(new PlacedBlock(block.spec(), input));
                case MixedBlock block ->
                        edges.add(
                                block.candidates().stream()
                                        .map(candidate -> new PlacedBlock(candidate, input))
                                        .toList());
            }
        }
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

    /** Peak activation memory of one image in bytes: the hungriest block's. */
    static MaximumCost peakBytes(SearchSpace space) {
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
        return edges.stream()
                .map(edge -> edge.stream().mapToDouble(cost).toArray())
                .toArray(double[][]::new);
    }
}
