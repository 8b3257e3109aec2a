// Written by nazca.kernels.generator.GenerateKernels: change the generator, not this file.
package nazca.kernels.vector;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Tiles of results: chains over the taps of w. */
@SuppressWarnings("all")
final class CheckedDepthwiseTiles {
    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final ByteOrder LE = Lanes.ORDER;
    private static final MemorySegment ALL = Lanes.ALL;
    private static final long AM = Lanes.ADDRESS_MASK;
    private static final long V = Lanes.BYTES;
    private static final int I = Integer.MAX_VALUE;

    private CheckedDepthwiseTiles() {}

    /** Runs one tile over all channel blocks; DepthwiseTileRunner says what the arguments are. */
    static void run(Extents e, int tile, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        switch (tile) {
            case 1696 -> forward3s1w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 1697 -> forward3s1w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1698 -> forward3s1w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1699 -> forward3s1w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1720 -> forward3s1w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 1721 -> forward3s1w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1722 -> forward3s1w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1723 -> forward3s1w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1728 -> forward3s1w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 1729 -> forward3s1w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1730 -> forward3s1w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1731 -> forward3s1w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1824 -> forward3s2w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 1825 -> forward3s2w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1826 -> forward3s2w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1827 -> forward3s2w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1830 -> forward3s2w4RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 1831 -> forward3s2w4LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 1848 -> forward3s2w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 1849 -> forward3s2w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1850 -> forward3s2w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1851 -> forward3s2w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1854 -> forward3s2w7RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 1855 -> forward3s2w7LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 1856 -> forward3s2w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 1857 -> forward3s2w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1858 -> forward3s2w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1859 -> forward3s2w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1862 -> forward3s2w8RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 1863 -> forward3s2w8LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 1952 -> input3s2w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 1953 -> input3s2w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1954 -> input3s2w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1955 -> input3s2w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1976 -> input3s2w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 1977 -> input3s2w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1978 -> input3s2w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1979 -> input3s2w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 1984 -> input3s2w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 1985 -> input3s2w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 1986 -> input3s2w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 1987 -> input3s2w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2032 -> input3s2w14(e, x, row, pixel, w, wRow, y, rows, last);
            case 2033 -> input3s2w14Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2034 -> input3s2w14Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2035 -> input3s2w14LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2720 -> forward5s1w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 2721 -> forward5s1w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2722 -> forward5s1w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2723 -> forward5s1w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2744 -> forward5s1w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 2745 -> forward5s1w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2746 -> forward5s1w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2747 -> forward5s1w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2752 -> forward5s1w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 2753 -> forward5s1w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2754 -> forward5s1w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2755 -> forward5s1w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2848 -> forward5s2w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 2849 -> forward5s2w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2850 -> forward5s2w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2851 -> forward5s2w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2854 -> forward5s2w4RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 2855 -> forward5s2w4LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 2872 -> forward5s2w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 2873 -> forward5s2w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2874 -> forward5s2w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2875 -> forward5s2w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2878 -> forward5s2w7RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 2879 -> forward5s2w7LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 2880 -> forward5s2w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 2881 -> forward5s2w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2882 -> forward5s2w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2883 -> forward5s2w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 2886 -> forward5s2w8RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 2887 -> forward5s2w8LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 2976 -> input5s2w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 2977 -> input5s2w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 2978 -> input5s2w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 2979 -> input5s2w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3000 -> input5s2w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 3001 -> input5s2w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3002 -> input5s2w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3003 -> input5s2w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3008 -> input5s2w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 3009 -> input5s2w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3010 -> input5s2w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3011 -> input5s2w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3056 -> input5s2w14(e, x, row, pixel, w, wRow, y, rows, last);
            case 3057 -> input5s2w14Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3058 -> input5s2w14Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3059 -> input5s2w14LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3744 -> forward7s1w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 3745 -> forward7s1w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3746 -> forward7s1w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3747 -> forward7s1w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3768 -> forward7s1w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 3769 -> forward7s1w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3770 -> forward7s1w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3771 -> forward7s1w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3776 -> forward7s1w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 3777 -> forward7s1w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3778 -> forward7s1w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3779 -> forward7s1w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3872 -> forward7s2w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 3873 -> forward7s2w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3874 -> forward7s2w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3875 -> forward7s2w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3878 -> forward7s2w4RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 3879 -> forward7s2w4LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 3896 -> forward7s2w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 3897 -> forward7s2w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3898 -> forward7s2w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3899 -> forward7s2w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3902 -> forward7s2w7RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 3903 -> forward7s2w7LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 3904 -> forward7s2w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 3905 -> forward7s2w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 3906 -> forward7s2w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 3907 -> forward7s2w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 3910 -> forward7s2w8RightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 3911 -> forward7s2w8LeftRightOdd(e, x, row, pixel, w, wRow, y, rows, last);
            case 4000 -> input7s2w4(e, x, row, pixel, w, wRow, y, rows, last);
            case 4001 -> input7s2w4Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 4002 -> input7s2w4Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 4003 -> input7s2w4LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 4024 -> input7s2w7(e, x, row, pixel, w, wRow, y, rows, last);
            case 4025 -> input7s2w7Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 4026 -> input7s2w7Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 4027 -> input7s2w7LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 4032 -> input7s2w8(e, x, row, pixel, w, wRow, y, rows, last);
            case 4033 -> input7s2w8Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 4034 -> input7s2w8Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 4035 -> input7s2w8LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            case 4080 -> input7s2w14(e, x, row, pixel, w, wRow, y, rows, last);
            case 4081 -> input7s2w14Left(e, x, row, pixel, w, wRow, y, rows, last);
            case 4082 -> input7s2w14Right(e, x, row, pixel, w, wRow, y, rows, last);
            case 4083 -> input7s2w14LeftRight(e, x, row, pixel, w, wRow, y, rows, last);
            default -> throw new IllegalArgumentException("no depthwise tile " + tile);
        }
    }

    private static void forward3s1w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s1w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w4RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w4LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w7RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w7LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w8RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w1, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward3s2w8LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w1, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w14(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a11 = q.fma(w0, a11); a12 = q.fma(w1, a12); a13 = q.fma(w2, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a13 = q.fma(w0, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w14Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a11 = q.fma(w0, a11); a12 = q.fma(w1, a12); a13 = q.fma(w2, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a13 = q.fma(w0, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w14Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a11 = q.fma(w0, a11); a12 = q.fma(w1, a12); a13 = q.fma(w2, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void input3s2w14LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a11 = q.fma(w0, a11); a12 = q.fma(w1, a12); a13 = q.fma(w2, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 9 * V;
        }
    }

    private static void forward5s1w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s1w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w4RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w4LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w7RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w7LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w8RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward5s2w8LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6); a7 = q.fma(w1, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6); a7 = q.fma(w1, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w14(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7); a8 = q.fma(w4, a8);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6); a7 = q.fma(w1, a7); a8 = q.fma(w2, a8); a9 = q.fma(w3, a9); a10 = q.fma(w4, a10);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a8 = q.fma(w0, a8); a9 = q.fma(w1, a9); a10 = q.fma(w2, a10); a11 = q.fma(w3, a11); a12 = q.fma(w4, a12);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a10 = q.fma(w0, a10); a11 = q.fma(w1, a11); a12 = q.fma(w2, a12); a13 = q.fma(w3, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a12 = q.fma(w0, a12); a13 = q.fma(w1, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w14Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7); a8 = q.fma(w4, a8);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6); a7 = q.fma(w1, a7); a8 = q.fma(w2, a8); a9 = q.fma(w3, a9); a10 = q.fma(w4, a10);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a8 = q.fma(w0, a8); a9 = q.fma(w1, a9); a10 = q.fma(w2, a10); a11 = q.fma(w3, a11); a12 = q.fma(w4, a12);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a10 = q.fma(w0, a10); a11 = q.fma(w1, a11); a12 = q.fma(w2, a12); a13 = q.fma(w3, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a12 = q.fma(w0, a12); a13 = q.fma(w1, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w14Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7); a8 = q.fma(w4, a8);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6); a7 = q.fma(w1, a7); a8 = q.fma(w2, a8); a9 = q.fma(w3, a9); a10 = q.fma(w4, a10);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a8 = q.fma(w0, a8); a9 = q.fma(w1, a9); a10 = q.fma(w2, a10); a11 = q.fma(w3, a11); a12 = q.fma(w4, a12);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a10 = q.fma(w0, a10); a11 = q.fma(w1, a11); a12 = q.fma(w2, a12); a13 = q.fma(w3, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void input5s2w14LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w3, a1); a2 = q.fma(w4, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0); a1 = q.fma(w1, a1); a2 = q.fma(w2, a2); a3 = q.fma(w3, a3); a4 = q.fma(w4, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w0, a2); a3 = q.fma(w1, a3); a4 = q.fma(w2, a4); a5 = q.fma(w3, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w0, a4); a5 = q.fma(w1, a5); a6 = q.fma(w2, a6); a7 = q.fma(w3, a7); a8 = q.fma(w4, a8);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w0, a6); a7 = q.fma(w1, a7); a8 = q.fma(w2, a8); a9 = q.fma(w3, a9); a10 = q.fma(w4, a10);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a8 = q.fma(w0, a8); a9 = q.fma(w1, a9); a10 = q.fma(w2, a10); a11 = q.fma(w3, a11); a12 = q.fma(w4, a12);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a10 = q.fma(w0, a10); a11 = q.fma(w1, a11); a12 = q.fma(w2, a12); a13 = q.fma(w3, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 25 * V;
        }
    }

    private static void forward7s1w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w5, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w5, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w5, a5); a6 = q.fma(w4, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w5, a6); a7 = q.fma(w4, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6); a7 = q.fma(w5, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w6, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w5, a5); a6 = q.fma(w4, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w5, a6); a7 = q.fma(w4, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6); a7 = q.fma(w5, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w6, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w1, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w5, a5); a6 = q.fma(w4, a6); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s1w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w2, a1); a2 = q.fma(w1, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w3, a1); a2 = q.fma(w2, a2); a3 = q.fma(w1, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w4, a1); a2 = q.fma(w3, a2); a3 = q.fma(w2, a3); a4 = q.fma(w1, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w5, a1); a2 = q.fma(w4, a2); a3 = q.fma(w3, a3); a4 = q.fma(w2, a4); a5 = q.fma(w1, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w5, a2); a3 = q.fma(w4, a3); a4 = q.fma(w3, a4); a5 = q.fma(w2, a5); a6 = q.fma(w1, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w5, a3); a4 = q.fma(w4, a4); a5 = q.fma(w3, a5); a6 = q.fma(w2, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w5, a4); a5 = q.fma(w4, a5); a6 = q.fma(w3, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w5, a5); a6 = q.fma(w4, a6); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w4RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w4LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w7RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w7LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6); a7 = q.fma(w4, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w5, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w6, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6); a7 = q.fma(w4, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w5, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w6, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6); a7 = q.fma(w3, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w6, a6); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w8RightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w0, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w2, a0); a1 = q.fma(w0, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void forward7s2w8LeftRightOdd(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w1, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w4, a0); a1 = q.fma(w2, a1); a2 = q.fma(w0, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w3, a1); a2 = q.fma(w1, a2);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w6, a0); a1 = q.fma(w4, a1); a2 = q.fma(w2, a2); a3 = q.fma(w0, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w5, a1); a2 = q.fma(w3, a2); a3 = q.fma(w1, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w6, a1); a2 = q.fma(w4, a2); a3 = q.fma(w2, a3); a4 = q.fma(w0, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w5, a2); a3 = q.fma(w3, a3); a4 = q.fma(w1, a4);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a2 = q.fma(w6, a2); a3 = q.fma(w4, a3); a4 = q.fma(w2, a4); a5 = q.fma(w0, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w5, a3); a4 = q.fma(w3, a4); a5 = q.fma(w1, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w6, a3); a4 = q.fma(w4, a4); a5 = q.fma(w2, a5); a6 = q.fma(w0, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w5, a4); a5 = q.fma(w3, a5); a6 = q.fma(w1, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a4 = q.fma(w6, a4); a5 = q.fma(w4, a5); a6 = q.fma(w2, a6); a7 = q.fma(w0, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w5, a5); a6 = q.fma(w3, a6); a7 = q.fma(w1, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w6, a5); a6 = q.fma(w4, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a6 = q.fma(w5, a6); a7 = q.fma(w3, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w4(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w4Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w4Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w4LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w7(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w7Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w7Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w7LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w8(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w8Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w8Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w8LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w14(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7); a8 = q.fma(w5, a8); a9 = q.fma(w6, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7); a8 = q.fma(w3, a8); a9 = q.fma(w4, a9); a10 = q.fma(w5, a10); a11 = q.fma(w6, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9); a10 = q.fma(w3, a10); a11 = q.fma(w4, a11); a12 = q.fma(w5, a12); a13 = q.fma(w6, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11); a12 = q.fma(w3, a12); a13 = q.fma(w4, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a11 = q.fma(w0, a11); a12 = q.fma(w1, a12); a13 = q.fma(w2, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a13 = q.fma(w0, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w14Left(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7); a8 = q.fma(w5, a8); a9 = q.fma(w6, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7); a8 = q.fma(w3, a8); a9 = q.fma(w4, a9); a10 = q.fma(w5, a10); a11 = q.fma(w6, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9); a10 = q.fma(w3, a10); a11 = q.fma(w4, a11); a12 = q.fma(w5, a12); a13 = q.fma(w6, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11); a12 = q.fma(w3, a12); a13 = q.fma(w4, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a11 = q.fma(w0, a11); a12 = q.fma(w1, a12); a13 = q.fma(w2, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a13 = q.fma(w0, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w14Right(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w5, a0); a1 = q.fma(w6, a1);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7); a8 = q.fma(w5, a8); a9 = q.fma(w6, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7); a8 = q.fma(w3, a8); a9 = q.fma(w4, a9); a10 = q.fma(w5, a10); a11 = q.fma(w6, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9); a10 = q.fma(w3, a10); a11 = q.fma(w4, a11); a12 = q.fma(w5, a12); a13 = q.fma(w6, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11); a12 = q.fma(w3, a12); a13 = q.fma(w4, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }

    private static void input7s2w14LeftRight(Extents e, long x, long row, long pixel, long w, long wRow, long y, int rows, long last) {
        long rs = row & I, c = pixel & I, end = last & I, co = 0, wb = w;
        while (true) {
            long r = x + co, wp = wb, s;
            FloatVector a0 = FloatVector.zero(S);
            FloatVector a1 = FloatVector.zero(S);
            FloatVector a2 = FloatVector.zero(S);
            FloatVector a3 = FloatVector.zero(S);
            FloatVector a4 = FloatVector.zero(S);
            FloatVector a5 = FloatVector.zero(S);
            FloatVector a6 = FloatVector.zero(S);
            FloatVector a7 = FloatVector.zero(S);
            FloatVector a8 = FloatVector.zero(S);
            FloatVector a9 = FloatVector.zero(S);
            FloatVector a10 = FloatVector.zero(S);
            FloatVector a11 = FloatVector.zero(S);
            FloatVector a12 = FloatVector.zero(S);
            FloatVector a13 = FloatVector.zero(S);
            FloatVector q;
            int u = 0;
            do {
                r &= AM; wp &= AM;
                FloatVector w0 = FloatVector.fromMemorySegment(S, ALL, e.read(wp, V), LE);
                FloatVector w1 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 1 * V, V), LE);
                FloatVector w2 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 2 * V, V), LE);
                FloatVector w3 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 3 * V, V), LE);
                FloatVector w4 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 4 * V, V), LE);
                FloatVector w5 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 5 * V, V), LE);
                FloatVector w6 = FloatVector.fromMemorySegment(S, ALL, e.read(wp + 6 * V, V), LE);
                s = r;
                q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w3, a0); a1 = q.fma(w4, a1); a2 = q.fma(w5, a2); a3 = q.fma(w6, a3);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a0 = q.fma(w1, a0); a1 = q.fma(w2, a1); a2 = q.fma(w3, a2); a3 = q.fma(w4, a3); a4 = q.fma(w5, a4); a5 = q.fma(w6, a5);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a1 = q.fma(w0, a1); a2 = q.fma(w1, a2); a3 = q.fma(w2, a3); a4 = q.fma(w3, a4); a5 = q.fma(w4, a5); a6 = q.fma(w5, a6); a7 = q.fma(w6, a7);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a3 = q.fma(w0, a3); a4 = q.fma(w1, a4); a5 = q.fma(w2, a5); a6 = q.fma(w3, a6); a7 = q.fma(w4, a7); a8 = q.fma(w5, a8); a9 = q.fma(w6, a9);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a5 = q.fma(w0, a5); a6 = q.fma(w1, a6); a7 = q.fma(w2, a7); a8 = q.fma(w3, a8); a9 = q.fma(w4, a9); a10 = q.fma(w5, a10); a11 = q.fma(w6, a11);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a7 = q.fma(w0, a7); a8 = q.fma(w1, a8); a9 = q.fma(w2, a9); a10 = q.fma(w3, a10); a11 = q.fma(w4, a11); a12 = q.fma(w5, a12); a13 = q.fma(w6, a13);
                s += c; q = FloatVector.fromMemorySegment(S, ALL, e.read(s, V), LE); a9 = q.fma(w0, a9); a10 = q.fma(w1, a10); a11 = q.fma(w2, a11); a12 = q.fma(w3, a12); a13 = q.fma(w4, a13);
                r += rs; wp += wRow;
            } while (++u < rows);
            long yp = (y + co) & AM;
            a0.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a1.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a2.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a3.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a4.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a5.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a6.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a7.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a8.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a9.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a10.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a11.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a12.intoMemorySegment(ALL, e.write(yp, V), LE); yp += c;
            a13.intoMemorySegment(ALL, e.write(yp, V), LE);
            if (co == end) return;
            co = Math.min(co + V, end);
            wb += 49 * V;
        }
    }
}
