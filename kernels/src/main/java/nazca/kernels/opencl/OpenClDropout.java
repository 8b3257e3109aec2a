package nazca.kernels.opencl;

import nazca.kernels.dropout.DropoutKernel;
import nazca.kernels.dropout.KeepMask;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

/** Dropout on an OpenCL device, by {@code dropout.cl}. */
final class OpenClDropout implements DropoutKernel {
    private final OpenClKernel dropout;

    OpenClDropout(Programs programs) {
        dropout = programs.build("dropout").kernel("dropout");
    }

    @Override
    public void dropout(long elements, KeepMask mask, View x, View y) {
        launch(elements, 1, mask, x, y);
    }

    @Override
    public void dropPath(int images, int elements, KeepMask mask, View x, View y) {
        launch((long) images * elements, elements, mask, x, y);
    }

    private void launch(long elements, long each, KeepMask mask, View x, View y) {
        RandomStream stream = mask.stream();
        dropout.begin()
                .view(x, 4 * elements)
                .view(y, 4 * elements)
                .number(elements)
                .number(each)
                .number((int) stream.key())
                .number((int) (stream.key() >>> 32))
                .number(stream.epoch())
                .number(stream.step())
                .number(mask.rate())
                .number(mask.scale())
                .launch(elements);
    }
}
