package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chain of fixed blocks and mixed edges.
 *
 * @param name as the command line takes it
 * @param input one image
 * @param classes logits
 * @param blocks in order, ending in a fixed classifier
 */
public record SearchSpace(String name, Shape input, int classes, List<SpaceBlock> blocks) {
    /** Checks that shapes fit whatever is chosen. */
    public SearchSpace {
        blocks = List.copyOf(blocks);
        Shape shape = input;
        for (SpaceBlock block : blocks) {
            Shape out = block.candidates().getFirst().output(shape);
            for (BlockSpec candidate : block.candidates()) {
                Shape other = candidate.output(shape);
                Require.argument(
                        other.equals(out),
                        "space %s: candidates give %s and %s from %s",
                        name,
                        out,
                        other,
                        shape);
            }
            shape = out;
        }
        Require.argument(
                shape.elements() == classes,
                "space %s: ends in %s, not %d logits",
                name,
                shape,
                classes);
    }

    /** The mixed edges in order. */
    public List<MixedBlock> edges() {
        return blocks.stream()
                .filter(MixedBlock.class::isInstance)
                .map(MixedBlock.class::cast)
                .toList();
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
            shape = block.candidates().getFirst().output(shape);
        }
        return shapes;
    }

    /**
     * The network that one choice per edge makes.
     *
     * @param choice index of the candidate, per edge
     */
    public NetworkSpec derive(int[] choice) {
        Require.argument(
                choice.length == edges().size(),
                "space %s: %d edges need %d choices, got %d",
                name,
                edges().size(),
                edges().size(),
                choice.length);
        List<BlockSpec> specs = new ArrayList<>();
        int edge = 0;
        for (SpaceBlock block : blocks) {
            specs.add(
                    block instanceof MixedBlock mixed
                            ? mixed.candidates().get(choice[edge++])
                            : block.candidates().getFirst());
        }
        return new NetworkSpec(name, input, specs);
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

    /** Parameters of the supernet: all candidates of all edges and the fixed blocks. */
    public long parameters() {
        List<Shape> inputs = inputs();
        long sum = 0;
        for (int i = 0; i < blocks.size(); i++) {
            for (BlockSpec candidate : blocks.get(i).candidates()) {
                sum += candidate.parameters(inputs.get(i));
            }
        }
        return sum;
    }

    /** MACs of the smallest network. */
    public long macsMin() {
        return sumOfMacs(macs -> macs.min().orElse(0));
    }

    /** MACs of the largest network. */
    public long macsMax() {
        return sumOfMacs(macs -> macs.max().orElse(0));
    }

    /** Mean MACs of a network drawn uniformly. */
    public double macsMean() {
        List<Shape> inputs = inputs();
        double sum = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Shape shape = inputs.get(i);
            sum +=
                    blocks.get(i).candidates().stream()
                            .mapToLong(candidate -> candidate.macs(shape))
                            .average()
                            .orElse(0);
        }
        return sum;
    }

    /**
     * Every distinct block that costs something, with its input, by latency key in order of
     * appearance.
     */
    public Map<String, PlacedBlock> latencyBlocks() {
        List<Shape> inputs = inputs();
        Map<String, PlacedBlock> placed = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (BlockSpec candidate : blocks.get(i).candidates()) {
                String key = candidate.latencyKey(inputs.get(i));
                if (!key.isEmpty()) {
                    placed.putIfAbsent(key, new PlacedBlock(candidate, inputs.get(i)));
                }
            }
        }
        return placed;
    }

    private long sumOfMacs(java.util.function.ToLongFunction<java.util.stream.LongStream> pick) {
        List<Shape> inputs = inputs();
        long sum = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Shape shape = inputs.get(i);
            sum +=
                    pick.applyAsLong(
                            blocks.get(i).candidates().stream()
                                    .mapToLong(candidate -> candidate.macs(shape)));
        }
        return sum;
    }
}
