// Written by nazca.kernels.generator.GenerateKernels: change the generator, not this file.
package nazca.kernels.vector;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** c[i,n] = z[i,n] + sum over p of a[p,i] * b[p,n], in register tiles. */
@SuppressWarnings("all")
final class GemmTransposedTiles {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final ByteOrder LE = Lanes.ORDER;
    private static final ValueLayout.OfFloat F = Lanes.FLOAT;
    private static final ValueLayout.OfInt I = ValueLayout.JAVA_INT_UNALIGNED;
    private static final MemorySegment ALL = Lanes.ALL;
    private static final long AM = Lanes.ADDRESS_MASK;
    private static final long SM = Lanes.STRIDE_MASK;
    private static final long V = Lanes.BYTES;

    private GemmTransposedTiles() {}

    /** Runs tiles of the given shape one below the other; tail counts the last vector's lanes, 0 for all. */
    static int run(Extents e, int rows, int vectors, int tail, int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        return switch ((vectors * 16 + rows) * 2 + (tail == 0 ? 0 : 1)) {
            case 34 -> tile1x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 35 -> tile1x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 36 -> tile2x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 37 -> tile2x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 38 -> tile3x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 39 -> tile3x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 40 -> tile4x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 41 -> tile4x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 42 -> tile5x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 43 -> tile5x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 44 -> tile6x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 45 -> tile6x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 46 -> tile7x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 47 -> tile7x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 48 -> tile8x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 49 -> tile8x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 50 -> tile9x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 51 -> tile9x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 52 -> tile10x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 53 -> tile10x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 54 -> tile11x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 55 -> tile11x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 56 -> tile12x1(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 57 -> tile12x1Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 66 -> tile1x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 67 -> tile1x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 68 -> tile2x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 69 -> tile2x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 70 -> tile3x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 71 -> tile3x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 72 -> tile4x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 73 -> tile4x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 74 -> tile5x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 75 -> tile5x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 76 -> tile6x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 77 -> tile6x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 78 -> tile7x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 79 -> tile7x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 80 -> tile8x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 81 -> tile8x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 82 -> tile9x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 83 -> tile9x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 84 -> tile10x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 85 -> tile10x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 86 -> tile11x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 87 -> tile11x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 88 -> tile12x2(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 89 -> tile12x2Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 98 -> tile1x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 99 -> tile1x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 100 -> tile2x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 101 -> tile2x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 102 -> tile3x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 103 -> tile3x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 104 -> tile4x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 105 -> tile4x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 106 -> tile5x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 107 -> tile5x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 108 -> tile6x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 109 -> tile6x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 110 -> tile7x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 111 -> tile7x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 112 -> tile8x3(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 113 -> tile8x3Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 130 -> tile1x4(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 131 -> tile1x4Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 132 -> tile2x4(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 133 -> tile2x4Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 134 -> tile3x4(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 135 -> tile3x4Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 136 -> tile4x4(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 137 -> tile4x4Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 138 -> tile5x4(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 139 -> tile5x4Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 140 -> tile6x4(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 141 -> tile6x4Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 162 -> tile1x5(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 163 -> tile1x5Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 164 -> tile2x5(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 165 -> tile2x5Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 166 -> tile3x5(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 167 -> tile3x5Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 168 -> tile4x5(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 169 -> tile4x5Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 170 -> tile5x5(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 171 -> tile5x5Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 194 -> tile1x6(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 195 -> tile1x6Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 196 -> tile2x6(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 197 -> tile2x6Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 198 -> tile3x6(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 199 -> tile3x6Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            case 200 -> tile4x6(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast);
            case 201 -> tile4x6Masked(tiles, steps, a, lda, b, ldb, z, ldz, c, ldc, touch, touchStride, touchLast, tail);
            default -> throw new IllegalArgumentException("no tile of " + rows + "x" + vectors);
        };
    }

    private static int tile1x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
        }
        return touched;
    }

    private static int tile1x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
        }
        return touched;
    }

    private static int tile2x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
        }
        return touched;
    }

    private static int tile2x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
        }
        return touched;
    }

    private static int tile3x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
        }
        return touched;
    }

    private static int tile3x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
        }
        return touched;
    }

    private static int tile4x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
        }
        return touched;
    }

    private static int tile4x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
        }
        return touched;
    }

    private static int tile5x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
        }
        return touched;
    }

    private static int tile5x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
        }
        return touched;
    }

    private static int tile6x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE);
        }
        return touched;
    }

    private static int tile6x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE, m);
        }
        return touched;
    }

    private static int tile7x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 28L) & AM, bp = b & AM;
            long zp = (z + t * (7 * lz)) & AM, cp = (c + t * (7 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE);
        }
        return touched;
    }

    private static int tile7x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 28L) & AM, bp = b & AM;
            long zp = (z + t * (7 * lz)) & AM, cp = (c + t * (7 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE, m);
        }
        return touched;
    }

    private static int tile8x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 32L) & AM, bp = b & AM;
            long zp = (z + t * (8 * lz)) & AM, cp = (c + t * (8 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE);
        }
        return touched;
    }

    private static int tile8x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 32L) & AM, bp = b & AM;
            long zp = (z + t * (8 * lz)) & AM, cp = (c + t * (8 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE, m);
        }
        return touched;
    }

    private static int tile9x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 36L) & AM, bp = b & AM;
            long zp = (z + t * (9 * lz)) & AM, cp = (c + t * (9 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE);
        }
        return touched;
    }

    private static int tile9x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 36L) & AM, bp = b & AM;
            long zp = (z + t * (9 * lz)) & AM, cp = (c + t * (9 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE, m);
        }
        return touched;
    }

    private static int tile10x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 40L) & AM, bp = b & AM;
            long zp = (z + t * (10 * lz)) & AM, cp = (c + t * (10 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE);
        }
        return touched;
    }

    private static int tile10x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 40L) & AM, bp = b & AM;
            long zp = (z + t * (10 * lz)) & AM, cp = (c + t * (10 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE, m);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE, m);
        }
        return touched;
    }

    private static int tile11x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 44L) & AM, bp = b & AM;
            long zp = (z + t * (11 * lz)) & AM, cp = (c + t * (11 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE);
        }
        return touched;
    }

    private static int tile11x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 44L) & AM, bp = b & AM;
            long zp = (z + t * (11 * lz)) & AM, cp = (c + t * (11 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE, m);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE, m);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE, m);
        }
        return touched;
    }

    private static int tile12x1(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 48L) & AM, bp = b & AM;
            long zp = (z + t * (12 * lz)) & AM, cp = (c + t * (12 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE);
            FloatVector c11_0 = FloatVector.fromMemorySegment(S, ALL, zp + 11 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 44)); c11_0 = b0.fma(x, c11_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE);
            c11_0.intoMemorySegment(ALL, cp + 11 * lc, LE);
        }
        return touched;
    }

    private static int tile12x1Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 48L) & AM, bp = b & AM;
            long zp = (z + t * (12 * lz)) & AM, cp = (c + t * (12 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE);
            FloatVector c11_0 = FloatVector.fromMemorySegment(S, ALL, zp + 11 * lz, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 44)); c11_0 = b0.fma(x, c11_0);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE, m);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE, m);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE, m);
            c11_0.intoMemorySegment(ALL, cp + 11 * lc, LE, m);
        }
        return touched;
    }

    private static int tile1x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
        }
        return touched;
    }

    private static int tile1x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile2x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile2x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile3x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile3x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile4x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile4x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile5x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile5x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile6x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile6x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile7x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 28L) & AM, bp = b & AM;
            long zp = (z + t * (7 * lz)) & AM, cp = (c + t * (7 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile7x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 28L) & AM, bp = b & AM;
            long zp = (z + t * (7 * lz)) & AM, cp = (c + t * (7 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile8x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 32L) & AM, bp = b & AM;
            long zp = (z + t * (8 * lz)) & AM, cp = (c + t * (8 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile8x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 32L) & AM, bp = b & AM;
            long zp = (z + t * (8 * lz)) & AM, cp = (c + t * (8 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile9x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 36L) & AM, bp = b & AM;
            long zp = (z + t * (9 * lz)) & AM, cp = (c + t * (9 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile9x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 36L) & AM, bp = b & AM;
            long zp = (z + t * (9 * lz)) & AM, cp = (c + t * (9 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile10x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 40L) & AM, bp = b & AM;
            long zp = (z + t * (10 * lz)) & AM, cp = (c + t * (10 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE); FloatVector c9_1 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0); c9_1 = b1.fma(x, c9_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE); c9_1.intoMemorySegment(ALL, cp + 9 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile10x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 40L) & AM, bp = b & AM;
            long zp = (z + t * (10 * lz)) & AM, cp = (c + t * (10 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE); FloatVector c9_1 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0); c9_1 = b1.fma(x, c9_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE, m);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE); c9_1.intoMemorySegment(ALL, cp + 9 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile11x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 44L) & AM, bp = b & AM;
            long zp = (z + t * (11 * lz)) & AM, cp = (c + t * (11 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE); FloatVector c9_1 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz + 1 * V, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE); FloatVector c10_1 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0); c9_1 = b1.fma(x, c9_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0); c10_1 = b1.fma(x, c10_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE); c9_1.intoMemorySegment(ALL, cp + 9 * lc + 1 * V, LE);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE); c10_1.intoMemorySegment(ALL, cp + 10 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile11x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 44L) & AM, bp = b & AM;
            long zp = (z + t * (11 * lz)) & AM, cp = (c + t * (11 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE); FloatVector c9_1 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz + 1 * V, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE); FloatVector c10_1 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0); c9_1 = b1.fma(x, c9_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0); c10_1 = b1.fma(x, c10_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE, m);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE); c9_1.intoMemorySegment(ALL, cp + 9 * lc + 1 * V, LE, m);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE); c10_1.intoMemorySegment(ALL, cp + 10 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile12x2(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 48L) & AM, bp = b & AM;
            long zp = (z + t * (12 * lz)) & AM, cp = (c + t * (12 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE); FloatVector c9_1 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz + 1 * V, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE); FloatVector c10_1 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz + 1 * V, LE);
            FloatVector c11_0 = FloatVector.fromMemorySegment(S, ALL, zp + 11 * lz, LE); FloatVector c11_1 = FloatVector.fromMemorySegment(S, ALL, zp + 11 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0); c9_1 = b1.fma(x, c9_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0); c10_1 = b1.fma(x, c10_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 44)); c11_0 = b0.fma(x, c11_0); c11_1 = b1.fma(x, c11_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE); c9_1.intoMemorySegment(ALL, cp + 9 * lc + 1 * V, LE);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE); c10_1.intoMemorySegment(ALL, cp + 10 * lc + 1 * V, LE);
            c11_0.intoMemorySegment(ALL, cp + 11 * lc, LE); c11_1.intoMemorySegment(ALL, cp + 11 * lc + 1 * V, LE);
        }
        return touched;
    }

    private static int tile12x2Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 48L) & AM, bp = b & AM;
            long zp = (z + t * (12 * lz)) & AM, cp = (c + t * (12 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE);
            FloatVector c8_0 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz, LE); FloatVector c8_1 = FloatVector.fromMemorySegment(S, ALL, zp + 8 * lz + 1 * V, LE);
            FloatVector c9_0 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz, LE); FloatVector c9_1 = FloatVector.fromMemorySegment(S, ALL, zp + 9 * lz + 1 * V, LE);
            FloatVector c10_0 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz, LE); FloatVector c10_1 = FloatVector.fromMemorySegment(S, ALL, zp + 10 * lz + 1 * V, LE);
            FloatVector c11_0 = FloatVector.fromMemorySegment(S, ALL, zp + 11 * lz, LE); FloatVector c11_1 = FloatVector.fromMemorySegment(S, ALL, zp + 11 * lz + 1 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 32)); c8_0 = b0.fma(x, c8_0); c8_1 = b1.fma(x, c8_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 36)); c9_0 = b0.fma(x, c9_0); c9_1 = b1.fma(x, c9_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 40)); c10_0 = b0.fma(x, c10_0); c10_1 = b1.fma(x, c10_1);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 44)); c11_0 = b0.fma(x, c11_0); c11_1 = b1.fma(x, c11_1);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE, m);
            c8_0.intoMemorySegment(ALL, cp + 8 * lc, LE); c8_1.intoMemorySegment(ALL, cp + 8 * lc + 1 * V, LE, m);
            c9_0.intoMemorySegment(ALL, cp + 9 * lc, LE); c9_1.intoMemorySegment(ALL, cp + 9 * lc + 1 * V, LE, m);
            c10_0.intoMemorySegment(ALL, cp + 10 * lc, LE); c10_1.intoMemorySegment(ALL, cp + 10 * lc + 1 * V, LE, m);
            c11_0.intoMemorySegment(ALL, cp + 11 * lc, LE); c11_1.intoMemorySegment(ALL, cp + 11 * lc + 1 * V, LE, m);
        }
        return touched;
    }

    private static int tile1x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
        }
        return touched;
    }

    private static int tile1x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile2x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE);
        }
        return touched;
    }

    private static int tile2x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile3x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE);
        }
        return touched;
    }

    private static int tile3x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile4x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE);
        }
        return touched;
    }

    private static int tile4x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile5x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE);
        }
        return touched;
    }

    private static int tile5x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile6x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE);
        }
        return touched;
    }

    private static int tile6x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile7x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 28L) & AM, bp = b & AM;
            long zp = (z + t * (7 * lz)) & AM, cp = (c + t * (7 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE); FloatVector c6_2 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1); c6_2 = b2.fma(x, c6_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE); c6_2.intoMemorySegment(ALL, cp + 6 * lc + 2 * V, LE);
        }
        return touched;
    }

    private static int tile7x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 28L) & AM, bp = b & AM;
            long zp = (z + t * (7 * lz)) & AM, cp = (c + t * (7 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE); FloatVector c6_2 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1); c6_2 = b2.fma(x, c6_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE); c6_2.intoMemorySegment(ALL, cp + 6 * lc + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile8x3(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 32L) & AM, bp = b & AM;
            long zp = (z + t * (8 * lz)) & AM, cp = (c + t * (8 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE); FloatVector c6_2 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 2 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE); FloatVector c7_2 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1); c6_2 = b2.fma(x, c6_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1); c7_2 = b2.fma(x, c7_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE); c6_2.intoMemorySegment(ALL, cp + 6 * lc + 2 * V, LE);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE); c7_2.intoMemorySegment(ALL, cp + 7 * lc + 2 * V, LE);
        }
        return touched;
    }

    private static int tile8x3Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 32L) & AM, bp = b & AM;
            long zp = (z + t * (8 * lz)) & AM, cp = (c + t * (8 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE);
            FloatVector c6_0 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz, LE); FloatVector c6_1 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 1 * V, LE); FloatVector c6_2 = FloatVector.fromMemorySegment(S, ALL, zp + 6 * lz + 2 * V, LE);
            FloatVector c7_0 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz, LE); FloatVector c7_1 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 1 * V, LE); FloatVector c7_2 = FloatVector.fromMemorySegment(S, ALL, zp + 7 * lz + 2 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 24)); c6_0 = b0.fma(x, c6_0); c6_1 = b1.fma(x, c6_1); c6_2 = b2.fma(x, c6_2);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 28)); c7_0 = b0.fma(x, c7_0); c7_1 = b1.fma(x, c7_1); c7_2 = b2.fma(x, c7_2);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE, m);
            c6_0.intoMemorySegment(ALL, cp + 6 * lc, LE); c6_1.intoMemorySegment(ALL, cp + 6 * lc + 1 * V, LE); c6_2.intoMemorySegment(ALL, cp + 6 * lc + 2 * V, LE, m);
            c7_0.intoMemorySegment(ALL, cp + 7 * lc, LE); c7_1.intoMemorySegment(ALL, cp + 7 * lc + 1 * V, LE); c7_2.intoMemorySegment(ALL, cp + 7 * lc + 2 * V, LE, m);
        }
        return touched;
    }

    private static int tile1x4(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE);
        }
        return touched;
    }

    private static int tile1x4Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE, m);
        }
        return touched;
    }

    private static int tile2x4(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE);
        }
        return touched;
    }

    private static int tile2x4Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE, m);
        }
        return touched;
    }

    private static int tile3x4(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE);
        }
        return touched;
    }

    private static int tile3x4Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE, m);
        }
        return touched;
    }

    private static int tile4x4(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE);
        }
        return touched;
    }

    private static int tile4x4Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE, m);
        }
        return touched;
    }

    private static int tile5x4(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE); FloatVector c4_3 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2); c4_3 = b3.fma(x, c4_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE); c4_3.intoMemorySegment(ALL, cp + 4 * lc + 3 * V, LE);
        }
        return touched;
    }

    private static int tile5x4Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE); FloatVector c4_3 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2); c4_3 = b3.fma(x, c4_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE); c4_3.intoMemorySegment(ALL, cp + 4 * lc + 3 * V, LE, m);
        }
        return touched;
    }

    private static int tile6x4(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE); FloatVector c4_3 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 3 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE); FloatVector c5_3 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2); c4_3 = b3.fma(x, c4_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2); c5_3 = b3.fma(x, c5_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE); c4_3.intoMemorySegment(ALL, cp + 4 * lc + 3 * V, LE);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE); c5_3.intoMemorySegment(ALL, cp + 5 * lc + 3 * V, LE);
        }
        return touched;
    }

    private static int tile6x4Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 24L) & AM, bp = b & AM;
            long zp = (z + t * (6 * lz)) & AM, cp = (c + t * (6 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE); FloatVector c4_3 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 3 * V, LE);
            FloatVector c5_0 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz, LE); FloatVector c5_1 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 1 * V, LE); FloatVector c5_2 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 2 * V, LE); FloatVector c5_3 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * lz + 3 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2); c4_3 = b3.fma(x, c4_3);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 20)); c5_0 = b0.fma(x, c5_0); c5_1 = b1.fma(x, c5_1); c5_2 = b2.fma(x, c5_2); c5_3 = b3.fma(x, c5_3);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE); c4_3.intoMemorySegment(ALL, cp + 4 * lc + 3 * V, LE, m);
            c5_0.intoMemorySegment(ALL, cp + 5 * lc, LE); c5_1.intoMemorySegment(ALL, cp + 5 * lc + 1 * V, LE); c5_2.intoMemorySegment(ALL, cp + 5 * lc + 2 * V, LE); c5_3.intoMemorySegment(ALL, cp + 5 * lc + 3 * V, LE, m);
        }
        return touched;
    }

    private static int tile1x5(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE);
        }
        return touched;
    }

    private static int tile1x5Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE, m);
        }
        return touched;
    }

    private static int tile2x5(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE);
        }
        return touched;
    }

    private static int tile2x5Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE, m);
        }
        return touched;
    }

    private static int tile3x5(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE);
        }
        return touched;
    }

    private static int tile3x5Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE, m);
        }
        return touched;
    }

    private static int tile4x5(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE); FloatVector c3_4 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3); c3_4 = b4.fma(x, c3_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE); c3_4.intoMemorySegment(ALL, cp + 3 * lc + 4 * V, LE);
        }
        return touched;
    }

    private static int tile4x5Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE); FloatVector c3_4 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3); c3_4 = b4.fma(x, c3_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE); c3_4.intoMemorySegment(ALL, cp + 3 * lc + 4 * V, LE, m);
        }
        return touched;
    }

    private static int tile5x5(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE); FloatVector c3_4 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 4 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE); FloatVector c4_3 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 3 * V, LE); FloatVector c4_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3); c3_4 = b4.fma(x, c3_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2); c4_3 = b3.fma(x, c4_3); c4_4 = b4.fma(x, c4_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE); c3_4.intoMemorySegment(ALL, cp + 3 * lc + 4 * V, LE);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE); c4_3.intoMemorySegment(ALL, cp + 4 * lc + 3 * V, LE); c4_4.intoMemorySegment(ALL, cp + 4 * lc + 4 * V, LE);
        }
        return touched;
    }

    private static int tile5x5Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 20L) & AM, bp = b & AM;
            long zp = (z + t * (5 * lz)) & AM, cp = (c + t * (5 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE); FloatVector c3_4 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 4 * V, LE);
            FloatVector c4_0 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz, LE); FloatVector c4_1 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 1 * V, LE); FloatVector c4_2 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 2 * V, LE); FloatVector c4_3 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 3 * V, LE); FloatVector c4_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * lz + 4 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3); c3_4 = b4.fma(x, c3_4);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 16)); c4_0 = b0.fma(x, c4_0); c4_1 = b1.fma(x, c4_1); c4_2 = b2.fma(x, c4_2); c4_3 = b3.fma(x, c4_3); c4_4 = b4.fma(x, c4_4);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE); c3_4.intoMemorySegment(ALL, cp + 3 * lc + 4 * V, LE, m);
            c4_0.intoMemorySegment(ALL, cp + 4 * lc, LE); c4_1.intoMemorySegment(ALL, cp + 4 * lc + 1 * V, LE); c4_2.intoMemorySegment(ALL, cp + 4 * lc + 2 * V, LE); c4_3.intoMemorySegment(ALL, cp + 4 * lc + 3 * V, LE); c4_4.intoMemorySegment(ALL, cp + 4 * lc + 4 * V, LE, m);
        }
        return touched;
    }

    private static int tile1x6(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE);
        }
        return touched;
    }

    private static int tile1x6Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 4L) & AM, bp = b & AM;
            long zp = (z + t * (1 * lz)) & AM, cp = (c + t * (1 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE, m);
        }
        return touched;
    }

    private static int tile2x6(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE); FloatVector c1_5 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4); c1_5 = b5.fma(x, c1_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE); c1_5.intoMemorySegment(ALL, cp + 1 * lc + 5 * V, LE);
        }
        return touched;
    }

    private static int tile2x6Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 8L) & AM, bp = b & AM;
            long zp = (z + t * (2 * lz)) & AM, cp = (c + t * (2 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE); FloatVector c1_5 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4); c1_5 = b5.fma(x, c1_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE); c1_5.intoMemorySegment(ALL, cp + 1 * lc + 5 * V, LE, m);
        }
        return touched;
    }

    private static int tile3x6(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE); FloatVector c1_5 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 5 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE); FloatVector c2_5 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4); c1_5 = b5.fma(x, c1_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4); c2_5 = b5.fma(x, c2_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE); c1_5.intoMemorySegment(ALL, cp + 1 * lc + 5 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE); c2_5.intoMemorySegment(ALL, cp + 2 * lc + 5 * V, LE);
        }
        return touched;
    }

    private static int tile3x6Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 12L) & AM, bp = b & AM;
            long zp = (z + t * (3 * lz)) & AM, cp = (c + t * (3 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE); FloatVector c1_5 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 5 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE); FloatVector c2_5 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4); c1_5 = b5.fma(x, c1_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4); c2_5 = b5.fma(x, c2_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE); c1_5.intoMemorySegment(ALL, cp + 1 * lc + 5 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE); c2_5.intoMemorySegment(ALL, cp + 2 * lc + 5 * V, LE, m);
        }
        return touched;
    }

    private static int tile4x6(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast) {
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE); FloatVector c1_5 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 5 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE); FloatVector c2_5 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 5 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE); FloatVector c3_4 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 4 * V, LE); FloatVector c3_5 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4); c1_5 = b5.fma(x, c1_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4); c2_5 = b5.fma(x, c2_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3); c3_4 = b4.fma(x, c3_4); c3_5 = b5.fma(x, c3_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE); c1_5.intoMemorySegment(ALL, cp + 1 * lc + 5 * V, LE);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE); c2_5.intoMemorySegment(ALL, cp + 2 * lc + 5 * V, LE);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE); c3_4.intoMemorySegment(ALL, cp + 3 * lc + 4 * V, LE); c3_5.intoMemorySegment(ALL, cp + 3 * lc + 5 * V, LE);
        }
        return touched;
    }

    private static int tile4x6Masked(int tiles, int steps, long a, long lda, long b, long ldb, long z, long ldz, long c, long ldc, long touch, long touchStride, long touchLast, int tail) {
        VectorMask<Float> m = Access.LANE.compare(VectorOperators.LT, (float) tail);
        long la = lda & SM, lb = ldb & SM, lz = ldz & SM, lc = ldc & SM, ts = touchStride & SM;
        int touched = 0;
        for (int t = 0; t < tiles; t++) {
            long ap = (a + t * 16L) & AM, bp = b & AM;
            long zp = (z + t * (4 * lz)) & AM, cp = (c + t * (4 * lc)) & AM;
            long tp = Math.min(touch + t * (steps * ts), touchLast) & AM;
            FloatVector c0_0 = FloatVector.fromMemorySegment(S, ALL, zp, LE); FloatVector c0_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * V, LE); FloatVector c0_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * V, LE); FloatVector c0_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * V, LE); FloatVector c0_4 = FloatVector.fromMemorySegment(S, ALL, zp + 4 * V, LE); FloatVector c0_5 = FloatVector.fromMemorySegment(S, ALL, zp + 5 * V, LE);
            FloatVector c1_0 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz, LE); FloatVector c1_1 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 1 * V, LE); FloatVector c1_2 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 2 * V, LE); FloatVector c1_3 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 3 * V, LE); FloatVector c1_4 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 4 * V, LE); FloatVector c1_5 = FloatVector.fromMemorySegment(S, ALL, zp + 1 * lz + 5 * V, LE);
            FloatVector c2_0 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz, LE); FloatVector c2_1 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 1 * V, LE); FloatVector c2_2 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 2 * V, LE); FloatVector c2_3 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 3 * V, LE); FloatVector c2_4 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 4 * V, LE); FloatVector c2_5 = FloatVector.fromMemorySegment(S, ALL, zp + 2 * lz + 5 * V, LE);
            FloatVector c3_0 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz, LE); FloatVector c3_1 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 1 * V, LE); FloatVector c3_2 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 2 * V, LE); FloatVector c3_3 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 3 * V, LE); FloatVector c3_4 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 4 * V, LE); FloatVector c3_5 = FloatVector.fromMemorySegment(S, ALL, zp + 3 * lz + 5 * V, LE);
            int p = 0;
            do {
                FloatVector b0 = FloatVector.fromMemorySegment(S, ALL, bp, LE); FloatVector b1 = FloatVector.fromMemorySegment(S, ALL, bp + 1 * V, LE); FloatVector b2 = FloatVector.fromMemorySegment(S, ALL, bp + 2 * V, LE); FloatVector b3 = FloatVector.fromMemorySegment(S, ALL, bp + 3 * V, LE); FloatVector b4 = FloatVector.fromMemorySegment(S, ALL, bp + 4 * V, LE); FloatVector b5 = FloatVector.fromMemorySegment(S, ALL, bp + 5 * V, LE);
                touched ^= ALL.get(I, tp + p * ts);
                FloatVector x;
                x = FloatVector.broadcast(S, ALL.get(F, ap + 0)); c0_0 = b0.fma(x, c0_0); c0_1 = b1.fma(x, c0_1); c0_2 = b2.fma(x, c0_2); c0_3 = b3.fma(x, c0_3); c0_4 = b4.fma(x, c0_4); c0_5 = b5.fma(x, c0_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 4)); c1_0 = b0.fma(x, c1_0); c1_1 = b1.fma(x, c1_1); c1_2 = b2.fma(x, c1_2); c1_3 = b3.fma(x, c1_3); c1_4 = b4.fma(x, c1_4); c1_5 = b5.fma(x, c1_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 8)); c2_0 = b0.fma(x, c2_0); c2_1 = b1.fma(x, c2_1); c2_2 = b2.fma(x, c2_2); c2_3 = b3.fma(x, c2_3); c2_4 = b4.fma(x, c2_4); c2_5 = b5.fma(x, c2_5);
                x = FloatVector.broadcast(S, ALL.get(F, ap + 12)); c3_0 = b0.fma(x, c3_0); c3_1 = b1.fma(x, c3_1); c3_2 = b2.fma(x, c3_2); c3_3 = b3.fma(x, c3_3); c3_4 = b4.fma(x, c3_4); c3_5 = b5.fma(x, c3_5);
                ap = (ap + la) & AM; bp = (bp + lb) & AM;
            } while (++p < steps);
            c0_0.intoMemorySegment(ALL, cp, LE); c0_1.intoMemorySegment(ALL, cp + 1 * V, LE); c0_2.intoMemorySegment(ALL, cp + 2 * V, LE); c0_3.intoMemorySegment(ALL, cp + 3 * V, LE); c0_4.intoMemorySegment(ALL, cp + 4 * V, LE); c0_5.intoMemorySegment(ALL, cp + 5 * V, LE, m);
            c1_0.intoMemorySegment(ALL, cp + 1 * lc, LE); c1_1.intoMemorySegment(ALL, cp + 1 * lc + 1 * V, LE); c1_2.intoMemorySegment(ALL, cp + 1 * lc + 2 * V, LE); c1_3.intoMemorySegment(ALL, cp + 1 * lc + 3 * V, LE); c1_4.intoMemorySegment(ALL, cp + 1 * lc + 4 * V, LE); c1_5.intoMemorySegment(ALL, cp + 1 * lc + 5 * V, LE, m);
            c2_0.intoMemorySegment(ALL, cp + 2 * lc, LE); c2_1.intoMemorySegment(ALL, cp + 2 * lc + 1 * V, LE); c2_2.intoMemorySegment(ALL, cp + 2 * lc + 2 * V, LE); c2_3.intoMemorySegment(ALL, cp + 2 * lc + 3 * V, LE); c2_4.intoMemorySegment(ALL, cp + 2 * lc + 4 * V, LE); c2_5.intoMemorySegment(ALL, cp + 2 * lc + 5 * V, LE, m);
            c3_0.intoMemorySegment(ALL, cp + 3 * lc, LE); c3_1.intoMemorySegment(ALL, cp + 3 * lc + 1 * V, LE); c3_2.intoMemorySegment(ALL, cp + 3 * lc + 2 * V, LE); c3_3.intoMemorySegment(ALL, cp + 3 * lc + 3 * V, LE); c3_4.intoMemorySegment(ALL, cp + 3 * lc + 4 * V, LE); c3_5.intoMemorySegment(ALL, cp + 3 * lc + 5 * V, LE, m);
        }
        return touched;
    }
}
