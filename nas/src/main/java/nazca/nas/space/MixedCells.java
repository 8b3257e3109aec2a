package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.Cell;
import nazca.nn.arch.CellOp;
import nazca.nn.arch.CellStack;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stack of DARTS cells (arXiv:1806.09055) with any operation on every edge. Cells of a kind are
 * alike: an edge's choice stands in all of them. The edges of normal cells come first, then those
 * of reductions.
 *
 * @param frame the stack without the operations
 */
public record MixedCells(CellStack frame) implements SpaceBlock {
    /** Choices: the edges of both kinds of cells. */
    public static final int CHOICES = 2 * Cell.EDGES;

    /** What may stand on every edge, in the order of the architecture parameters. */
    public static final List<CellOp> OPS = List.of(CellOp.values());

    /** Takes the operations off the frame. */
    public MixedCells {
        frame = frame.bare();
    }

    @Override
    public Shape output(Shape input) {
        return frame.output(input);
    }

    @Override
    public List<PlacedBlock> fixedParts(Shape input) {
        return List.of(new PlacedBlock(frame, input));
    }

    @Override
    public List<PlacedEdge> edges(String name, Shape input) {
        List<PlacedEdge> edges = new ArrayList<>();
        for (boolean reduction : new boolean[] {false, true}) {
            for (int edge = 0; edge < Cell.EDGES; edge++) {
                edges.add(shared(name, input, reduction, edge));
            }
        }
        return edges;
    }

    private PlacedEdge shared(String name, Shape input, boolean reduction, int edge) {
        List<PlacedEdge> places = new ArrayList<>();
        for (CellStack.Place cell : frame.places()) {
            if (cell.reduction() == reduction) {
                String own = name + "." + cell.edgeName(edge);
                List<BlockSpec> candidates = new ArrayList<>();
                Shape at = input;
                for (CellOp op : OPS) {
                    PlacedBlock placed = frame.operation(input, cell, edge, op);
                    candidates.add(placed.spec());
                    at = placed.input();
                }
                places.add(new PlacedEdge(own, new MixedBlock(candidates), at));
            }
        }
        return places.getFirst().sharedWith(places.subList(1, places.size()));
    }

    @Override
    public BlockSpec derive(int[] choice) {
        Require.argument(
                choice.length == CHOICES,
                "cells: have %d edges, got %d choices",
                CHOICES,
                choice.length);
        return frame.with(
                cell(Arrays.copyOf(choice, Cell.EDGES)),
                cell(Arrays.copyOfRange(choice, Cell.EDGES, CHOICES)));
    }

    private static Cell cell(int[] choice) {
        return new Cell(Arrays.stream(choice).mapToObj(OPS::get).toList());
    }
}
