package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A chain of blocks, some of which are mixed edges or have them inside.
 *
 * @param name as the command line takes it
 * @param input one image
 * @param classes logits
 * @param blocks in order, ending in a fixed classifier
 * @param batchNormEpsilon what every batch norm adds to the variance
 * @param atFullSize the same choices at the size at which networks are derived; null where that is
 *     the size of the search
 */
public record SearchSpace(
        String name,
        Shape input,
        int classes,
        List<SpaceBlock> blocks,
        double batchNormEpsilon,
        @Nullable SearchSpace atFullSize) {
    /** A space that is searched at the size of its networks. */
    public SearchSpace(
            String name,
            Shape input,
            int classes,
            List<SpaceBlock> blocks,
            double batchNormEpsilon) {
        this(name, input, classes, blocks, batchNormEpsilon, null);
    }

    /** A space whose batch norms have {@link NetworkSpec#BATCH_NORM_EPSILON}. */
    public SearchSpace(String name, Shape input, int classes, List<SpaceBlock> blocks) {
        this(name, input, classes, blocks, NetworkSpec.BATCH_NORM_EPSILON);
    }

    /** Checks that shapes fit whatever is chosen. */
    public SearchSpace {
        blocks = List.copyOf(blocks);
        Shape shape = input;
        for (SpaceBlock block : blocks) {
            shape = block.output(shape);
        }
        Require.argument(
                shape.elements() == classes,
                "space %s: ends in %s, not %d logits",
                name,
                shape,
                classes);
    }

    /** The space at the size of its networks, which is what they cost; mostly this one. */
    public SearchSpace derived() {
        return atFullSize == null ? this : atFullSize;
    }

    /** Whether networks are cells, of which every node keeps two edges. */
    public boolean isOfCells() {
        return blocks.stream().anyMatch(MixedCells.class::isInstance);
    }

    /** What may stand on each mixed edge, in order. */
    public List<MixedBlock> edges() {
        return placedEdges().stream().map(PlacedEdge::block).toList();
    }

    /** The mixed edges with their inputs, in order. */
    public List<PlacedEdge> placedEdges() {
        List<Shape> inputs = inputs();
        List<PlacedEdge> edges = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            edges.addAll(blocks.get(i).edges("blocks." + i, inputs.get(i)));
        }
        return edges;
    }

    /** What every network of the space has, in order. */
    public List<PlacedBlock> fixedParts() {
        List<Shape> inputs = inputs();
        List<PlacedBlock> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.addAll(blocks.get(i).fixedParts(inputs.get(i)));
        }
        return parts;
    }

    /** Whether every edge is a block of its own, so that at most one of them runs at a time. */
    public boolean isChain() {
        return !isOfCells() && blocks.stream().noneMatch(MixedTree.class::isInstance);
    }

    /** Whether a candidate has fewer bits than a float. */
    public boolean quantized() {
        return edges().stream()
                .flatMap(edge -> edge.candidates().stream())
                .anyMatch(QuantizedBlock.class::isInstance);
    }

    /** Candidates of each edge. */
    public int[] choices() {
        return edges().stream().mapToInt(edge -> edge.candidates().size()).toArray();
    }

    /** The input of every block, whatever is chosen before it. */
    public List<Shape> inputs() {
        List<Shape> shapes = new ArrayList<>();
        Shape shape = input;
        for (SpaceBlock block : blocks) {
            shapes.add(shape);
            shape = block.output(shape);
        }
        return shapes;
    }

    /**
     * The network that one choice per edge makes.
     *
     * @param choice index of the candidate, per edge
     */
    public NetworkSpec derive(int[] choice) {
        int edges = edges().size();
        Require.argument(
                choice.length == edges,
                "space %s: %d edges need %d choices, got %d",
                name,
                edges,
                edges,
                choice.length);
        return atFullSize == null ? ofChoice(choice) : atFullSize.derive(choice);
    }

    private NetworkSpec ofChoice(int[] choice) {
        List<Shape> inputs = inputs();
        List<BlockSpec> specs = new ArrayList<>();
        int edge = 0;
        for (int i = 0; i < blocks.size(); i++) {
            SpaceBlock block = blocks.get(i);
            int end = edge + block.edges("", inputs.get(i)).size();
            specs.add(block.derive(Arrays.copyOfRange(choice, edge, end)));
            edge = end;
        }
        return new NetworkSpec(name, input, specs, batchNormEpsilon);
    }

    /** The candidates' names of a choice, one per edge. */
    public List<String> labels(int[] choice) {
        List<MixedBlock> edges = edges();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            labels.add(edges.get(i).labels().get(choice[i]));
        }
        return labels;
    }

    /** How many strings of gates there are. */
    public BigInteger architectures() {
        BigInteger count = BigInteger.ONE;
        for (int n : choices()) {
            count = count.multiply(BigInteger.valueOf(n));
        }
        return count;
    }

    /** Parameters of the supernet: all candidates of all edges and what is fixed. */
    public long parameters() {
        long fixed =
                fixedParts().stream()
                        .mapToLong(block -> block.spec().parameters(block.input()))
                        .sum();
        return fixed
                + placedEdges().stream()
                        .flatMap(edge -> edge.places().stream())
                        .mapToLong(place -> place.block().parameters(place.input()))
                        .sum();
    }

    /** MACs of the smallest network. */
    public long macsMin() {
        return derived().fixedMacs() + macs(DoubleSummaryStatistics::getMin);
    }

    /** MACs of the largest network. */
    public long macsMax() {
        return derived().fixedMacs() + macs(DoubleSummaryStatistics::getMax);
    }

    /** Mean MACs of a path drawn uniformly, at the size of the search. */
    public double macsMean() {
        return fixedMacs() + edgeMacs().mapToDouble(DoubleSummaryStatistics::getAverage).sum();
    }

    /**
     * Every distinct block that costs something, with its input, by latency key in order of
     * appearance: what is fixed, then the candidates of the edges.
     */
    public Map<String, PlacedBlock> latencyBlocks() {
        Map<String, PlacedBlock> placed = new LinkedHashMap<>();
        derived()
                .all()
                .filter(block -> !block.latencyKey().isEmpty())
                .forEach(block -> placed.putIfAbsent(block.latencyKey(), block));
        return placed;
    }

    private Stream<PlacedBlock> all() {
        return Stream.concat(
                fixedParts().stream(),
                placedEdges().stream()
                        .flatMap(edge -> edge.places().stream())
                        .flatMap(place -> place.candidates().stream()));
    }

    private long fixedMacs() {
        return fixedParts().stream().mapToLong(SearchSpace::macs).sum();
    }

    private long macs(ToDoubleFunction<DoubleSummaryStatistics> which) {
        return Math.round(derived().edgeMacs().mapToDouble(which).sum());
    }

    private Stream<DoubleSummaryStatistics> edgeMacs() {
        return placedEdges().stream()
                .map(edge -> Arrays.stream(edge.costs(SearchSpace::macs)).summaryStatistics());
    }

    private static long macs(PlacedBlock block) {
        return block.spec().macs(block.input());
    }
}
