package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.DropPath;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.TreeCell;
import nazca.nn.arch.TreeOp;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A residual block with a tree cell as the authors' JSON has it: the cell is a node with one edge,
 * the 3x3 convolution, to a node that splits the channels in two, each half the root of a tree.
 * Every node holds the operations on its edges and the nodes behind them.
 */
final class AuthorsTree {
    private static final AuthorsLayers LAYERS = new AuthorsLayers("bn_act_weight");
    private static final String BLOCK = "ResidualTreeBlock";
    private static final String NODE = "TreeNode";
    private static final String EDGES = "edges";
    private static final String CHILDREN = "child_nodes";
    private static final String PATH_RATE = "path_drop_rate";
    private static final String CELL_RATE = "cell_drop_rate";
    private static final int BRANCHES = 2;

    private AuthorsTree() {}

    /** The block of an object; whatever no network here can be is a mistake of its author. */
    static PyramidBlock read(Fields block) {
        Fields cell = block.section("cell");
        Fields bottleneck = block.section("in_bottle");
        List<TreeOp> edges = new ArrayList<>();
        Fields split = only(cell, CHILDREN);
        List<Fields> halves = split.objects(CHILDREN);
        for (int half = 0; half < BRANCHES; half++) {
            Fields tree = element(cell, CHILDREN, halves, half);
            edges.addAll(operations(tree));
            for (Fields leaves : tree.objects(CHILDREN)) {
                edges.addAll(operations(leaves));
            }
        }
        PyramidBlock read =
                new PyramidBlock(
                        bottleneck.integer("in_channels"),
                        bottleneck.integer("out_channels"),
                        only(cell, EDGES).integer("stride"),
                        new TreeCell(edges),
                        new DropPath(
                                split.number(PATH_RATE, 0),
                                block.number(CELL_RATE, 0),
                                DropPath.Scaling.EVAL_MULTIPLIES));
        Conformity.require(block, written(read));
        return read.drop().isNone() ? read.with(DropPath.NONE) : read;
    }

    /** The one object of a list. */
    static Fields only(Fields fields, String key) {
        List<Fields> objects = fields.objects(key);
        if (objects.size() != 1) {
            throw new UserMistake(
                    "%s: %s must have 1 element, got %d"
                            .formatted(fields.where(), key, objects.size()));
        }
        return objects.getFirst();
    }

    /** An object of a list that may be too short. */
    static Fields element(Fields fields, String key, List<Fields> objects, int index) {
        if (index >= objects.size()) {
            throw new UserMistake(
                    "%s: %s must have more than %d elements"
                            .formatted(fields.where(), key, objects.size()));
        }
        return objects.get(index);
    }

    private static List<TreeOp> operations(Fields node) {
        return node.objects(EDGES).stream().map(AuthorsTree::operation).toList();
    }

    private static TreeOp operation(Fields edge) {
        String name = edge.text("name");
        String variant =
                switch (name) {
                    case AuthorsLayers.SEPARABLE ->
                            edge.integer("kernel_size") + "/" + edge.integer("dilation", 1);
                    case AuthorsLayers.POOL -> edge.text("pool_type");
                    default -> "";
                };
        return switch (name + variant) {
            case AuthorsLayers.IDENTITY -> TreeOp.IDENTITY;
            case AuthorsLayers.SEPARABLE + "3/1" -> TreeOp.SEPARABLE_3;
            case AuthorsLayers.SEPARABLE + "5/1" -> TreeOp.SEPARABLE_5;
            case AuthorsLayers.SEPARABLE + "7/1" -> TreeOp.SEPARABLE_7;
            case AuthorsLayers.SEPARABLE + "3/2" -> TreeOp.SEPARABLE_3_DILATED;
            case AuthorsLayers.POOL + "avg" -> TreeOp.AVERAGE_3;
            case AuthorsLayers.POOL + "max" -> TreeOp.MAX_3;
            default ->
                    throw new UserMistake(
                            "%s: no edge of a tree cell is a %s"
                                    .formatted(edge.where(), (name + " " + variant).strip()));
        };
    }

    static Map<String, @Nullable Object> written(PyramidBlock block) {
        int planes = block.planes();
        int out = PyramidBlock.EXPANSION * planes;
        AuthorsLayers.Filter pointwise = AuthorsLayers.Filter.plain(1, 1);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", BLOCK);
        map.put(CELL_RATE, drop(block).cell());
        map.put("final_bn", true);
        map.put(
                "shortcut",
                block.stride() == 1
                        ? LAYERS.identity(block.in(), AuthorsLayers.With.NOTHING)
                        : LAYERS.pool("avg", 2, 2, block.in(), AuthorsLayers.With.NOTHING));
        map.put(
                "in_bottle",
                LAYERS.convolution(pointwise, block.in(), planes, AuthorsLayers.With.NORM));
        map.put(
                "out_bottle",
                LAYERS.convolution(pointwise, planes, out, AuthorsLayers.With.NORM_RELU));
        map.put("cell", root(block));
        return map;
    }

    /**
     * What evaluation has to scale, which is all that a file's rates mean to a trained network: the
     * authors' program multiplies by 1 - rate.
     */
    static DropPath drop(PyramidBlock block) {
        DropPath drop = block.drop();
        return drop.scaling() == DropPath.Scaling.EVAL_MULTIPLIES ? drop : DropPath.NONE;
    }

    private static Map<String, @Nullable Object> root(PyramidBlock block) {
        int planes = block.planes();
        AuthorsLayers.Filter convolution =
                new AuthorsLayers.Filter(AuthorsLayers.CONV, 3, block.stride(), 1, 2, true);
        Map<String, @Nullable Object> identity =
                LAYERS.identity(planes, AuthorsLayers.With.NOTHING);
        List<TreeOp> edges = block.cell().edges();
        double rate = drop(block).path();
        int half = edges.size() / BRANCHES;
        Map<String, @Nullable Object> halves =
                node(
                        2 * planes,
                        planes,
                        "split",
                        rate,
                        List.of(identity, identity),
                        List.of(
                                tree(edges.subList(0, half), planes, rate),
                                tree(edges.subList(half, edges.size()), planes, rate)));
        Map<String, @Nullable Object> edge =
                LAYERS.convolution(convolution, planes, 2 * planes, AuthorsLayers.With.NORM_RELU);
        return node(planes, planes, null, 0, List.of(edge), List.of(halves));
    }

    /** The tree on one half of the channels: two edges, and a node with two more behind each. */
    private static Map<String, @Nullable Object> tree(List<TreeOp> edges, int planes, double rate) {
        List<Map<String, @Nullable Object>> nodes = new ArrayList<>();
        for (int first = BRANCHES; first < edges.size(); first += BRANCHES) {
            List<TreeOp> leaves = edges.subList(first, first + BRANCHES);
            nodes.add(copying(leaves, planes, rate, Collections.nCopies(BRANCHES, null)));
        }
        return copying(edges.subList(0, BRANCHES), planes, rate, nodes);
    }

    private static Map<String, @Nullable Object> copying(
            List<TreeOp> edges,
            int planes,
            double rate,
            List<? extends @Nullable Object> children) {
        List<Map<String, @Nullable Object>> layers =
                edges.stream().map(op -> layer(op, planes)).toList();
        return node(planes, planes, "copy", rate, layers, children);
    }

    private static Map<String, @Nullable Object> node(
            int in,
            int out,
            @Nullable String split,
            double rate,
            List<Map<String, @Nullable Object>> edges,
            List<? extends @Nullable Object> children) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", NODE);
        map.put("in_channels", in);
        map.put("out_channels", out);
        map.put("split_type", split);
        map.put("merge_type", split == null ? null : "add");
        map.put("has_branch_bn", "split".equals(split));
        map.put(PATH_RATE, rate == 0 ? (Number) 0 : (Number) rate);
        map.put(EDGES, edges);
        map.put(CHILDREN, children);
        return map;
    }

    private static Map<String, @Nullable Object> layer(TreeOp op, int planes) {
        return switch (op) {
            case IDENTITY -> LAYERS.identity(planes, AuthorsLayers.With.NOTHING);
            case AVERAGE_3 -> LAYERS.pool("avg", 3, 1, planes, AuthorsLayers.With.NOTHING);
            case MAX_3 -> LAYERS.pool("max", 3, 1, planes, AuthorsLayers.With.NOTHING);
            case SEPARABLE_3 -> separable(3, 1, planes);
            case SEPARABLE_5 -> separable(5, 1, planes);
            case SEPARABLE_7 -> separable(7, 1, planes);
            case SEPARABLE_3_DILATED -> separable(3, 2, planes);
        };
    }

    private static Map<String, @Nullable Object> separable(int kernel, int dilation, int planes) {
        return LAYERS.convolution(
                new AuthorsLayers.Filter(AuthorsLayers.SEPARABLE, kernel, 1, dilation, 1, false),
                planes,
                planes,
                AuthorsLayers.With.NORM_RELU);
    }
}
