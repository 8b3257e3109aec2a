package nazca.autograd;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.NormalizedGradient;
import nazca.kernels.fused.Statistics;
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
 *
 * <p>Behind a pointwise or depthwise convolution it shares that one's passes over memory: the
 * convolution gathers the statistics as it stores x, and computes dx where it needs it. Where it is
 * {@link #folded} the convolution that reads y normalises x as it loads it, and y is never stored.
 */
public final class BatchNorm implements Op {
    private final Slot x;
    private final Slot y;
    private final Parameter gamma;
    private final Parameter beta;
    private final RunningStatistics running;
    private final boolean keepsInput;
    private boolean folded;
    private BatchNormSpec spec;

    /** This pass's statistics, gathered by the convolution before or here. */
    private @Nullable Statistics statistics;

    /** Whether the convolution before computes dx from what it is told. */
    private boolean shared;

    private @Nullable Normalization normalization;
    private @Nullable View dgamma;
    private @Nullable View dbeta;

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
        if (!keepsInput) {
            x.reader = this;
        }
    }

    /**
     * Leaves y to the pointwise or depthwise convolution that alone reads it.
     *
     * @return this
     */
    public BatchNorm folded() {
        folded = true;
        y.source = this;
        return this;
    }

    /** Room for the statistics of x, which the convolution that makes x now gathers. */
    Statistics gather(Step step) {
        Statistics gathered = room(step);
        shared = true;
        return gathered;
    }

    private Statistics room(Step step) {
        fit(step);
        View mean = step.keep(spec.channels());
        View istd = step.keep(spec.channels());
        View m2 = step.keep(spec.channels());
        if (step.recording() && !step.mode().weightGradients()) {
            // The input's gradient needs both sums, so an architecture step computes them too.
            dgamma = step.keep(spec.channels());
            dbeta = step.keep(spec.channels());
        }
        var made = new Statistics(spec, mean, m2, istd);
        statistics = made;
        return made;
    }

    private void fit(Step step) {
        int rows = Math.multiplyExact(step.batch(), x.shape().pixels());
        if (spec.rows() != rows) {
            spec = spec.withRows(rows);
        }
    }

    @Override
    public void forward(Step step) {
        fit(step);
        Normalization now =
                step.mode().batchStatistics() ? batchStatistics(step) : runningStatistics(step);
        normalization = now;
        statistics = null;
        if (folded) {
            step.alias(x, y);
            y.normalization = now;
            return;
        }
        View in = step.value(x);
        View out = keepsInput ? step.allocate(y) : step.allocateOver(x, y);
        step.kernels()
                .batchNorm()
                .normalize(spec, in, now.mean(), now.istd(), now.gamma(), now.beta(), out);
    }

    private Normalization batchStatistics(Step step) {
        BatchNormKernel batchNorm = step.kernels().batchNorm();
        Statistics of = statistics;
        if (of == null) {
            shared = false;
            of = room(step);
            View scratch = step.scratch(batchNorm.scratchElements(spec));
            batchNorm.statistics(spec, step.value(x), of.mean(), of.m2(), of.istd(), scratch);
        }
        if (step.mode().movesRunningStatistics()) {
            batchNorm.updateRunning(
                    spec,
                    of.mean(),
                    of.m2(),
                    step.runningMomentum(),
                    running.mean(),
                    running.variance());
        }
        return new Normalization(spec, of.mean(), of.istd(), gamma.value(), beta.value());
    }

    private Normalization runningStatistics(Step step) {
        View istd = step.keep(spec.channels());
        step.kernels().batchNorm().inverseDeviation(spec, running.variance(), istd);
        return new Normalization(spec, running.mean(), istd, gamma.value(), beta.value());
    }

    @Override
    public void backward(Step step) {
        Normalization n = Objects.requireNonNull(normalization);
        if (!folded) {
            sums(step, n);
        }
        View scales = Objects.requireNonNull(dgamma);
        View shifts = Objects.requireNonNull(dbeta);
        if (!step.wants(x)) {
            step.release(y);
        } else if (shared) {
            x.behind = new NormalizedGradient(n, step.value(x), scales, shifts);
            step.move(y, x);
        } else {
            View in = step.value(x);
            View dy = step.gradient(y);
            View dx = step.takeGradient(y);
            step.kernels()
                    .batchNorm()
                    .inputGradient(
                            spec, in, dy, n.mean(), n.istd(), n.gamma(), n.beta(), scales, shifts,
                            dx);
            step.deliver(dx, x);
        }
    }

    private void sums(Step step, Normalization n) {
        BatchNormKernel batchNorm = step.kernels().batchNorm();
        View scratch = step.scratch(batchNorm.scratchElements(spec));
        batchNorm.parameterGradients(
                spec,
                step.value(x),
                step.gradient(y),
                n.mean(),
                n.istd(),
                n.gamma(),
                n.beta(),
                scaleGradient(step),
                shiftGradient(step),
                scratch);
    }

    /** Where the sum for gamma goes. */
    View scaleGradient(Step step) {
        if (step.wantsWeights()) {
            dgamma = step.gradient(gamma);
        }
        return Objects.requireNonNull(dgamma);
    }

    /** Where the sum for beta goes. */
    View shiftGradient(Step step) {
        if (step.wantsWeights()) {
            dbeta = step.gradient(beta);
        }
        return Objects.requireNonNull(dbeta);
    }
}
