package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A stem and cells of DARTS (arXiv:1806.09055, section 3.1.1), each reading the outputs of the two
 * before it, projected to its own width by ReLU, a 1x1 convolution and batch norm, or by a
 * factorized reduction where a reduction lies between. Cells L/3 and 2L/3 of L, rounded down, are
 * reductions: they double the width and halve the sides.
 *
 * @param in channels of the images
 * @param stem what stands before the cells
 * @param width channels of an inner node before the first reduction, even
 * @param cells how many, at least 3
 * @param normal what stands in cells that keep the size
 * @param reduction what stands in the others
 * @param searched whether it is a supernet's: batch norms of cells have neither gamma nor beta, and
 *     there is one behind every pool
 */
public record CellStack(
        int in, CellStem stem, int width, int cells, Cell normal, Cell reduction, boolean searched)
        implements GraphBlock {
    /** A network's stack. */
    public CellStack(int in, CellStem stem, int width, int cells, Cell normal, Cell reduction) {
        this(in, stem, width, cells, normal, reduction, false);
    }

    /** Checks the sizes. */
    public CellStack {
        Require.argument(in > 0, "cells: images must have channels, got %d", in);
        Require.argument(
                width > 0 && width % 2 == 0,
                "cells: width must be even and positive, got %d",
                width);
        Require.argument(cells >= 3, "cells: there must be at least 3, got %d", cells);
    }

    /** The stack whose cells are empty: what every choice of operations shares. */
    public static CellStack frame(int in, CellStem stem, int width, int cells) {
        return new CellStack(in, stem, width, cells, Cell.BARE, Cell.BARE);
    }

    /** The same stack with other cells. */
    public CellStack with(Cell newNormal, Cell newReduction) {
        return new CellStack(in, stem, width, cells, newNormal, newReduction, searched);
    }

    /** The same stack whose cells are empty. */
    public CellStack bare() {
        return with(Cell.BARE, Cell.BARE);
    }

    /** The same stack as a supernet has it. */
    public CellStack asSupernet() {
        return new CellStack(in, stem, width, cells, normal, reduction, true);
    }

    /**
     * A cell in its place.
     *
     * @param index from 0
     * @param reduction whether it halves the sides
     * @param channels of every inner node
     */
    public record Place(int index, boolean reduction, int channels) {
        /** What its layers' names begin with, within the block. */
        public String name() {
            return "cell" + index;
        }

        /** What the name of an operation begins with, within the block. */
        public String edgeName(int edge) {
            return name() + ".edge" + edge;
        }

        /** Stride of the edges from its inputs. */
        public int stride() {
            return reduction ? 2 : 1;
        }
    }

    /** All cells in order. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        int channels = width;
        for (int i = 0; i < cells; i++) {
            boolean reduces = i == cells / 3 || i == 2 * cells / 3;
            channels = reduces ? 2 * channels : channels;
            places.add(new Place(i, reduces, channels));
        }
        return places;
    }

    /** Channels of the output. */
    public int out() {
        return Cell.NODES * places().getLast().channels();
    }

    @Override
    public String label() {
        return "Cells %d x %d, %s, %s".formatted(cells, width, normal.code(), reduction.code());
    }

    @Override
    public LayerGraph graph(Shape input) {
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        CellLayers layers = new CellLayers(graph, searched);
        return graph(
                input,
                layers,
                place -> (place.reduction() ? reduction : normal).growth(layers, place.channels()));
    }

    /**
     * The layers of the supernet, with a {@link GraphLayer.Mixed} on every edge of every cell,
     * whatever the cells: edge e of cell i is number 14 i + e.
     *
     * @throws IllegalArgumentException if the block does not take this input
     */
    public LayerGraph mixed(Shape input) {
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        return graph(
                input,
                new CellLayers(graph, searched),
                place ->
                        (edge, name, map, stride) -> {
                            int number = place.index() * Cell.EDGES + edge;
                            return graph.add(name, new GraphLayer.Mixed(number, stride), map);
                        });
    }

    private interface Growths {
        Cell.Growth in(Place place);
    }

    private LayerGraph graph(Shape input, CellLayers layers, Growths growths) {
        Require.argument(
                input.channels() == in, "cells: take images of %d channels, got %s", in, input);
        requireEven(input);
        List<Integer> states = stem.grow(layers.graph(), width);
        boolean reducedBefore = stem.reduces();
        for (Place place : places()) {
            String prefix = place.name() + ".";
            int channels = place.channels();
            int before = states.getFirst();
            List<Integer> inputs =
                    List.of(
                            reducedBefore
                                    ? layers.reduced(prefix + "before.", before, channels)
                                    : layers.projected(prefix + "before.", before, channels),
                            layers.projected(prefix + "last.", states.getLast(), channels));
            Cell.Growth growth = growths.in(place);
            int output = Cell.grow(layers, prefix, inputs, channels, place.stride(), growth);
            states = List.of(states.getLast(), output);
            reducedBefore = place.reduction();
        }
        return layers.graph().build();
    }

    /** Sides are even wherever they are halved by every second pixel, before the last halving. */
    private void requireEven(Shape input) {
        int divisor = stem == CellStem.IMAGENET ? 32 : 4;
        Require.argument(
                input.height() % divisor == 0 && input.width() % divisor == 0,
                "cells: sides of images must be multiples of %d, got %s",
                divisor,
                input);
    }

    /** The shape that the edges from the inputs of a cell read. */
    public Shape inputShape(Shape input, Place place) {
        int halvings = stem.reduces() ? 3 : 0;
        for (Place before : places().subList(0, place.index())) {
            halvings += before.reduction() ? 1 : 0;
        }
        int side = 1 << halvings;
        return new Shape(input.height() / side, input.width() / side, place.channels());
    }

    /** The {@link #frame} and every operation that costs something. */
    @Override
    public List<PlacedBlock> parts(Shape input) {
        List<PlacedBlock> parts = new ArrayList<>();
        parts.add(new PlacedBlock(bare(), input));
        for (Place place : places()) {
            Cell cell = place.reduction() ? reduction : normal;
            for (int edge = 0; edge < Cell.EDGES; edge++) {
                PlacedBlock part = operation(input, place, edge, cell.edges().get(edge));
                if (!part.latencyKey().isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** An operation on an edge of a cell with the input that it gets there. */
    public PlacedBlock operation(Shape input, Place place, int edge, CellOp op) {
        Shape shape = inputShape(input, place);
        boolean fromInput = Cell.comesFromInput(edge);
        int stride = fromInput ? place.stride() : 1;
        return new PlacedBlock(
                new CellOpBlock(op, place.channels(), stride, searched),
                fromInput ? shape : shape.strided(place.stride()));
    }

    @Override
    public String latencyKey(Shape input) {
        String key =
                "cells-input:%s-stem:%s-width:%d-cells:%d-normal:%s-reduction:%s"
                        .formatted(
                                input, stem.label(), width, cells, normal.code(), reduction.code());
        return searched ? key + "-searched" : key;
    }
}
