package nazca.kernels.opencl;

import nazca.kernels.bits.VirtualLanes;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.kernels.loss.LossKernel;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/** Softmax cross-entropy on an OpenCL device, by {@code loss.cl}. */
final class OpenClLoss implements LossKernel {
    private final OpenClKernel crossEntropy;
    private final OpenClKernel crossEntropyGradient;
    private final OpenClKernel softCrossEntropy;
    private final OpenClKernel softCrossEntropyGradient;

    OpenClLoss(Programs programs) {
        OpenClProgram program = programs.build("loss");
        crossEntropy = program.kernel("cross_entropy");
        crossEntropyGradient = program.kernel("cross_entropy_gradient");
        softCrossEntropy = program.kernel("soft_cross_entropy");
        softCrossEntropyGradient = program.kernel("soft_cross_entropy_gradient");
    }

    @Override
    public void crossEntropy(
            CrossEntropySpec spec, View logits, View labels, View losses, View predictions) {
        crossEntropy
                .begin()
                .view(logits, spec.logitsBytes())
                .view(labels, spec.perImageBytes())
                .view(losses, spec.perImageBytes())
                .view(predictions, spec.perImageBytes())
                .number(spec.batch())
                .number(spec.classes())
                .number(spec.sure())
                .number(spec.spread())
                .launch(items(spec));
    }

    @Override
    public void crossEntropyGradient(
            CrossEntropySpec spec, View logits, View labels, float scale, View dlogits) {
        crossEntropyGradient
                .begin()
                .view(logits, spec.logitsBytes())
                .view(labels, spec.perImageBytes())
                .view(dlogits, spec.logitsBytes())
                .number(spec.batch())
                .number(spec.classes())
                .number(spec.sure())
                .number(spec.spread())
                .number(scale)
                .launch(items(spec));
    }

    @Override
    public void softCrossEntropy(
            CrossEntropySpec spec, View logits, View targets, View losses, View predictions) {
        spec.checkUnsmoothed();
        softCrossEntropy
                .begin()
                .view(logits, spec.logitsBytes())
                .view(targets, spec.logitsBytes())
                .view(losses, spec.perImageBytes())
                .view(predictions, spec.perImageBytes())
                .number(spec.batch())
                .number(spec.classes())
                .launch(items(spec));
    }

    @Override
    public void softCrossEntropyGradient(
            CrossEntropySpec spec, View logits, View targets, float scale, View dlogits) {
        spec.checkUnsmoothed();
        softCrossEntropyGradient
                .begin()
                .view(logits, spec.logitsBytes())
                .view(targets, spec.logitsBytes())
                .view(dlogits, spec.logitsBytes())
                .number(spec.batch())
                .number(spec.classes())
                .number(scale)
                .launch(items(spec));
    }

    private static long items(CrossEntropySpec spec) {
        return (long) spec.batch() * VirtualLanes.COUNT;
    }
}
