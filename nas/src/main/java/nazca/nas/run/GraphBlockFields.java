package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.Cell;
import nazca.nn.arch.CellOp;
import nazca.nn.arch.CellOpBlock;
import nazca.nn.arch.CellStack;
import nazca.nn.arch.CellStem;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidStem;
import nazca.nn.arch.ReluConvBlock;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.TreeCell;
import nazca.nn.arch.TreeOp;
import nazca.nn.arch.TreeOpBlock;
import nazca.nn.arch.XceptionBlock;
import nazca.tensor.Require;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blocks whose layers make a graph, as architecture.json writes them. */
final class GraphBlockFields {
    private static final String CELLS = "cells";

    /** Every type. */
    static final List<String> TYPES =
            List.of(
                    "pyramid-stem",
                    "pyramid",
                    "tree-op",
                    "pyramid-head",
                    "relu-conv",
                    "shuffle",
                    "xception",
                    "cell-op",
                    CELLS);

    private GraphBlockFields() {}

    /** Puts a block's type and fields into its object. */
    static void put(Map<String, Object> map, GraphBlock block) {
        switch (block) {
            case PyramidStem stem -> {
                map.put("type", "pyramid-stem");
                map.put("in", stem.in());
                map.put("out", stem.out());
            }
            case PyramidBlock pyramid -> {
                map.put("type", "pyramid");
                map.put("in", pyramid.in());
                map.put("planes", pyramid.planes());
                map.put("stride", pyramid.stride());
                map.put("cell", pyramid.cell().code());
                if (!pyramid.drop().isNone()) {
                    map.put("drop", LayerFields.written(pyramid.drop()));
                }
            }
            case TreeOpBlock op -> {
                map.put("type", "tree-op");
                map.put("op", String.valueOf(op.op().code()));
                map.put("channels", op.channels());
            }
            case PyramidHead head -> {
                map.put("type", "pyramid-head");
                map.put("channels", head.channels());
            }
            case ReluConvBlock conv -> {
                map.put("type", "relu-conv");
                map.put("kernel", conv.kernel());
                map.put("stride", conv.stride());
                map.put("in", conv.in());
                map.put("out", conv.out());
                map.put("pooled", conv.pooled());
            }
            case ShuffleBlock shuffle -> {
                map.put("type", "shuffle");
                putUnit(map, shuffle.in(), shuffle.out(), shuffle.stride(), shuffle.middle());
                map.put("kernel", shuffle.kernel());
            }
            case XceptionBlock xception -> {
                map.put("type", "xception");
                putUnit(map, xception.in(), xception.out(), xception.stride(), xception.middle());
            }
            case CellOpBlock op -> {
                map.put("type", "cell-op");
                map.put("op", String.valueOf(op.op().code()));
                map.put("channels", op.channels());
                map.put("stride", op.stride());
                map.put("searched", op.searched());
            }
            case CellStack stack -> {
                map.put("type", CELLS);
                map.put("in", stack.in());
                map.put("stem", stack.stem().label());
                map.put("width", stack.width());
                map.put("cells", stack.cells());
                map.put("normal", stack.normal().code());
                map.put("reduction", stack.reduction().code());
            }
        }
    }

    private static void putUnit(Map<String, Object> map, int in, int out, int stride, int middle) {
        map.put("in", in);
        map.put("out", out);
        map.put("stride", stride);
        map.put("middle", middle);
    }

    /** The block of a type; none if the type is not one of these. */
    static Optional<BlockSpec> read(String type, Fields fields) {
        return Optional.ofNullable(
                switch (type) {
                    case "pyramid-stem" ->
                            new PyramidStem(fields.integer("in"), fields.integer("out"));
                    case "pyramid" ->
                            new PyramidBlock(
                                    fields.integer("in"),
                                    fields.integer("planes"),
                                    fields.integer("stride"),
                                    TreeCell.of(fields.text("cell")),
                                    LayerFields.drop(fields, "drop"));
                    case "tree-op" ->
                            new TreeOpBlock(
                                    TreeOp.of(letter("tree op", fields.text("op"))),
                                    fields.integer("channels"));
                    case "pyramid-head" -> new PyramidHead(fields.integer("channels"));
                    case "relu-conv" ->
                            new ReluConvBlock(
                                    fields.integer("kernel"),
                                    fields.integer("stride"),
                                    fields.integer("in"),
                                    fields.integer("out"),
                                    fields.flag("pooled"));
                    case "shuffle" ->
                            new ShuffleBlock(
                                    fields.integer("in"),
                                    fields.integer("out"),
                                    fields.integer("stride"),
                                    fields.integer("kernel"),
                                    fields.integer("middle"));
                    case "xception" ->
                            new XceptionBlock(
                                    fields.integer("in"),
                                    fields.integer("out"),
                                    fields.integer("stride"),
                                    fields.integer("middle"));
                    case "cell-op" ->
                            new CellOpBlock(
                                    CellOp.of(letter("cell op", fields.text("op"))),
                                    fields.integer("channels"),
                                    fields.integer("stride"),
                                    fields.flag("searched"));
                    case CELLS ->
                            new CellStack(
                                    fields.integer("in"),
                                    CellStem.named(fields.text("stem")),
                                    fields.integer("width"),
                                    fields.integer("cells"),
                                    Cell.of(fields.text("normal")),
                                    Cell.of(fields.text("reduction")));
                    default -> null;
                });
    }

    private static char letter(String block, String op) {
        Require.argument(op.length() == 1, "%s: an operation is one letter, got '%s'", block, op);
        return op.charAt(0);
    }
}
