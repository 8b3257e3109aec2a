package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.OptimizerKernel;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.tensor.View;

/** Weight updates on an OpenCL device, by {@code optimizer.cl}. */
final class OpenClOptimizer implements OptimizerKernel {
    private final OpenClKernel sgd;
    private final OpenClKernel adam;
    private final OpenClKernel clipFactor;

    OpenClOptimizer(Programs programs) {
        OpenClProgram program = programs.build("optimizer");
        sgd = program.kernel("sgd");
        adam = program.kernel("adam");
        clipFactor = program.kernel("clip_factor");
    }

    @Override
    public void sgd(UpdateSpec spec, SgdStep step, float weightDecay, View w, View g, View v) {
        int elements = Math.multiplyExact(spec.rows(), spec.columns());
        sgd.begin()
                .view(w, spec.bytes())
                .view(g, spec.bytes())
                .view(v, spec.bytes())
                .number(elements)
                .number(spec.columns())
                .number(spec.leading())
                .number(step.learningRate())
                .number(step.momentum())
                .number(step.nesterov() ? 1 : 0)
                .number(weightDecay)
                .launch(elements);
    }

    @Override
    public void adam(
            UpdateSpec spec, AdamStep step, float weightDecay, View w, View g, View m, View v) {
        int elements = Math.multiplyExact(spec.rows(), spec.columns());
        adam.begin()
                .view(w, spec.bytes())
                .view(g, spec.bytes())
                .view(m, spec.bytes())
                .view(v, spec.bytes())
                .number(elements)
                .number(spec.columns())
                .number(spec.leading())
                .number(step.stepSize())
                .number(step.beta1())
                .number(step.oneMinusBeta1())
                .number(step.beta2())
                .number(step.oneMinusBeta2())
                .number(step.secondCorrection())
                .number(step.epsilon())
                .number(weightDecay)
                .launch(elements);
    }

    @Override
    public void clipFactor(float largestNorm, View squares, View factor) {
        clipFactor.begin().view(squares, 4).view(factor, 4).number(largestNorm).launch(1);
    }
}
