package nazca.nas.space;

import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mixed edge and the input it gets.
 *
 * @param name what its parameters are called: those of a derived network {@code <name>.}, those of
 *     candidate k of a supernet {@code <name>.<k>.}
 * @param block what may stand there
 * @param input one image
 * @param copies further places on which the same choice stands, with as many candidates
 */
public record PlacedEdge(String name, MixedBlock block, Shape input, List<PlacedEdge> copies) {
    /** Fixes the list. */
    public PlacedEdge {
        copies = List.copyOf(copies);
    }

    /** An edge with a choice of its own. */
    public PlacedEdge(String name, MixedBlock block, Shape input) {
        this(name, block, input, List.of());
    }

    /** The same edge whose choice stands on others too. */
    PlacedEdge sharedWith(List<PlacedEdge> others) {
        return new PlacedEdge(name, block, input, others);
    }

    /** Every place of the choice, this one first. */
    public List<PlacedEdge> places() {
        return Stream.concat(Stream.of(this), copies.stream()).toList();
    }

    /** Every candidate at this input. */
    public List<PlacedBlock> candidates() {
        return block.candidates().stream().map(spec -> new PlacedBlock(spec, input)).toList();
    }

    /** What every candidate costs on all places together. */
    public double[] costs(ToDoubleFunction<PlacedBlock> cost) {
        List<List<PlacedBlock>> places = places().stream().map(PlacedEdge::candidates).toList();
        return IntStream.range(0, block.candidates().size())
                .mapToDouble(
                        k -> places.stream().mapToDouble(p -> cost.applyAsDouble(p.get(k))).sum())
                .toArray();
    }
}
