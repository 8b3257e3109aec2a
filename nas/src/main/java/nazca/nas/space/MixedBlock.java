package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.List;

/**
 * A mixed edge: one of the candidates is chosen by the search. Zero may stand only where the block
 * has an identity shortcut, which then hands the input on.
 *
 * @param candidates in the order of the architecture parameters
 */
public record MixedBlock(List<BlockSpec> candidates) implements SpaceBlock {
    /** Checks that candidates agree on the shortcut and that Zero has one around it. */
    public MixedBlock {
        candidates = List.copyOf(candidates);
        Require.argument(
                candidates.size() >= 2,
                "mixed edge: needs 2 candidates, got %d",
                candidates.size());
        boolean shortcut = candidates.stream().anyMatch(BlockSpec::shortcut);
        for (BlockSpec candidate : candidates) {
            Require.argument(
                    candidate instanceof ZeroBlock ? shortcut : candidate.shortcut() == shortcut,
                    "mixed edge: %s does not fit a block %s a shortcut",
                    candidate.label(),
                    shortcut ? "with" : "without");
        }
    }

    @Override
    public Shape output(Shape input) {
        Shape out = candidates.getFirst().output(input);
        for (BlockSpec candidate : candidates) {
            Shape other = candidate.output(input);
            Require.argument(
                    other.equals(out),
                    "mixed edge: candidates give %s and %s from %s",
                    out,
                    other,
                    input);
        }
        return out;
    }

    @Override
    public List<PlacedBlock> fixedParts(Shape input) {
        return List.of();
    }

    @Override
    public List<PlacedEdge> edges(String name, Shape input) {
        return List.of(new PlacedEdge(name, this, input));
    }

    @Override
    public BlockSpec derive(int[] choice) {
        return candidates.get(choice[0]);
    }

    /** Whether the block adds its input to what the chosen operation gives. */
    public boolean shortcut() {
        return candidates.stream().anyMatch(BlockSpec::shortcut);
    }

    /**
     * The candidate under whose name a supernet keeps a candidate's convolution weights: the first
     * one that computes the same in other bits. Most have their own.
     */
    public int weightsOf(int candidate) {
        if (candidates.get(candidate) instanceof QuantizedBlock own) {
            for (int k = 0; k < candidate; k++) {
                if (candidates.get(k) instanceof QuantizedBlock other
                        && other.block().equals(own.block())) {
                    return k;
                }
            }
        }
        return candidate;
    }

    /** Parameters of all candidates at an input, weights that they share counted once. */
    public long parameters(Shape input) {
        long sum = 0;
        for (int k = 0; k < candidates.size(); k++) {
            BlockSpec candidate = candidates.get(k);
            sum +=
                    candidate instanceof QuantizedBlock quantized && weightsOf(k) != k
                            ? quantized.ownParameters(input)
                            : candidate.parameters(input);
        }
        return sum;
    }

    /** The candidates' names, as results and configurations write them. */
    public List<String> labels() {
        return candidates.stream().map(BlockSpec::label).toList();
    }
}
