package nazca.kernels.selftest;

import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.View;

import java.util.List;

/** Pooling. */
final class PoolCases {
    private PoolCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("global average", PoolCases::globalAverage),
                new KernelCase("global average gradient", PoolCases::globalAverageGradient),
                new KernelCase("average over windows", PoolCases::average),
                new KernelCase("average over windows gradient", PoolCases::averageGradient),
                new KernelCase("max over windows", PoolCases::max),
                new KernelCase("max over windows gradient", PoolCases::maxGradient));
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

    private static WindowPoolSpec windows(Trial t) {
        int kernel = t.pick(1, 2, 3, 5);
        return t.at(
                new WindowPoolSpec(
                        t.pick(1, 2, 9),
                        t.pick(5, 8, 13),
                        t.pick(5, 6, 9),
                        t.channels(),
                        kernel,
                        t.pick(1, 2, 3),
                        kernel / 2));
    }

    private static void average(Trial t) {
        WindowPoolSpec s = windows(t);
        View x = t.in(s.xBytes() / 4);
        t.kernels().pool().average(s, x, t.out(s.yBytes() / 4));
    }

    private static void averageGradient(Trial t) {
        WindowPoolSpec s = windows(t);
        View dy = t.in(s.yBytes() / 4);
        t.kernels().pool().averageGradient(s, dy, t.out(s.xBytes() / 4));
    }

    private static void max(Trial t) {
        WindowPoolSpec s = windows(t);
        View x = t.in(s.xBytes() / 4);
        t.kernels().pool().max(s, x, t.out(s.yBytes() / 4));
    }

    private static void maxGradient(Trial t) {
        WindowPoolSpec s = windows(t);
        View x = t.in(s.xBytes() / 4);
        View dy = t.in(s.yBytes() / 4);
        t.kernels().pool().maxGradient(s, x, dy, t.out(s.xBytes() / 4));
    }
}
