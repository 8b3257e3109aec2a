// Written by nazca.kernels.generator.GenerateKernels: change the generator, not this file.
package nazca.kernels.vector;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Sums of products in w, fed by a tile of y. */
@SuppressWarnings("all")
final class DepthwiseWeightTiles {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final ByteOrder LE = Lanes.ORDER;
    private static final MemorySegment ALL = Lanes.ALL;
    private static final long AM = Lanes.ADDRESS_MASK;
    private static final long V = Lanes.BYTES;
    private static final int I = Integer.MAX_VALUE;

    private DepthwiseWeightTiles() {}

    /** Runs one tile over all channel blocks; DepthwiseTileRunner says what the arguments are. */
    static void run(Extents e, int tile, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        switch (tile) {
            case 1696 -> weight3s1w4(x, row, pixel, w, wRow, y, rows, last);
            case 1697 -> weight3s1w4Left(x, row, pixel, w, wRow, y, rows, last);
            case 1698 -> weight3s1w4Right(x, row, pixel, w, wRow, y, rows, last);
            case 1699 -> weight3s1w4LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 1720 -> weight3s1w7(x, row, pixel, w, wRow, y, rows, last);
            case 1721 -> weight3s1w7Left(x, row, pixel, w, wRow, y, rows, last);
            case 1722 -> weight3s1w7Right(x, row, pixel, w, wRow, y, rows, last);
            case 1723 -> weight3s1w7LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 1728 -> weight3s1w8(x, row, pixel, w, wRow, y, rows, last);
            case 1729 -> weight3s1w8Left(x, row, pixel, w, wRow, y, rows, last);
            case 1730 -> weight3s1w8Right(x, row, pixel, w, wRow, y, rows, last);
            case 1731 -> weight3s1w8LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 1824 -> weight3s2w4(x, row, pixel, w, wRow, y, rows, last);
            case 1825 -> weight3s2w4Left(x, row, pixel, w, wRow, y, rows, last);
            case 1826 -> weight3s2w4Right(x, row, pixel, w, wRow, y, rows, last);
            case 1827 -> weight3s2w4LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 1830 -> weight3s2w4RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 1831 -> weight3s2w4LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 1848 -> weight3s2w7(x, row, pixel, w, wRow, y, rows, last);
            case 1849 -> weight3s2w7Left(x, row, pixel, w, wRow, y, rows, last);
            case 1850 -> weight3s2w7Right(x, row, pixel, w, wRow, y, rows, last);
            case 1851 -> weight3s2w7LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 1854 -> weight3s2w7RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 1855 -> weight3s2w7LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 1856 -> weight3s2w8(x, row, pixel, w, wRow, y, rows, last);
            case 1857 -> weight3s2w8Left(x, row, pixel, w, wRow, y, rows, last);
            case 1858 -> weight3s2w8Right(x, row, pixel, w, wRow, y, rows, last);
            case 1859 -> weight3s2w8LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 1862 -> weight3s2w8RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 1863 -> weight3s2w8LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 2720 -> weight5s1w4(x, row, pixel, w, wRow, y, rows, last);
            case 2721 -> weight5s1w4Left(x, row, pixel, w, wRow, y, rows, last);
            case 2722 -> weight5s1w4Right(x, row, pixel, w, wRow, y, rows, last);
            case 2723 -> weight5s1w4LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 2744 -> weight5s1w7(x, row, pixel, w, wRow, y, rows, last);
            case 2745 -> weight5s1w7Left(x, row, pixel, w, wRow, y, rows, last);
            case 2746 -> weight5s1w7Right(x, row, pixel, w, wRow, y, rows, last);
            case 2747 -> weight5s1w7LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 2752 -> weight5s1w8(x, row, pixel, w, wRow, y, rows, last);
            case 2753 -> weight5s1w8Left(x, row, pixel, w, wRow, y, rows, last);
            case 2754 -> weight5s1w8Right(x, row, pixel, w, wRow, y, rows, last);
            case 2755 -> weight5s1w8LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 2848 -> weight5s2w4(x, row, pixel, w, wRow, y, rows, last);
            case 2849 -> weight5s2w4Left(x, row, pixel, w, wRow, y, rows, last);
            case 2850 -> weight5s2w4Right(x, row, pixel, w, wRow, y, rows, last);
            case 2851 -> weight5s2w4LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 2854 -> weight5s2w4RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 2855 -> weight5s2w4LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 2872 -> weight5s2w7(x, row, pixel, w, wRow, y, rows, last);
            case 2873 -> weight5s2w7Left(x, row, pixel, w, wRow, y, rows, last);
            case 2874 -> weight5s2w7Right(x, row, pixel, w, wRow, y, rows, last);
            case 2875 -> weight5s2w7LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 2878 -> weight5s2w7RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 2879 -> weight5s2w7LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 2880 -> weight5s2w8(x, row, pixel, w, wRow, y, rows, last);
            case 2881 -> weight5s2w8Left(x, row, pixel, w, wRow, y, rows, last);
            case 2882 -> weight5s2w8Right(x, row, pixel, w, wRow, y, rows, last);
            case 2883 -> weight5s2w8LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 2886 -> weight5s2w8RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 2887 -> weight5s2w8LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 3744 -> weight7s1w4(x, row, pixel, w, wRow, y, rows, last);
            case 3745 -> weight7s1w4Left(x, row, pixel, w, wRow, y, rows, last);
            case 3746 -> weight7s1w4Right(x, row, pixel, w, wRow, y, rows, last);
            case 3747 -> weight7s1w4LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 3768 -> weight7s1w7(x, row, pixel, w, wRow, y, rows, last);
            case 3769 -> weight7s1w7Left(x, row, pixel, w, wRow, y, rows, last);
            case 3770 -> weight7s1w7Right(x, row, pixel, w, wRow, y, rows, last);
            case 3771 -> weight7s1w7LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 3776 -> weight7s1w8(x, row, pixel, w, wRow, y, rows, last);
            case 3777 -> weight7s1w8Left(x, row, pixel, w, wRow, y, rows, last);
            case 3778 -> weight7s1w8Right(x, row, pixel, w, wRow, y, rows, last);
            case 3779 -> weight7s1w8LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 3872 -> weight7s2w4(x, row, pixel, w, wRow, y, rows, last);
            case 3873 -> weight7s2w4Left(x, row, pixel, w, wRow, y, rows, last);
            case 3874 -> weight7s2w4Right(x, row, pixel, w, wRow, y, rows, last);
            case 3875 -> weight7s2w4LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 3878 -> weight7s2w4RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 3879 -> weight7s2w4LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 3896 -> weight7s2w7(x, row, pixel, w, wRow, y, rows, last);
            case 3897 -> weight7s2w7Left(x, row, pixel, w, wRow, y, rows, last);
            case 3898 -> weight7s2w7Right(x, row, pixel, w, wRow, y, rows, last);
            case 3899 -> weight7s2w7LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 3902 -> weight7s2w7RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 3903 -> weight7s2w7LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 3904 -> weight7s2w8(x, row, pixel, w, wRow, y, rows, last);
            case 3905 -> weight7s2w8Left(x, row, pixel, w, wRow, y, rows, last);
            case 3906 -> weight7s2w8Right(x, row, pixel, w, wRow, y, rows, last);
            case 3907 -> weight7s2w8LeftRight(x, row, pixel, w, wRow, y, rows, last);
            case 3910 -> weight7s2w8RightOdd(x, row, pixel, w, wRow, y, rows, last);
            case 3911 -> weight7s2w8LeftRightOdd(x, row, pixel, w, wRow, y, rows, last);
            default -> throw new IllegalArgumentException("no depthwise tile " + tile);
        }
    }

    private static void weight3s1w4(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w4Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w4Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w4LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w7(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w7Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w7Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w7LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w8(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w8Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w8Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s1w8LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w4(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w4Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w4Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w4LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w4RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w4LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w7(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w7Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w7Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w7LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w7RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w7LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w8(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w8Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w8Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w8LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w8RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d7, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight3s2w8LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d7, w1);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void weight5s1w4(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w4Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w4Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w4LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w7(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w7Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w7Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w7LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w8(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d7, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w8Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d7, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w8Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s1w8LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w4(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w4Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w4Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w4LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w4RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w4LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w7(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w7Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w7Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w7LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w7RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w7LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w8(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d7, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w8Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d7, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w8Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d7, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w8LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d7, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w8RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight5s2w8LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void weight7s1w4(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w4Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w4Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w4LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w7(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w5 = q.fma(d5, w5); w4 = q.fma(d6, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w5 = q.fma(d6, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w7Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w5 = q.fma(d5, w5); w4 = q.fma(d6, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w5 = q.fma(d6, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w7Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w7LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w8(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w5 = q.fma(d5, w5); w4 = q.fma(d6, w4); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w5 = q.fma(d6, w5); w4 = q.fma(d7, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6); w5 = q.fma(d7, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d7, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w8Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w5 = q.fma(d5, w5); w4 = q.fma(d6, w4); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w5 = q.fma(d6, w5); w4 = q.fma(d7, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6); w5 = q.fma(d7, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d7, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w8Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w1 = q.fma(d1, w1); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w5 = q.fma(d5, w5); w4 = q.fma(d6, w4); w3 = q.fma(d7, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s1w8LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w2 = q.fma(d1, w2); w1 = q.fma(d2, w1); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w3 = q.fma(d1, w3); w2 = q.fma(d2, w2); w1 = q.fma(d3, w1); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w4 = q.fma(d1, w4); w3 = q.fma(d2, w3); w2 = q.fma(d3, w2); w1 = q.fma(d4, w1); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w5 = q.fma(d1, w5); w4 = q.fma(d2, w4); w3 = q.fma(d3, w3); w2 = q.fma(d4, w2); w1 = q.fma(d5, w1); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w5 = q.fma(d2, w5); w4 = q.fma(d3, w4); w3 = q.fma(d4, w3); w2 = q.fma(d5, w2); w1 = q.fma(d6, w1); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w5 = q.fma(d3, w5); w4 = q.fma(d4, w4); w3 = q.fma(d5, w3); w2 = q.fma(d6, w2); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w5 = q.fma(d4, w5); w4 = q.fma(d5, w4); w3 = q.fma(d6, w3); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w5 = q.fma(d5, w5); w4 = q.fma(d6, w4); w3 = q.fma(d7, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w4(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w4Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w4Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w4LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w4RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w4LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w7(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w7Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w7Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w7LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w7RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w7LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w8(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6); w4 = q.fma(d7, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d7, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d7, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w8Left(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6); w4 = q.fma(d7, w4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d7, w5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d7, w6);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w8Right(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6); w4 = q.fma(d7, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w8LeftRight(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5); w3 = q.fma(d7, w3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d6, w6); w4 = q.fma(d7, w4);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w8RightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w0 = q.fma(d0, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w1 = q.fma(d0, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w2 = q.fma(d0, w2); w0 = q.fma(d1, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5); w3 = q.fma(d7, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void weight7s2w8LeftRightOdd(long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s, yp = (y + co) & AM;
            FloatVector d0 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d1 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d2 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d3 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d4 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d5 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d6 = FloatVector.fromMemorySegment(S, ALL, yp, LE); yp += c;
            FloatVector d7 = FloatVector.fromMemorySegment(S, ALL, yp, LE);
            FloatVector q;
            for (int u = 0; u < rows; u++) {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, wp, LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, wp + 1 * V, LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, wp + 2 * V, LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, wp + 3 * V, LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, wp + 4 * V, LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, wp + 5 * V, LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, wp + 6 * V, LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, s, LE); w3 = q.fma(d0, w3); w1 = q.fma(d1, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w4 = q.fma(d0, w4); w2 = q.fma(d1, w2); w0 = q.fma(d2, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d0, w5); w3 = q.fma(d1, w3); w1 = q.fma(d2, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d0, w6); w4 = q.fma(d1, w4); w2 = q.fma(d2, w2); w0 = q.fma(d3, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d1, w5); w3 = q.fma(d2, w3); w1 = q.fma(d3, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d1, w6); w4 = q.fma(d2, w4); w2 = q.fma(d3, w2); w0 = q.fma(d4, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d2, w5); w3 = q.fma(d3, w3); w1 = q.fma(d4, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d2, w6); w4 = q.fma(d3, w4); w2 = q.fma(d4, w2); w0 = q.fma(d5, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d3, w5); w3 = q.fma(d4, w3); w1 = q.fma(d5, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d3, w6); w4 = q.fma(d4, w4); w2 = q.fma(d5, w2); w0 = q.fma(d6, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d4, w5); w3 = q.fma(d5, w3); w1 = q.fma(d6, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d4, w6); w4 = q.fma(d5, w4); w2 = q.fma(d6, w2); w0 = q.fma(d7, w0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d5, w5); w3 = q.fma(d6, w3); w1 = q.fma(d7, w1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w6 = q.fma(d5, w6); w4 = q.fma(d6, w4); w2 = q.fma(d7, w2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, s, LE); w5 = q.fma(d6, w5); w3 = q.fma(d7, w3);
                w0.intoMemorySegment(ALL, wp, LE);
                w1.intoMemorySegment(ALL, wp + 1 * V, LE);
                w2.intoMemorySegment(ALL, wp + 2 * V, LE);
                w3.intoMemorySegment(ALL, wp + 3 * V, LE);
                w4.intoMemorySegment(ALL, wp + 4 * V, LE);
                w5.intoMemorySegment(ALL, wp + 5 * V, LE);
                w6.intoMemorySegment(ALL, wp + 6 * V, LE);
                r += rs; wp += wRow;
            }
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }
}
