package nazca.kernels.generator;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Writes the register tiles of depthwise convolution: one straight-line block for every kernel
 * size, stride, number of neighbouring results and border.
 *
 * <p>A tile walks the filter's rows, and in each the columns that it reads, from left to right: one
 * load feeds every result that the column belongs to. Channel blocks are innermost, so memory is
 * read in long runs; the last block starts early enough to be full and computes some channels
 * twice. The checked twin asks an {@code Extents} about each address and is otherwise the same
 * text.
 */
final class DepthwiseTiles {
    private static final int[] KERNELS = {3, 5, 7};
    private static final int[] WIDTHS = {4, 7, 8};
    private static final int[] INPUT_WIDTHS = {4, 7, 8, 14};

    /** The second parameter that is different: weights that are read, or sums that are updated. */
    private static final String PARAMETERS =
            "long x, long row, long pixel, long w, long wRow, long y, int rows, long last";

    private static final String ARGUMENTS = "x, row, pixel, w, wRow, y, rows, last";

    private final boolean checked;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder cases = new StringBuilder();

    private DepthwiseTiles(boolean checked) {
        this.checked = checked;
    }

    /** Tiles of y, and of dx: at stride 1 with the filter reversed, at stride 2 of their own. */
    static GeneratedClass products(boolean checked) {
        DepthwiseTiles tiles = new DepthwiseTiles(checked);
        for (int kernel : KERNELS) {
            for (int stride = 1; stride <= 2; stride++) {
                for (int width : WIDTHS) {
                    for (int border : DepthwiseColumns.borders(stride)) {
                        tiles.product(
                                new Variant("forward", kernel, stride, width, border),
                                DepthwiseColumns.forward(kernel, stride, width, border));
                    }
                }
            }
            for (int width : INPUT_WIDTHS) {
                for (int border : DepthwiseColumns.borders(1)) {
                    tiles.product(
                            new Variant("input", kernel, 3, width, border),
                            DepthwiseColumns.inputGradient(kernel, width, border));
                }
            }
        }
        return tiles.finish("DepthwiseTiles", "Tiles of results: chains over the taps of w.");
    }

    /** Tiles of dw: running sums in w, fed by a tile of dy in y. */
    static GeneratedClass weightGradients(boolean checked) {
        DepthwiseTiles tiles = new DepthwiseTiles(checked);
        for (int kernel : KERNELS) {
            for (int stride = 1; stride <= 2; stride++) {
                for (int width : WIDTHS) {
                    for (int border : DepthwiseColumns.borders(stride)) {
                        tiles.weightGradient(
                                new Variant("weight", kernel, stride, width, border),
                                DepthwiseColumns.forward(kernel, stride, width, border));
                    }
                }
            }
        }
        return tiles.finish("DepthwiseWeightTiles", "Sums of products in w, fed by a tile of y.");
    }

    /** One method; {@code stride} 3 stands for the input gradient at stride 2. */
    private record Variant(String operation, int kernel, int stride, int width, int border) {
        String name() {
            String sides =
                    ((border & DepthwiseColumns.LEFT) == 0 ? "" : "Left")
                            + ((border & DepthwiseColumns.RIGHT) == 0 ? "" : "Right")
                            + ((border & DepthwiseColumns.ODD) == 0 ? "" : "Odd");
            return operation + kernel + "s" + Math.min(stride, 2) + "w" + width + sides;
        }

        int key() {
            return ((kernel * 4 + stride) * 16 + width) * 8 + border;
        }
    }

    private void product(Variant tile, SortedMap<Integer, List<DepthwiseColumns.Tap>> columns) {
        begin(tile);
        line("            long r = x + co, wp = wb, s;");
        for (int t = 0; t < tile.width(); t++) {
            line("            FloatVector a%d = FloatVector.zero(S);", t);
        }
        line("            FloatVector q;");
        line("            int u = 0;");
        line("            do {");
        line("                r &= AM; wp &= AM;");
        for (int v : filterColumns(columns)) {
            line("                FloatVector w%d = %s;", v, load("wp" + plus(v)));
        }
        walk(columns, "a%1$d = q.fma(w%2$d, a%1$d);");
        line("                r += rs; wp += wRow;");
        line("            } while (++u < rows);");
        line("            long yp = (y + co) & AM;");
        for (int t = 0; t < tile.width(); t++) {
            line("            %s%s", store("a" + t, "yp"), t + 1 < tile.width() ? " yp += c;" : "");
        }
        end(tile);
    }

    private void weightGradient(
            Variant tile, SortedMap<Integer, List<DepthwiseColumns.Tap>> columns) {
        begin(tile);
        line("            long r = x + co, wp = wb, s, yp = (y + co) & AM;");
        for (int t = 0; t < tile.width(); t++) {
            String next = t + 1 < tile.width() ? " yp += c;" : "";
            line("            FloatVector d%d = %s;%s", t, load("yp"), next);
        }
        line("            FloatVector q;");
        line("            for (int u = 0; u < rows; u++) {");
        line("                r &= AM; wp &= AM;");
        for (int v : filterColumns(columns)) {
            line("                FloatVector w%d = %s;", v, load("wp" + plus(v)));
        }
        walk(columns, "w%2$d = q.fma(d%1$d, w%2$d);");
        for (int v : filterColumns(columns)) {
            line("                %s", store("w" + v, "wp" + plus(v)));
        }
        line("                r += rs; wp += wRow;");
        line("            }");
        end(tile);
    }

    /** The columns from left to right: one load each, and every product that it takes part in. */
    private void walk(SortedMap<Integer, List<DepthwiseColumns.Tap>> columns, String product) {
        line("                s = r;");
        int at = columns.firstKey();
        for (var column : columns.entrySet()) {
            StringBuilder products = new StringBuilder();
            for (DepthwiseColumns.Tap tap : column.getValue()) {
                products.append(' ').append(product.formatted(tap.t(), tap.v()));
            }
            String steps = "s += c; ".repeat(column.getKey() - at);
            line("                %sq = %s;%s", steps, load("s"), products);
            at = column.getKey();
        }
    }

    private void begin(Variant tile) {
        String extents = checked ? "Extents e, " : "";
        String argument = checked ? "e, " : "";
        cases.append(
                "            case %d -> %s(%s%s);\n"
                        .formatted(tile.key(), tile.name(), argument, ARGUMENTS));
        line("");
        line("    private static void %s(%s%s) {", tile.name(), extents, PARAMETERS);
        line("        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;");
        // Not counted: a counted loop over blocks would be split around its range checks.
        line("        while (true) {");
    }

    private void end(Variant tile) {
        line("            if (co == end) return;");
        line("            co = Math.min(co + V, end);");
        line("            wb += %d * V;", tile.kernel() * tile.kernel());
        line("        }");
        line("    }");
    }

    private GeneratedClass finish(String stem, String title) {
        String name = (checked ? "Checked" : "") + stem;
        String source =
                """
                // Written by nazca.kernels.generator.GenerateKernels: change the generator, not this file.
                package nazca.kernels.vector;

                import java.lang.foreign.MemorySegment;
                import java.nio.ByteOrder;
                import jdk.incubator.vector.FloatVector;
                import jdk.incubator.vector.VectorSpecies;

                /** %s */
                @SuppressWarnings("all")
                final class %s {
                    private static final VectorSpecies<Float> S = Lanes.SPECIES;
                    private static final ByteOrder LE = Lanes.ORDER;
                    private static final MemorySegment ALL = Lanes.ALL;
                    private static final long AM = Lanes.ADDRESS_MASK;
                    private static final long V = Lanes.BYTES;
                    private static final int I = Integer.MAX_VALUE;

                    private %s() {}

                    /** Runs one tile over all channel blocks; DepthwiseTileRunner says what the arguments are. */
                    static void run(Extents e, int tile, %s) {
                        switch (tile) {
                %s            default -> throw new IllegalArgumentException("no depthwise tile " + tile);
                        }
                    }
                %s}
                """
                        .formatted(title, name, name, PARAMETERS, cases, text);
        return new GeneratedClass(name, source);
    }

    private static List<Integer> filterColumns(
            SortedMap<Integer, List<DepthwiseColumns.Tap>> columns) {
        return columns.values().stream()
                .flatMap(List::stream)
                .map(DepthwiseColumns.Tap::v)
                .distinct()
                .sorted()
                .toList();
    }

    private String load(String address) {
        String checkedAddress = checked ? "e.read(" + address + ", V)" : address;
        return "FloatVector.fromMemorySegment(S, ALL, " + checkedAddress + ", LE)";
    }

    private String store(String value, String address) {
        String checkedAddress = checked ? "e.write(" + address + ", V)" : address;
        return value + ".intoMemorySegment(ALL, " + checkedAddress + ", LE);";
    }

    private static String plus(int vectors) {
        return vectors == 0 ? "" : " + " + vectors + " * V";
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
