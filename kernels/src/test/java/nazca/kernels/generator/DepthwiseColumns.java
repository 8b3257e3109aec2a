package nazca.kernels.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which columns a tile of neighbouring results reads, and what each of them is multiplied by.
 *
 * <p>A key is a column relative to the tile's origin (its first result's column times the stride);
 * keys ascend, so the taps of each result come in the order of its chain. Columns outside the image
 * are left out: nothing multiplies padding.
 */
final class DepthwiseColumns {
    /** Border bits of a tile: it starts at column 0; it ends at the last; the width is odd. */
    static final int LEFT = 1;

    static final int RIGHT = 2;
    static final int ODD = 4;

    /** A product: result {@code t} of the tile takes filter column {@code v}. */
    record Tap(int t, int v) {}

    private DepthwiseColumns() {}

    /** Every border that occurs at a stride: an odd width matters where columns are skipped. */
    static List<Integer> borders(int stride) {
        return stride == 1
                ? List.of(0, LEFT, RIGHT, LEFT | RIGHT)
                : List.of(0, LEFT, RIGHT, LEFT | RIGHT, RIGHT | ODD, LEFT | RIGHT | ODD);
    }

    /** Output column t reads input column t·stride + v - padding; also their weight gradient. */
    static SortedMap<Integer, List<Tap>> forward(int kernel, int stride, int width, int border) {
        int end = stride * width - ((border & ODD) == 0 ? 0 : 1);
        SortedMap<Integer, List<Tap>> columns = new TreeMap<>();
        for (int t = 0; t < width; t++) {
            for (int v = 0; v < kernel; v++) {
                add(columns, t * stride + v - kernel / 2, end, border, new Tap(t, v));
            }
        }
        return columns;
    }

    /** At stride 2, input column t reads the output columns j with 2j + v - padding = t. */
    static SortedMap<Integer, List<Tap>> inputGradient(int kernel, int width, int border) {
        SortedMap<Integer, List<Tap>> columns = new TreeMap<>();
        for (int t = 0; t < width; t++) {
            for (int v = kernel - 1; v >= 0; v--) {
                int twice = t + kernel / 2 - v;
                if (twice % 2 == 0) {
                    add(columns, twice / 2, (width + 1) / 2, border, new Tap(t, v));
                }
            }
        }
        return columns;
    }

    private static void add(
            SortedMap<Integer, List<Tap>> columns, int column, int end, int border, Tap tap) {
        boolean before = (border & LEFT) != 0 && column < 0;
        boolean behind = (border & RIGHT) != 0 && column >= end;
        if (!before && !behind) {
            columns.computeIfAbsent(column, key -> new ArrayList<>()).add(tap);
        }
    }
}
