package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;
import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to cut a matrix product, or with one row a depthwise convolution; all of them give the
 * same bits.
 *
 * @param width columns of a work-item's tile in registers
 * @param rows rows of it; 0 for tiles in local memory
 */
record ProductVariant(int width, int rows) {
    /** By tiles in local memory. */
    static final ProductVariant TILES = new ProductVariant(4, 0);

    /** What every device can. */
    static final ProductVariant EVERYWHERE = new ProductVariant(4, 4);

    private static final String TILES_NAME = "tiles";
    private static final Pattern NAME = Pattern.compile("w(1|2|4|8|16)r([1248])");
    private static final int[] WIDTHS = {1, 2, 4, 8, 16};
    private static final int[] ROWS = {1, 2, 4, 8};

    /** What a device may choose from for products. */
    static List<ProductVariant> candidates(OpenClDevice device) {
        List<ProductVariant> candidates = new ArrayList<>();
        for (int width : WIDTHS) {
            for (int rows : ROWS) {
                candidates.add(new ProductVariant(width, rows));
            }
        }
        if (fits(device, TILES)) {
            candidates.add(TILES);
        }
        return candidates;
    }

    /** Whether a device's work-groups are large enough. */
    static boolean fits(OpenClDevice device, ProductVariant variant) {
        return !variant.equals(TILES) || device.group() == ProductKernels.TILE_GROUP;
    }

    /**
     * The variant of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ProductVariant parse(String name) {
        if (name.equals(TILES_NAME)) {
            return TILES;
        }
        Matcher matcher = NAME.matcher(name);
        Require.argument(matcher.matches(), "opencl: no variant of products is called %s", name);
        return new ProductVariant(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** As {@link #parse} takes it, such as {@code w16r4}. */
    String text() {
        return rows == 0 ? TILES_NAME : "w%dr%d".formatted(width, rows);
    }
}
