package nazca.kernels.generator;

/**
 * Writes the depthwise kernels of single pixels, for any kernel size and number of channels: what
 * no register tile fits. The checked twin asks an {@code Extents} about each address and is
 * otherwise the same text.
 */
final class DepthwisePixels {
    /** The checked twin's text; an access is written {@code read!(address, bytes)}. */
    private static final String TEXT =
            """
            // Written by nazca.kernels.generator.GenerateKernels: change the generator, not this file.
            package nazca.kernels.vector;

            import java.lang.foreign.MemorySegment;
            import java.nio.ByteOrder;
            import jdk.incubator.vector.FloatVector;
            import jdk.incubator.vector.VectorMask;
            import jdk.incubator.vector.VectorSpecies;

            /** Single pixels over any rectangle of taps; DepthwisePixelRunner says what the arguments are. */
            @SuppressWarnings("all")
            final class NAME {
                private static final VectorSpecies<Float> S = Lanes.SPECIES;
                private static final ByteOrder LE = Lanes.ORDER;
                private static final MemorySegment ALL = Lanes.ALL;
                private static final long AM = Lanes.ADDRESS_MASK;
                private static final long V = Lanes.BYTES;

                private NAME() {}

                /** y = chain over the taps of fma(x, w, acc). */
                static void product(Extents e, int kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, long last, int lanes) {
                    if (rows == 0 || columns == 0) {
                        none(ARGUMENTy, last, lanes);
                    } else if (lanes < Lanes.LANES) {
                        narrow(ARGUMENTkernel, step, x, row, pixel, w, y, rows, columns, lanes);
                    } else {
                        wide(ARGUMENTkernel, step, x, row, pixel, w, y, rows, columns, last);
                    }
                }

                private static void none(PARAMETERlong y, long last, int lanes) {
                    long co = 0;
                    while (true) {
                        if (lanes < Lanes.LANES) {
                            FloatVector.zero(S).intoMemorySegment(ALL, write!(y & AM, 4L * lanes), LE, S.indexInRange(0, lanes));
                        } else {
                            FloatVector.zero(S).intoMemorySegment(ALL, write!((y + co) & AM, V), LE);
                        }
                        if (co == last) return;
                        co = Math.min(co + V, last);
                    }
                }

                private static void wide(PARAMETERint kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, long last) {
                    long co = 0, wb = w;
                    while (true) {
                        FloatVector acc = FloatVector.zero(S);
                        int u = 0;
                        do {
                            long s = x + co + (long) u * row, f = wb + u * (kernel * step * V);
                            int v = 0;
                            do {
                                FloatVector q = FloatVector.fromMemorySegment(S, ALL, read!(s & AM, V), LE);
                                acc = q.fma(FloatVector.fromMemorySegment(S, ALL, read!(f & AM, V), LE), acc);
                                s += pixel;
                                f += step * V;
                            } while (++v < columns);
                        } while (++u < rows);
                        acc.intoMemorySegment(ALL, write!((y + co) & AM, V), LE);
                        if (co == last) return;
                        co = Math.min(co + V, last);
                        wb += kernel * kernel * V;
                    }
                }

                private static void narrow(PARAMETERint kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, int lanes) {
                    FloatVector acc = FloatVector.zero(S);
                    int u = 0;
                    do {
                        long s = x + (long) u * row, f = w + u * (kernel * step * V);
                        int v = 0;
                        do {
                            FloatVector q = FloatVector.fromMemorySegment(S, ALL, read!(s & AM, V), LE);
                            acc = q.fma(FloatVector.fromMemorySegment(S, ALL, read!(f & AM, V), LE), acc);
                            s += pixel;
                            f += step * V;
                        } while (++v < columns);
                    } while (++u < rows);
                    acc.intoMemorySegment(ALL, write!(y & AM, 4L * lanes), LE, S.indexInRange(0, lanes));
                }

                /** w = fma(x, y, w) at every tap: w holds running sums, y is one pixel of dy. */
                static void weightGradient(Extents e, int kernel, int step, long x, int row, int pixel, long w, long y, int rows, int columns, long last, int lanes) {
                    long co = 0, wb = w;
                    while (true) {
                        for (int u = 0; u < rows; u++) {
                            long s = x + co + (long) u * row, f = wb + u * (kernel * step * V);
                            for (int v = 0; v < columns; v++) {
                                FloatVector q = FloatVector.fromMemorySegment(S, ALL, read!(s & AM, V), LE);
                                // loaded again for each tap: held across the loops it is boxed (measured)
                                FloatVector d = FloatVector.fromMemorySegment(S, ALL, read!((y + co) & AM, V), LE);
                                FloatVector sum = FloatVector.fromMemorySegment(S, ALL, read!(f & AM, V), LE);
                                q.fma(d, sum).intoMemorySegment(ALL, write!(f & AM, V), LE);
                                s += pixel;
                                f += step * V;
                            }
                        }
                        if (co == last) return;
                        co = Math.min(co + V, last);
                        wb += kernel * kernel * V;
                    }
                }
            }
            """;

    private DepthwisePixels() {}

    /** The kernels of single pixels, with every access checked, or none. */
    static GeneratedClass of(boolean checked) {
        String name = (checked ? "Checked" : "") + "DepthwisePixels";
        String access = checked ? "e.$1($2, $3)" : "$2";
        String text =
                TEXT.replace("NAME", name)
                        .replace("ARGUMENT", checked ? "e, " : "")
                        .replace("PARAMETER", checked ? "Extents e, " : "")
                        .replaceAll("(read|write)!\\((.*?), (V|4L \\* lanes)\\)", access);
        return new GeneratedClass(name, text);
    }
}
