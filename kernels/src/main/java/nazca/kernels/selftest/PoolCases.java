package nazca.kernels.selftest;

import nazca.kernels.pool.GlobalPoolSpec;
import nazca.tensor.View;

import java.util.List;

/** Pooling. */
final class PoolCases {
    private PoolCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("global average", PoolCases::globalAverage),
                new KernelCase("global average gradient", PoolCases::globalAverageGradient));
    }

    private static GlobalPoolSpec global(Trial t) {
        return t.at(new GlobalPoolSpec(t.pick(1, 2, 9), t.pick(1, 6, 49, 100), t.channels()));
    }

    private static void globalAverage(Trial t) {
        GlobalPoolSpec s = global(t);
        View x = t.in(s.xBytes() / 4);
        t.kernels().pool().globalAverage(s, x, t.out(s.yBytes() / 4));
    }

    private static void globalAverageGradient(Trial t) {
        GlobalPoolSpec s = global(t);
        View dy = t.in(s.yBytes() / 4);
        t.kernels().pool().globalAverageGradient(s, dy, t.out(s.xBytes() / 4));
    }
}
