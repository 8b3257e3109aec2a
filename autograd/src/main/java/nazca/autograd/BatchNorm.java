package nazca.autograd;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Batch normalisation, with ReLU6 behind it where asked: y = relu6(xhat gamma + beta), xhat = (x -
 * mean) / sqrt(var + eps) (Ioffe and Szegedy, arXiv:1502.03167). With g = dy where ReLU6 passes and
 * R rows:
 *
 * <pre>
 *   dgamma = sum g xhat     dbeta = sum g     dx = gamma istd (g - dbeta / R - xhat dgamma / R)
 * </pre>
 *
 * Keeps its input and the batch's mean and istd; xhat and the ReLU6 mask are recomputed.
 */
public final class BatchNorm implements Op {
    private final Slot x;
    private final Slot y;
    private final Parameter gamma;
    private final Parameter beta;
    private final RunningStatistics running;
    private final boolean keepsInput;
    private BatchNormSpec spec;
    private @Nullable View mean;
    private @Nullable View istd;

    /**
     * x and y [height, width, c]; gamma, beta and the running statistics [c]. Nothing else may read
     * x.
     */
    public BatchNorm(
            Slot x,
            Parameter gamma,
            Parameter beta,
            RunningStatistics running,
            Slot y,
            float epsilon,
            boolean relu6) {
        this(x, gamma, beta, running, y, epsilon, relu6, false);
    }

    /**
     * As above, but where {@code keepsInput} is true others may read x: evaluation writes y beside
     * x, not over it.
     */
    public BatchNorm(
            Slot x,
            Parameter gamma,
            Parameter beta,
            RunningStatistics running,
            Slot y,
            float epsilon,
            boolean relu6,
            boolean keepsInput) {
        this.x = x;
        this.y = y;
        this.gamma = gamma;
        this.beta = beta;
        this.running = running;
        this.keepsInput = keepsInput;
        this.spec = new BatchNormSpec(x.shape().pixels(), x.shape().channels(), epsilon, relu6);
    }

    @Override
    public void forward(Step step) {
        int rows = Math.multiplyExact(step.batch(), x.shape().pixels());
        if (spec.rows() != rows) {
            spec = spec.withRows(rows);
        }
        if (step.mode().batchStatistics()) {
            withBatchStatistics(step);
        } else {
            withRunningStatistics(step);
        }
    }

    private void withBatchStatistics(Step step) {
        BatchNormKernel batchNorm = step.kernels().batchNorm();
        View in = step.value(x);
        View batchMean = step.keep(spec.channels());
        View batchIstd = step.keep(spec.channels());
        View m2 = step.keep(spec.channels());
        View scratch = step.scratch(batchNorm.scratchElements(spec));
        batchNorm.statistics(spec, in, batchMean, m2, batchIstd, scratch);
        if (step.mode().movesRunningStatistics()) {
            batchNorm.updateRunning(
                    spec,
                    batchMean,
                    m2,
                    step.runningMomentum(),
                    running.mean(),
                    running.variance());
        }
        View out = output(step);
        batchNorm.normalize(spec, in, batchMean, batchIstd, gamma.value(), beta.value(), out);
        mean = batchMean;
        istd = batchIstd;
    }

    private void withRunningStatistics(Step step) {
        BatchNormKernel batchNorm = step.kernels().batchNorm();
        View in = step.value(x);
        View out = output(step);
        View deviation = step.scratch(spec.channels());
        batchNorm.inverseDeviation(spec, running.variance(), deviation);
        batchNorm.normalize(spec, in, running.mean(), deviation, gamma.value(), beta.value(), out);
    }

    private View output(Step step) {
        return keepsInput ? step.allocate(y) : step.allocateOver(x, y);
    }

    @Override
    public void backward(Step step) {
        BatchNormKernel batchNorm = step.kernels().batchNorm();
        View in = step.value(x);
        View dy = step.gradient(y);
        View m = Objects.requireNonNull(mean);
        View is = Objects.requireNonNull(istd);
        // The input's gradient needs both sums, so an architecture step computes them too, into
        // scratch.
        View dgamma = step.wantsWeights() ? step.gradient(gamma) : step.keep(spec.channels());
        View dbeta = step.wantsWeights() ? step.gradient(beta) : step.keep(spec.channels());
        View scratch = step.scratch(batchNorm.scratchElements(spec));
        batchNorm.parameterGradients(
                spec, in, dy, m, is, gamma.value(), beta.value(), dgamma, dbeta, scratch);
        if (step.wants(x)) {
            View dx = step.takeGradient(y);
            batchNorm.inputGradient(
                    spec, in, dy, m, is, gamma.value(), beta.value(), dgamma, dbeta, dx);
            step.deliver(dx, x);
        } else {
            step.release(y);
        }
    }
}
