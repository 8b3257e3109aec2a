package nazca.kernels.vector;

import nazca.kernels.layout.LayoutKernel;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.layout.SplitSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Moves on vectors of channels. Threads share the rows. Shuffles of two groups, or of groups of
 * two, put even and odd channels together or apart; others move one channel at a time.
 */
public final class VectorLayout implements LayoutKernel {
    private final Dispatch dispatch;
    private final Workers.Range copy = this::copy;
    private final Workers.Range add = this::add;
    private final Workers.Range shuffle = this::shuffle;
    private final Workers.Range split = this::split;
    private final Workers.Range join = this::join;
    private final Workers.Range pad = this::pad;
    private final Workers.Range crop = this::crop;

    private SliceSpec slice = new SliceSpec(1, 1, 1, 1);
    private ShuffleSpec groups = new ShuffleSpec(1, 1, 1);
    private PadSpec padding = new PadSpec(1, 1, 1, 1, PadSpec.Border.ofPixels(0));
    private int channels;
    private long evenRow;
    private long oddRow;
    private long x;
    private long y;
    private long even;
    private long odd;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorLayout(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorLayout(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void copy(SliceSpec spec, View x, View y) {
        run(spec, x, y, copy);
    }

    @Override
    public void add(SliceSpec spec, View x, View y) {
        run(spec, x, y, add);
    }

    private void run(SliceSpec spec, View x, View y, Workers.Range rows) {
        this.slice = spec;
        this.x = HostBuffer.address(x, spec.xBytes());
        this.y = HostBuffer.address(y, spec.yBytes());
        dispatch.split(2L * spec.rows() * spec.channels(), spec.rows(), rows);
    }

    private void copy(int from, int to) {
        long xRow = 4L * slice.ldx();
        long yRow = 4L * slice.ldy();
        ChannelMoves.copy(
                x + from * xRow, xRow, y + from * yRow, yRow, to - from, slice.channels());
    }

    private void add(int from, int to) {
        long xRow = 4L * slice.ldx();
        long yRow = 4L * slice.ldy();
        ChannelMoves.add(x + from * xRow, xRow, y + from * yRow, yRow, to - from, slice.channels());
    }

    @Override
    public void shuffle(ShuffleSpec spec, View x, View y) {
        long from = HostBuffer.address(x, spec.bytes());
        long to = HostBuffer.address(y, spec.bytes());
        long row = 4L * spec.channels();
        if (spec.groups() == 2) {
            pairs(spec.channels(), to, from, row, from + row / 2, row);
            dispatch.split(spec.bytes() / 2, spec.rows(), join);
        } else if (spec.groupChannels() == 2) {
            pairs(spec.channels(), from, to, row, to + row / 2, row);
            dispatch.split(spec.bytes() / 2, spec.rows(), split);
        } else {
            this.groups = spec;
            this.x = from;
            this.y = to;
            dispatch.split(spec.bytes() / 2, spec.rows(), shuffle);
        }
    }

    private void shuffle(int from, int to) {
        int count = groups.groups();
        int each = groups.groupChannels();
        for (int r = from; r < to; r++) {
            long row = r * (4L * groups.channels());
            for (int i = 0; i < each; i++) {
                long source = x + row + 4L * i;
                long target = y + row + i * (4L * count);
                for (int g = 0; g < count; g++) {
                    Access.put(target + 4L * g, Access.get(source + g * (4L * each)));
                }
            }
        }
    }

    @Override
    public void split(SplitSpec spec, View x, View even, View odd) {
        run(spec, x, even, odd, split);
    }

    @Override
    public void join(SplitSpec spec, View even, View odd, View x) {
        run(spec, x, even, odd, join);
    }

    private void run(SplitSpec spec, View x, View even, View odd, Workers.Range rows) {
        pairs(
                spec.channels(),
                HostBuffer.address(x, spec.xBytes()),
                HostBuffer.address(even, spec.evenBytes()),
                4L * spec.evenChannels(),
                HostBuffer.address(odd, spec.oddBytes()),
                4L * spec.oddChannels());
        dispatch.split(spec.xBytes() / 2, spec.rows(), rows);
    }

    private void pairs(int channels, long x, long even, long evenRow, long odd, long oddRow) {
        this.channels = channels;
        this.x = x;
        this.even = even;
        this.evenRow = evenRow;
        this.odd = odd;
        this.oddRow = oddRow;
    }

    private void split(int from, int to) {
        ChannelPairs.split(
                x + from * (4L * channels),
                to - from,
                channels,
                even + from * evenRow,
                evenRow,
                odd + from * oddRow,
                oddRow);
    }

    private void join(int from, int to) {
        ChannelPairs.join(
                even + from * evenRow,
                evenRow,
                odd + from * oddRow,
                oddRow,
                to - from,
                channels,
                x + from * (4L * channels));
    }

    @Override
    public void pad(PadSpec spec, View x, View y) {
        this.padding = spec;
        this.x = HostBuffer.address(x, spec.xBytes());
        this.y = HostBuffer.address(y, spec.yBytes());
        dispatch.split(spec.yBytes() / 2, spec.batch() * spec.outHeight(), pad);
    }

    private void pad(int from, int to) {
        PadSpec s = padding;
        int elements = s.outWidth() * s.outChannels();
        for (int row = from; row < to; row++) {
            int n = row / s.outHeight();
            int i = row % s.outHeight() - s.border().top();
            long out = y + row * (4L * elements);
            ChannelMoves.clear(out, elements);
            if (i >= 0 && i < s.height()) {
                long in = x + ((long) n * s.height() + i) * (4L * s.width() * s.channels());
                long yRow = 4L * s.outChannels();
                long inner = out + s.border().left() * yRow + 4L * s.border().front();
                ChannelMoves.copy(in, 4L * s.channels(), inner, yRow, s.width(), s.channels());
            }
        }
    }

    @Override
    public void crop(PadSpec spec, View y, View x) {
        this.padding = spec;
        this.x = HostBuffer.address(x, spec.xBytes());
        this.y = HostBuffer.address(y, spec.yBytes());
        dispatch.split(spec.xBytes() / 2, spec.batch() * spec.height(), crop);
    }

    private void crop(int from, int to) {
        PadSpec s = padding;
        long yRow = 4L * s.outChannels();
        for (int row = from; row < to; row++) {
            int n = row / s.height();
            int i = row % s.height() + s.border().top();
            long in = y + ((long) n * s.outHeight() + i) * (s.outWidth() * yRow);
            long inner = in + s.border().left() * yRow + 4L * s.border().front();
            long out = x + row * (4L * s.width() * s.channels());
            ChannelMoves.copy(inner, yRow, out, 4L * s.channels(), s.width(), s.channels());
        }
    }
}
