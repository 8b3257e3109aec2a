package nazca.bench.works;

import nazca.bench.Operands;
import nazca.bench.versus.Cost;
import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;

/** The four passes of batch norm with ReLU6, over rows x channels; bytes count maps once each. */
final class BatchNormWork {
    private static final int[][] MAPS = {
        {65536, 96}, {65536, 16}, {16384, 144}, {16384, 24}, {4096, 384}, {1024, 960}
    };

    private static final int QUICK_ELEMENTS = 16384 * 144;
    private static final float EPSILON = 1e-3f;

    private BatchNormWork() {}

    static List<Work> all() {
        List<Work> works = new ArrayList<>();
        for (int[] map : MAPS) {
            BatchNormSpec spec = new BatchNormSpec(map[0], map[1], EPSILON, true);
            boolean quick = spec.rows() * spec.channels() == QUICK_ELEMENTS;
            works.add(work("statistics", spec, quick, 1));
            works.add(work("normalize", spec, quick, 2));
            works.add(work("parameter gradients", spec, quick, 2));
            works.add(work("input gradient", spec, quick, 3));
        }
        return works;
    }

    private static Work work(String method, BatchNormSpec spec, boolean quick, int maps) {
        return new PrimitiveWork(
                "batch norm " + method,
                spec.rows() + "x" + spec.channels(),
                quick,
                new Cost(0, (double) maps * spec.mapBytes()),
                (kernels, operands) -> new Calls(kernels.batchNorm(), spec, operands).of(method));
    }

    /** The operands of all four passes. */
    private static final class Calls {
        private final BatchNormKernel kernel;
        private final BatchNormSpec spec;
        private final View x;
        private final View dy;
        private final View y;
        private final View mean;
        private final View m2;
        private final View istd;
        private final View gamma;
        private final View beta;
        private final View dgamma;
        private final View dbeta;
        private final View scratch;

        Calls(BatchNormKernel kernel, BatchNormSpec spec, Operands operands) {
            this.kernel = kernel;
            this.spec = spec;
            x = operands.drawn(spec.mapBytes());
            dy = operands.drawn(spec.mapBytes());
            y = operands.blank(spec.mapBytes());
            mean = operands.blank(spec.vectorBytes());
            m2 = operands.blank(spec.vectorBytes());
            istd = operands.blank(spec.vectorBytes());
            gamma = operands.drawn(spec.vectorBytes());
            beta = operands.drawn(spec.vectorBytes());
            dgamma = operands.blank(spec.vectorBytes());
            dbeta = operands.blank(spec.vectorBytes());
            scratch = operands.blank(4 * kernel.scratchElements(spec));
            kernel.statistics(spec, x, mean, m2, istd, scratch);
            kernel.parameterGradients(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, scratch);
        }

        Runnable of(String method) {
            return switch (method) {
                case "statistics" -> () -> kernel.statistics(spec, x, mean, m2, istd, scratch);
                case "normalize" -> () -> kernel.normalize(spec, x, mean, istd, gamma, beta, y);
                case "parameter gradients" ->
                        () ->
                                kernel.parameterGradients(
                                        spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta,
                                        scratch);
                default ->
                        () ->
                                kernel.inputGradient(
                                        spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, y);
            };
        }
    }
}
