package nazca.nn.arch;

import nazca.tensor.Shape;

import java.util.List;

/** A block whose layers make a graph; its shortcuts, if any, are part of it. */
public sealed interface GraphBlock extends BlockSpec
        permits PyramidStem,
                PyramidBlock,
                TreeOpBlock,
                PyramidHead,
                ReluConvBlock,
                ShuffleBlock,
                XceptionBlock,
                CellOpBlock,
                CellStack {
    /**
     * The layers inside.
     *
     * @throws IllegalArgumentException if the block does not take this input
     */
    LayerGraph graph(Shape input);

    /** Gammas and betas: what a block has beside convolutions, whose weights others may share. */
    default long normParameters(Shape input) {
        return graph(input).nodes().stream()
                .filter(node -> node.layer() instanceof GraphLayer.Norm)
                .mapToLong(node -> node.layer().parameters(node.in()))
                .sum();
    }

    @Override
    default Shape output(Shape input) {
        return graph(input).output();
    }

    @Override
    default List<LayerRow> layers(String prefix, Shape input) {
        return graph(input).rows(prefix);
    }
}
