package nazca.kernels.selftest;

import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.tensor.View;

import java.util.List;

/** Weight updates. */
final class OptimizerCases {
    private OptimizerCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("sgd", OptimizerCases::sgd),
                new KernelCase("adam", OptimizerCases::adam),
                new KernelCase("clip factor", OptimizerCases::clipFactor));
    }

    /** Half of the weights are slices of wider ones. */
    private static UpdateSpec spec(Trial t) {
        int columns = t.channels();
        return t.at(new UpdateSpec(t.rows(), columns, columns + t.pick(0, 3)));
    }

    private static void sgd(Trial t) {
        UpdateSpec s = spec(t);
        var step = new SgdStep(0.05f, 0.9f, t.chance());
        View w = t.inOut(s.bytes() / 4);
        View g = t.in(s.bytes() / 4);
        t.kernels().optimizer().sgd(s, step, 1e-4f, w, g, t.inOut(s.bytes() / 4));
    }

    private static void adam(Trial t) {
        UpdateSpec s = spec(t);
        var step = new AdamStep(0.01f, 0.9f, 0.1f, 0.999f, 0.001f, 1.5f, 1e-8f);
        View w = t.inOut(s.bytes() / 4);
        View g = t.in(s.bytes() / 4);
        View m = t.inOut(s.bytes() / 4);
        t.kernels().optimizer().adam(s, step, 1e-4f, w, g, m, t.positiveInOut(s.bytes() / 4));
    }

    private static void clipFactor(Trial t) {
        float largest = t.at(t.pick(1, 1000)) * 0.01f;
        t.kernels().optimizer().clipFactor(largest, t.positive(1), t.out(1));
    }
}
