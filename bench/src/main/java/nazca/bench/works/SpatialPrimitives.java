package nazca.bench.works;

import nazca.bench.versus.Cost;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;

/** Pools and dense convolutions; bytes count every operand once. */
final class SpatialPrimitives {
    /**
     * Batch, side, input and output channels, kernel and stride of first layers and of one inner.
     */
    private static final int[][] CONVOLUTIONS = {
        {64, 32, 3, 32, 3, 1}, {64, 28, 1, 16, 3, 2}, {8, 112, 3, 32, 3, 2}, {8, 16, 64, 64, 3, 1}
    };

    /** Batch, side, channels, kernel and stride. */
    private static final int[][] WINDOWS = {{64, 32, 96, 3, 1}, {64, 16, 144, 3, 2}};

    private static final int BATCH = 64;

    private final List<Work> works = new ArrayList<>();

    private SpatialPrimitives() {}

    static List<Work> all() {
        SpatialPrimitives primitives = new SpatialPrimitives();
        primitives.pools();
        primitives.convolutions();
        return primitives.works;
    }

    private void add(
            String name, String shape, boolean quick, Cost cost, PrimitiveWork.Maker maker) {
        works.add(new PrimitiveWork(name, shape, quick, cost, maker));
    }

    private static Cost bytes(long bytes) {
        return new Cost(0, bytes);
    }

    private void pools() {
        GlobalPoolSpec global = new GlobalPoolSpec(BATCH, 64, 1280);
        Cost globalCost = bytes(global.xBytes() + global.yBytes());
        add(
                "global average",
                "64x64x1280",
                true,
                globalCost,
                (kernels, operands) -> {
                    View x = operands.drawn(global.xBytes());
                    View y = operands.blank(global.yBytes());
                    return () -> kernels.pool().globalAverage(global, x, y);
                });
        add(
                "global average gradient",
                "64x64x1280",
                false,
                globalCost,
                (kernels, operands) -> {
                    View dy = operands.drawn(global.yBytes());
                    View dx = operands.blank(global.xBytes());
                    return () -> kernels.pool().globalAverageGradient(global, dy, dx);
                });
        for (int[] w : WINDOWS) {
            WindowPoolSpec spec = new WindowPoolSpec(w[0], w[1], w[1], w[2], w[3], w[4], 1);
            String shape = "%dx%dx%d k%d s%d".formatted(w[0], w[1], w[2], w[3], w[4]);
            Cost cost = bytes(spec.xBytes() + spec.yBytes());
            add(
                    "average pool",
                    shape,
                    false,
                    cost,
                    (kernels, operands) -> {
                        View x = operands.drawn(spec.xBytes());
                        View y = operands.blank(spec.yBytes());
                        return () -> kernels.pool().average(spec, x, y);
                    });
            add(
                    "max pool",
                    shape,
                    false,
                    cost,
                    (kernels, operands) -> {
                        View x = operands.drawn(spec.xBytes());
                        View y = operands.blank(spec.yBytes());
                        return () -> kernels.pool().max(spec, x, y);
                    });
        }
    }

    private void convolutions() {
        for (int[] c : CONVOLUTIONS) {
            ConvSpec spec = new ConvSpec(c[0], c[1], c[1], c[2], c[3], c[4], c[5]);
            String shape = "%dx%dx%d to %d k%d s%d".formatted(c[0], c[1], c[2], c[3], c[4], c[5]);
            boolean quick = c[1] == 32;
            Cost cost =
                    new Cost(
                            2.0 * spec.wBytes() / 4 * spec.outRows(),
                            spec.xBytes() + spec.wBytes() + spec.yBytes());
            add(
                    "conv forward",
                    shape,
                    quick,
                    cost,
                    (kernels, operands) -> {
                        View x = operands.drawn(spec.xBytes());
                        View w = operands.drawn(spec.wBytes());
                        View y = operands.blank(spec.yBytes());
                        View scratch = operands.blank(4 * kernels.conv().scratchElements(spec));
                        return () -> kernels.conv().forward(spec, x, w, y, scratch);
                    });
            add(
                    "conv input gradient",
                    shape,
                    false,
                    cost,
                    (kernels, operands) -> {
                        View dy = operands.drawn(spec.yBytes());
                        View w = operands.drawn(spec.wBytes());
                        View dx = operands.blank(spec.xBytes());
                        View scratch = operands.blank(4 * kernels.conv().scratchElements(spec));
                        return () -> kernels.conv().inputGradient(spec, dy, w, dx, scratch);
                    });
            add(
                    "conv weight gradient",
                    shape,
                    quick,
                    cost,
                    (kernels, operands) -> {
                        View x = operands.drawn(spec.xBytes());
                        View dy = operands.drawn(spec.yBytes());
                        View dw = operands.blank(spec.wBytes());
                        View scratch = operands.blank(4 * kernels.conv().scratchElements(spec));
                        return () -> kernels.conv().weightGradient(spec, x, dy, dw, scratch);
                    });
        }
    }
}
