package nazca.kernels.layout;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/** The definition of the bits of moves, and the CPU's kernel without vectors. */
public final class ScalarLayout implements LayoutKernel {
    @Override
    public void copy(SliceSpec spec, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment output = HostBuffer.segment(y, spec.yBytes());
        for (int r = 0; r < spec.rows(); r++) {
            long from = (long) r * spec.ldx();
            long to = (long) r * spec.ldy();
            for (int c = 0; c < spec.channels(); c++) {
                move(input, from + c, output, to + c);
            }
        }
    }

    @Override
    public void add(SliceSpec spec, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.xBytes());
        MemorySegment output = HostBuffer.segment(y, spec.yBytes());
        for (int r = 0; r < spec.rows(); r++) {
            long from = (long) r * spec.ldx();
            long to = (long) r * spec.ldy();
            for (int c = 0; c < spec.channels(); c++) {
                float sum =
                        output.getAtIndex(JAVA_FLOAT, to + c)
                                + input.getAtIndex(JAVA_FLOAT, from + c);
                output.setAtIndex(JAVA_FLOAT, to + c, sum);
            }
        }
    }

    @Override
    public void shuffle(ShuffleSpec spec, View x, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.bytes());
        MemorySegment output = HostBuffer.segment(y, spec.bytes());
        int groups = spec.groups();
        int each = spec.groupChannels();
        for (int r = 0; r < spec.rows(); r++) {
            long row = (long) r * spec.channels();
            for (int g = 0; g < groups; g++) {
                for (int i = 0; i < each; i++) {
                    move(input, row + (long) g * each + i, output, row + (long) i * groups + g);
                }
            }
        }
    }

    @Override
    public void split(SplitSpec spec, View x, View even, View odd) {
        MemorySegment whole = HostBuffer.segment(x, spec.xBytes());
        MemorySegment evens = HostBuffer.segment(even, spec.evenBytes());
        MemorySegment odds = HostBuffer.segment(odd, spec.oddBytes());
        for (int r = 0; r < spec.rows(); r++) {
            long row = (long) r * spec.channels();
            for (int i = 0; i < spec.evenChannels(); i++) {
                move(whole, row + 2L * i, evens, (long) r * spec.evenChannels() + i);
            }
            for (int i = 0; i < spec.oddChannels(); i++) {
                move(whole, row + 2L * i + 1, odds, (long) r * spec.oddChannels() + i);
            }
        }
    }

    @Override
    public void join(SplitSpec spec, View even, View odd, View x) {
        MemorySegment whole = HostBuffer.segment(x, spec.xBytes());
        MemorySegment evens = HostBuffer.segment(even, spec.evenBytes());
        MemorySegment odds = HostBuffer.segment(odd, spec.oddBytes());
        for (int r = 0; r < spec.rows(); r++) {
            long row = (long) r * spec.channels();
            for (int i = 0; i < spec.evenChannels(); i++) {
                move(evens, (long) r * spec.evenChannels() + i, whole, row + 2L * i);
            }
            for (int i = 0; i < spec.oddChannels(); i++) {
                move(odds, (long) r * spec.oddChannels() + i, whole, row + 2L * i + 1);
            }
        }
    }

    @Override
    public void pad(PadSpec spec, View x, View y) {
        MemorySegment inner = HostBuffer.segment(x, spec.xBytes());
        MemorySegment padded = HostBuffer.segment(y, spec.yBytes());
        padded.fill((byte) 0);
        for (int n = 0; n < spec.batch(); n++) {
            for (int i = 0; i < spec.height(); i++) {
                for (int j = 0; j < spec.width(); j++) {
                    long from = inside(spec, n, i, j);
                    long to = outside(spec, n, i, j);
                    for (int c = 0; c < spec.channels(); c++) {
                        move(inner, from + c, padded, to + c);
                    }
                }
            }
        }
    }

    @Override
    public void crop(PadSpec spec, View y, View x) {
        MemorySegment inner = HostBuffer.segment(x, spec.xBytes());
        MemorySegment padded = HostBuffer.segment(y, spec.yBytes());
        for (int n = 0; n < spec.batch(); n++) {
            for (int i = 0; i < spec.height(); i++) {
                for (int j = 0; j < spec.width(); j++) {
                    long from = outside(spec, n, i, j);
                    long to = inside(spec, n, i, j);
                    for (int c = 0; c < spec.channels(); c++) {
                        move(padded, from + c, inner, to + c);
                    }
                }
            }
        }
    }

    /** Where a pixel of x starts in x. */
    private static long inside(PadSpec spec, int n, int i, int j) {
        return (((long) n * spec.height() + i) * spec.width() + j) * spec.channels();
    }

    /** Where a pixel of x starts in y. */
    private static long outside(PadSpec spec, int n, int i, int j) {
        long row = (long) n * spec.outHeight() + spec.border().top() + i;
        long pixel = row * spec.outWidth() + spec.border().left() + j;
        return pixel * spec.outChannels() + spec.border().front();
    }

    private static void move(MemorySegment from, long at, MemorySegment to, long place) {
        to.setAtIndex(JAVA_FLOAT, place, from.getAtIndex(JAVA_FLOAT, at));
    }
}
