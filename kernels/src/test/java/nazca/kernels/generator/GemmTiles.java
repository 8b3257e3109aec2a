package nazca.kernels.generator;

import java.util.Locale;

/**
 * Writes the register tiles of matrix products: one straight-line method for every number of rows
 * and vectors that fits the registers, without and with a mask on the last vector.
 *
 * <p>Every tile computes c[i,n] = chain over p of fma(a[i,p], b[p,n], acc), where acc starts from
 * z[i,n]. A plain tile walks along the rows of a (p is contiguous, y = x·w); a transposed one walks
 * down its columns (i is contiguous, dw = xᵀ·dy). The checked twin asks an {@code Extents} about
 * each address and is otherwise the same text.
 *
 * <p>Java has no prefetch instruction, so each step also reads one int of what comes next, where
 * the caller says. It is returned, lest the compiler drop the read. No branch decides on this: one
 * not taken at first would be compiled to a trap, and the tile then twice.
 */
final class GemmTiles {
    /** Most rows of a tile by its vectors: at most 25 accumulators stay in registers. */
    private static final int[] MAX_ROWS = {0, 12, 12, 8, 6, 5, 4};

    private final boolean transposed;
    private final boolean checked;
    private final StringBuilder text = new StringBuilder();

    private GemmTiles(boolean transposed, boolean checked) {
        this.transposed = transposed;
        this.checked = checked;
    }

    /** The tiles of y = x·w, or those of dw = xᵀ·dy; with every access checked, or none. */
    static GeneratedClass of(boolean transposed, boolean checked) {
        String name =
                (checked ? "Checked" : "") + (transposed ? "GemmTransposedTiles" : "GemmTiles");
        return new GeneratedClass(name, new GemmTiles(transposed, checked).write(name));
    }

    private String write(String name) {
        text.append(
                """
                // Written by nazca.kernels.generator.GenerateKernels: change the generator, not this file.
                package nazca.kernels.vector;

                import java.lang.foreign.MemorySegment;
                import java.lang.foreign.ValueLayout;
                import java.nio.ByteOrder;
                import jdk.incubator.vector.FloatVector;
                import jdk.incubator.vector.VectorMask;
                import jdk.incubator.vector.VectorOperators;
                import jdk.incubator.vector.VectorSpecies;

                /** %s */
                @SuppressWarnings("all")
                final class %s {
                    private static final VectorSpecies<Float> S = Lanes.SPECIES;
                    private static final ByteOrder LE = Lanes.ORDER;
                    private static final ValueLayout.OfFloat F = Lanes.FLOAT;
                    private static final ValueLayout.OfInt I = ValueLayout.JAVA_INT_UNALIGNED;
                    private static final MemorySegment ALL = Lanes.ALL;
                    private static final long AM = Lanes.ADDRESS_MASK;
                    private static final long SM = Lanes.STRIDE_MASK;
                    private static final long V = Lanes.BYTES;

                    private %s() {}
                """
                        .formatted(
                                transposed
                                        ? "c[i,n] = z[i,n] + sum over p of a[p,i] * b[p,n], in"
                                                + " register tiles."
                                        : "c[i,n] = z[i,n] + sum over p of a[i,p] * b[p,n], in"
                                                + " register tiles.",
                                name,
                                name));
        writeDispatch();
        for (int vectors = 1; vectors < MAX_ROWS.length; vectors++) {
            for (int rows = 1; rows <= MAX_ROWS[vectors]; rows++) {
                writeTile(rows, vectors, false);
                writeTile(rows, vectors, true);
            }
        }
        return text.append("}\n").toString();
    }

    private void writeDispatch() {
        line("");
        line(
                "    /** Runs tiles of the given shape one below the other; tail counts the last"
                        + " vector's lanes, 0 for all. */");
        line(
                "    static int run(Extents e, int rows, int vectors, int tail, int tiles, int"
                    + " steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long"
                    + " ldc, long touch, long touchStride, long touchLast) {");
        line("        return switch ((vectors * 16 + rows) * 2 + (tail == 0 ? 0 : 1)) {");
        String arguments =
                (checked ? "e, " : "")
                        + "tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride,"
                        + " touchLast";
        for (int vectors = 1; vectors < MAX_ROWS.length; vectors++) {
            for (int rows = 1; rows <= MAX_ROWS[vectors]; rows++) {
                int key = (vectors * 16 + rows) * 2;
                line("            case %d -> %s(%s);", key, name(rows, vectors, false), arguments);
                line(
                        "            case %d -> %s(%s, tail);",
                        key + 1, name(rows, vectors, true), arguments);
            }
        }
        line(
                "            default -> throw new IllegalArgumentException(\"no tile of \" + rows +"
                        + " \"x\" + vectors);");
        line("        };");
        line("    }");
    }

    private void writeTile(int rows, int vectors, boolean masked) {
        line("");
        line(
                "    private static int %s(%sint tiles, int steps, long a, long lda, long b, long"
                    + " ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long"
                    + " touchLast%s) {",
                name(rows, vectors, masked),
                checked ? "Extents e, " : "",
                masked ? ", int tail" : "");
        if (masked) {
            line(
                    "        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float)"
                            + " tail);");
        }
        line(
                "        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts ="
                        + " touchStride & SM;");
        line("        int touched = 0;");
        line("        for (int t = 0; t < tiles; t++) {");
        line(
                "            long ap = (a + t * %s) & AM, bp = b & AM;",
                transposed ? rows * 4 + "L" : "(" + rows + " * la)");
        line(
                "            long zp = (z + t * (%d * lz)) & AM, cp = (c + t * (%d * lc)) & AM;",
                rows, rows);
        line("            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;");
        for (int i = 0; i < rows; i++) {
            String row = "           ";
            for (int v = 0; v < vectors; v++) {
                row +=
                        " FloatVector "
                                + accumulator(i, v)
                                + " = "
                                + load(at("zp", i, "lz", v))
                                + ";";
            }
            line(row);
        }
        writeChain(rows, vectors);
        for (int i = 0; i < rows; i++) {
            String row = "           ";
            for (int v = 0; v < vectors; v++) {
                row +=
                        " "
                                + store(
                                        accumulator(i, v),
                                        at("cp", i, "lc", v),
                                        masked && v == vectors - 1);
            }
            line(row);
        }
        line("        }");
        line("        return touched;");
        line("    }");
    }

    private void writeChain(int rows, int vectors) {
        line("            int p = 0;");
        line("            do {");
        String operands = "               ";
        for (int v = 0; v < vectors; v++) {
            operands += " FloatVector b" + v + " = " + load(at("bp", 0, "", v)) + ";";
        }
        line(operands);
        line(
                "                touched ^= ALL.get(I, %s);",
                checked ? "e.read(tp + p * ts, 4)" : "tp + p * ts");
        line("                FloatVector x;");
        for (int i = 0; i < rows; i++) {
            String row =
                    "                x = FloatVector.broadcast(S, ALL.get(F, " + element(i) + "));";
            for (int v = 0; v < vectors; v++) {
                row += " %1$s = b%2$d.fma(x, %1$s);".formatted(accumulator(i, v), v);
            }
            line(row);
        }
        line("                ap = (ap + %s) & AM; bp = (bp + lb) & AM;", transposed ? "la" : "4");
        line("            } while (++p < steps);");
    }

    private String element(int row) {
        String address = transposed ? "ap + " + row * 4 : at("ap", row, "la", 0);
        return checked ? "e.read(" + address + ", 4)" : address;
    }

    private String load(String address) {
        String checkedAddress = checked ? "e.read(" + address + ", V)" : address;
        return "FloatVector.fromMemorySegment(S, ALL, " + checkedAddress + ", LE)";
    }

    private String store(String value, String address, boolean masked) {
        String bytes = masked ? "4L * tail" : "V";
        String checkedAddress = checked ? "e.write(" + address + ", " + bytes + ")" : address;
        return value
                + ".intoMemorySegment(ALL, "
                + checkedAddress
                + ", LE"
                + (masked ? ", m" : "")
                + ");";
    }

    private static String at(String base, int row, String stride, int vector) {
        String rowPart = row == 0 ? "" : " + " + row + " * " + stride;
        return base + rowPart + (vector == 0 ? "" : " + " + vector + " * V");
    }

    private static String accumulator(int row, int vector) {
        return "c" + row + "_" + vector;
    }

    private static String name(int rows, int vectors, boolean masked) {
        return "tile" + rows + "x" + vectors + (masked ? "Masked" : "");
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
