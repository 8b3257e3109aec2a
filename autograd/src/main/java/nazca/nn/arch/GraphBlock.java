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

    @Override
    default Shape output(Shape input) {
        return graph(input).output();
    }

    @Override
    default List<LayerRow> layers(String prefix, Shape input) {
        return graph(input).rows(prefix);
    }
}
