package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole network: blocks in order whose shapes fit, ending in a vector of logits.
 *
 * @param name what people call it
 * @param input one image
 * @param blocks in order; the last is a {@link ClassifierBlock}
 * @param batchNormEpsilon what every batch norm adds to the variance
 */
public record NetworkSpec(
        String name, Shape input, List<BlockSpec> blocks, double batchNormEpsilon) {
    /** Epsilon of batch norm in the ProxylessNAS authors' code. */
    public static final double BATCH_NORM_EPSILON = 1e-3;

    /** A network whose batch norms have {@link #BATCH_NORM_EPSILON}. */
    public NetworkSpec(String name, Shape input, List<BlockSpec> blocks) {
        this(name, input, blocks, BATCH_NORM_EPSILON);
    }

    /** Checks that every block takes what the one before gives. */
    public NetworkSpec {
        Require.argument(
                batchNormEpsilon > 0 && batchNormEpsilon < 1,
                "network %s: the epsilon of batch norm must be in (0, 1), got %s",
                name,
                batchNormEpsilon);
        blocks = List.copyOf(blocks);
        Require.argument(
                !blocks.isEmpty() && blocks.getLast() instanceof ClassifierBlock,
                "network %s: the last block must be a classifier",
                name);
        Shape shape = input;
        for (int i = 0; i < blocks.size(); i++) {
            Require.argument(
                    i == blocks.size() - 1 || !(blocks.get(i) instanceof ClassifierBlock),
                    "network %s: block %d of %d is a classifier",
                    name,
                    i,
                    blocks.size());
            shape = blocks.get(i).output(shape);
        }
    }

    /** Number of logits. */
    public int classes() {
        return ((ClassifierBlock) blocks.getLast()).classes();
    }

    /** The input of every block, in order. */
    public List<Shape> inputs() {
        List<Shape> shapes = new ArrayList<>();
        Shape shape = input;
        for (BlockSpec block : blocks) {
            shapes.add(shape);
            shape = block.output(shape);
        }
        return shapes;
    }

    /** Every block with its input, in order. */
    public List<PlacedBlock> placed() {
        List<Shape> inputs = inputs();
        List<PlacedBlock> placed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            placed.add(new PlacedBlock(blocks.get(i), inputs.get(i)));
        }
        return placed;
    }

    /** Every layer of every block, named {@code <block>.<layer>}. */
    public List<LayerRow> layers() {
        List<LayerRow> rows = new ArrayList<>();
        List<Shape> inputs = inputs();
        for (int i = 0; i < blocks.size(); i++) {
            rows.addAll(blocks.get(i).layers(String.valueOf(i), inputs.get(i)));
        }
        return rows;
    }

    /** The parts of every block, which a latency table times, in order. */
    public List<PlacedBlock> parts() {
        return placed().stream().flatMap(placed -> placed.parts().stream()).toList();
    }

    /** The latency key of every part that costs something, in order. */
    public List<String> latencyKeys() {
        return parts().stream().map(PlacedBlock::latencyKey).filter(key -> !key.isEmpty()).toList();
    }

    /** Weights, biases, gammas and betas. */
    public long parameters() {
        return layers().stream().mapToLong(LayerRow::parameters).sum();
    }

    /** Multiply-accumulates of convolution and linear layers for one image. */
    public long macs() {
        return layers().stream().mapToLong(LayerRow::macs).sum();
    }

    /** Bit operations of all blocks for one image. */
    public long bitOperations() {
        return placed().stream()
                .mapToLong(placed -> placed.spec().bitOperations(placed.input()))
                .sum();
    }

    /** Whether a block has fewer bits than a float. */
    public boolean quantized() {
        return blocks.stream().anyMatch(QuantizedBlock.class::isInstance);
    }
}
