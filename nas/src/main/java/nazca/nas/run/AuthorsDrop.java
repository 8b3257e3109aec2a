package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.DropPath;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PyramidBlock;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rates of DropPath that the authors' tree networks have as a whole: the mean rate of the
 * cells, spread over them linearly or evenly, and the rate of all paths.
 */
final class AuthorsDrop {
    private static final String CELL_RATE = "cell_drop_rate";
    private static final String SCHEME = "cell_drop_scheme";
    private static final String LINEAR = "linear";
    private static final String NODES = "tree_node_config";
    private static final double TOLERANCE = 1e-9;

    private AuthorsDrop() {}

    /** The network with the rates of the whole over those of its blocks. */
    static NetworkSpec read(Fields fields, NetworkSpec network) {
        Fields nodes = fields.section(NODES);
        Double path = nodes.numberOrNull("path_drop_rate", null);
        nodes.done();
        Double cell = fields.numberOrNull(CELL_RATE, null);
        boolean linear = fields.text(SCHEME, LINEAR).equals(LINEAR);
        int cells = cells(network).size();
        List<BlockSpec> blocks = new ArrayList<>();
        int l = 0;
        for (BlockSpec block : network.blocks()) {
            if (block instanceof PyramidBlock pyramid) {
                l++;
                double own = pyramid.drop().cell();
                if (cell != null) {
                    double due = linear ? DropPath.linear(cell, l, cells) : cell;
                    own = Math.abs(own - due) <= TOLERANCE ? own : due;
                }
                double paths = path == null ? pyramid.drop().path() : path;
                blocks.add(pyramid.with(drop(paths, own)));
            } else {
                blocks.add(block);
            }
        }
        return new NetworkSpec(network.name(), network.input(), blocks, network.batchNormEpsilon());
    }

    private static DropPath drop(double path, double cell) {
        return path == 0 && cell == 0
                ? DropPath.NONE
                : new DropPath(path, cell, DropPath.Scaling.EVAL_MULTIPLIES);
    }

    /**
     * What a network says as a whole: nothing where evaluation scales no cell.
     *
     * @throws UserMistake if the rates of its cells are no multiples of 1, 2, 3, ...
     */
    static Map<String, @Nullable Object> written(NetworkSpec network) {
        List<DropPath> drops = cells(network).stream().map(AuthorsTree::drop).toList();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (drops.stream().allMatch(drop -> drop.cell() == 0)) {
            return map;
        }
        int count = drops.size();
        double mean = drops.stream().mapToDouble(DropPath::cell).average().orElse(0);
        for (int l = 1; l <= count; l++) {
            double rate = drops.get(l - 1).cell();
            if (Math.abs(rate - DropPath.linear(mean, l, count)) > TOLERANCE) {
                throw new UserMistake(
                        ("the authors' format drops cell l of L at 2 l / (L + 1) times the mean"
                             + " rate, but cell %d of %d is dropped at %s where that is %s")
                                .formatted(l, count, rate, DropPath.linear(mean, l, count)));
            }
        }
        map.put(CELL_RATE, mean);
        map.put(SCHEME, LINEAR);
        return map;
    }

    private static List<PyramidBlock> cells(NetworkSpec network) {
        return network.blocks().stream()
                .filter(PyramidBlock.class::isInstance)
                .map(PyramidBlock.class::cast)
                .toList();
    }
}
