package nazca.kernels.selftest;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.View;

import java.util.List;

/** Batch normalisation. */
final class BatchNormCases {
    private BatchNormCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("batch norm statistics", BatchNormCases::statistics),
                new KernelCase("batch norm running statistics", BatchNormCases::updateRunning),
                new KernelCase("batch norm deviation", BatchNormCases::inverseDeviation),
                new KernelCase("batch norm normalize", BatchNormCases::normalize),
                new KernelCase("batch norm parameter gradients", BatchNormCases::parameters),
                new KernelCase("batch norm input gradient", BatchNormCases::inputGradient));
    }

    private static BatchNormSpec spec(Trial t) {
        return t.at(new BatchNormSpec(t.rows(), t.channels(), 1e-5f, t.chance()));
    }

    private static void statistics(Trial t) {
        BatchNormSpec s = spec(t);
        View x = t.in(s.mapBytes() / 4);
        View mean = t.out(s.channels());
        View m2 = t.out(s.channels());
        View istd = t.out(s.channels());
        var kernel = t.kernels().batchNorm();
        kernel.statistics(s, x, mean, m2, istd, t.scratch(kernel.scratchElements(s)));
    }

    private static void updateRunning(Trial t) {
        BatchNormSpec s = spec(t);
        View mean = t.in(s.channels());
        View m2 = t.positive(s.channels());
        View runningMean = t.inOut(s.channels());
        View runningVariance = t.positiveInOut(s.channels());
        t.kernels().batchNorm().updateRunning(s, mean, m2, 0.1f, runningMean, runningVariance);
    }

    private static void inverseDeviation(Trial t) {
        BatchNormSpec s = spec(t);
        View variance = t.positive(s.channels());
        t.kernels().batchNorm().inverseDeviation(s, variance, t.out(s.channels()));
    }

    private static void normalize(Trial t) {
        BatchNormSpec s = spec(t);
        View x = t.inOut(s.mapBytes() / 4);
        View mean = t.in(s.channels());
        View istd = t.positive(s.channels());
        View gamma = t.in(s.channels());
        View beta = t.in(s.channels());
        View y = t.chance() ? x : t.out(s.mapBytes() / 4);
        t.kernels().batchNorm().normalize(s, x, mean, istd, gamma, beta, y);
    }

    private static void parameters(Trial t) {
        BatchNormSpec s = spec(t);
        View x = t.in(s.mapBytes() / 4);
        View dy = t.in(s.mapBytes() / 4);
        View mean = t.in(s.channels());
        View istd = t.positive(s.channels());
        View gamma = t.in(s.channels());
        View beta = t.in(s.channels());
        View dgamma = t.out(s.channels());
        View dbeta = t.out(s.channels());
        var kernel = t.kernels().batchNorm();
        View scratch = t.scratch(kernel.scratchElements(s));
        kernel.parameterGradients(s, x, dy, mean, istd, gamma, beta, dgamma, dbeta, scratch);
    }

    private static void inputGradient(Trial t) {
        BatchNormSpec s = spec(t);
        View x = t.in(s.mapBytes() / 4);
        View dy = t.inOut(s.mapBytes() / 4);
        View mean = t.in(s.channels());
        View istd = t.positive(s.channels());
        View gamma = t.in(s.channels());
        View beta = t.in(s.channels());
        View dgamma = t.in(s.channels());
        View dbeta = t.in(s.channels());
        View dx = t.chance() ? dy : t.out(s.mapBytes() / 4);
        t.kernels().batchNorm().inputGradient(s, x, dy, mean, istd, gamma, beta, dgamma, dbeta, dx);
    }
}
