package nazca.nas.space;

import nazca.nn.arch.CellStack;
import nazca.nn.arch.CellStem;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.DartsNets;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The cells of DARTS (arXiv:1806.09055): searched at one size, trained at another. */
final class CellSpaces {
    private static final double EPSILON = 1e-5;
    private static final int SEARCH_WIDTH = 16;
    private static final int SEARCH_CELLS = 8;
    private static final int WIDEST = 1 << 12;
    private static final int MOST = 64;
    private static final int LEAST = 3;

    private CellSpaces() {}

    /**
     * The space for images and classes.
     *
     * @param parameters {@code width} and {@code cells} of the supernet, {@code derived_width} and
     *     {@code derived_cells} of the networks that are derived
     */
    static SearchSpace open(
            String name, Map<String, @Nullable Object> parameters, Shape input, int classes) {
        DefinitionFields fields = new DefinitionFields("space " + name, parameters);
        int width = fields.integer("width", 2, WIDEST, SEARCH_WIDTH);
        int cells = fields.integer("cells", LEAST, MOST, SEARCH_CELLS);
        int derivedWidth = fields.integer("derived_width", 2, WIDEST, DartsNets.CIFAR_WIDTH);
        int derivedCells = fields.integer("derived_cells", LEAST, MOST, DartsNets.CIFAR_CELLS);
        fields.done();
        CellStack derived = frame(input, derivedWidth, derivedCells);
        CellStack searched = frame(input, width, cells).asSupernet();
        return new SearchSpace(
                name,
                input,
                classes,
                blocks(searched, classes),
                EPSILON,
                new SearchSpace(name, input, classes, blocks(derived, classes), EPSILON));
    }

    private static CellStack frame(Shape input, int width, int cells) {
        return CellStack.frame(input.channels(), CellStem.CIFAR, width, cells);
    }

    private static List<SpaceBlock> blocks(CellStack frame, int classes) {
        return List.of(
                new MixedCells(frame), new FixedBlock(new ClassifierBlock(frame.out(), classes)));
    }
}
