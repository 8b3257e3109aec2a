package nazca.nas.config;

import nazca.nn.arch.DropPath;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * DropPath in the training of a network with tree cells. Two rates of 0 leave it to the network,
 * whose file may have rates of its own.
 *
 * @param path the probability to drop a path
 * @param cell the mean probability to drop a cell; cell l of L is dropped at 2 l / (L + 1) times it
 * @param scaling where scales are set right
 */
public record DropSettings(double path, double cell, DropPath.Scaling scaling) {
    /** Drops nothing. */
    public static final DropSettings NONE = new DropSettings(0, 0, DropPath.Scaling.TRAIN_DIVIDES);

    private static final String PATH = "path_drop_rate";
    private static final String CELL = "cell_drop_rate";
    private static final String SCALING = "drop_scaling";

    /**
     * The network as it is trained.
     *
     * @throws UserMistake if there are rates, but no tree cells, or a cell would always be dropped
     */
    public NetworkSpec over(NetworkSpec network) {
        if (path == 0 && cell == 0) {
            return network;
        }
        try {
            return DropPath.over(network, path, cell, scaling);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    static DropSettings read(String section, Fields fields, DropSettings otherwise) {
        double path = fields.number(PATH, otherwise.path);
        double cell = fields.number(CELL, otherwise.cell);
        String scaling = fields.text(SCALING, otherwise.scaling.label());
        Range.fraction(section + "." + PATH, path);
        Range.fraction(section + "." + CELL, cell);
        Range.oneOf(section + "." + SCALING, scaling, DropPath.Scaling.labels());
        return new DropSettings(path, cell, DropPath.Scaling.named(scaling));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(PATH, path);
        map.put(CELL, cell);
        map.put(SCALING, scaling.label());
        return map;
    }
}
