package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.XceptionBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

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
        for (int k = 1; k < candidates.size(); k++) {
            Require.argument(
                    middle(candidates.get(k)) <= middle(candidates.get(owner(candidates, k))),
                    "mixed edge: the widest of an operation comes first, got %s behind %s",
                    candidates.get(k).label(),
                    candidates.get(owner(candidates, k)).label());
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
     * one that computes the same in other bits, or at another width. Most have their own.
     */
    public int weightsOf(int candidate) {
        return owner(candidates, candidate);
    }

    private static int owner(List<BlockSpec> candidates, int candidate) {
        for (int k = 0; k < candidate; k++) {
            if (share(candidates.get(k), candidates.get(candidate))) {
                return k;
            }
        }
        return candidate;
    }

    private static int middle(BlockSpec spec) {
        return switch (spec) {
            case ShuffleBlock shuffle -> shuffle.middle();
            case XceptionBlock xception -> xception.middle();
            default -> 0;
        };
    }

    private static boolean share(BlockSpec one, BlockSpec other) {
        return switch (one) {
            case QuantizedBlock a when other instanceof QuantizedBlock b ->
                    a.block().equals(b.block());
            case ShuffleBlock a when other instanceof ShuffleBlock b ->
                    a.equals(b.wide(a.middle()));
            case XceptionBlock a when other instanceof XceptionBlock b ->
                    a.equals(b.wide(a.middle()));
            default -> false;
        };
    }

    /** The widest candidate of the same operation where there are several widths, else null. */
    public @Nullable BlockSpec widest(int candidate) {
        boolean widths =
                candidates.get(candidate) instanceof GraphBlock && sharers(candidate).size() > 1;
        return widths ? candidates.get(weightsOf(candidate)) : null;
    }

    /** Whether there are candidates of the same operation at other widths. */
    public boolean hasWidths() {
        for (int k = 0; k < candidates.size(); k++) {
            if (widest(k) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where a candidate stands among the widths of its operation: 0 for the widest. */
    public int widthRank(int candidate) {
        return widest(candidate) == null ? 0 : sharers(candidate).indexOf(candidate);
    }

    /** The candidates whose weights are the same, in order. */
    private List<Integer> sharers(int candidate) {
        return IntStream.range(0, candidates.size())
                .filter(k -> weightsOf(k) == weightsOf(candidate))
                .boxed()
                .toList();
    }

    /** Parameters of all candidates at an input, weights that they share counted once. */
    public long parameters(Shape input) {
        long sum = 0;
        for (int k = 0; k < candidates.size(); k++) {
            BlockSpec candidate = candidates.get(k);
            boolean shared = weightsOf(k) != k;
            sum +=
                    switch (candidate) {
                        case QuantizedBlock quantized when shared -> quantized.ownParameters(input);
                        case GraphBlock graph when shared -> graph.normParameters(input);
                        default -> candidate.parameters(input);
                    };
        }
        return sum;
    }

    /** The candidates' names, as results and configurations write them. */
    public List<String> labels() {
        return candidates.stream().map(BlockSpec::label).toList();
    }
}
