package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.PoolKernel;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.View;

/** Pooling on an OpenCL device, by {@code pool.cl}. */
final class OpenClPool implements PoolKernel {
    private final OpenClKernel globalAverage;
    private final OpenClKernel globalAverageGradient;
    private final OpenClKernel average;
    private final OpenClKernel averageGradient;
    private final OpenClKernel max;
    private final OpenClKernel maxGradient;

    OpenClPool(Programs programs) {
        OpenClProgram program = programs.build("pool");
        globalAverage = program.kernel("global_average");
        globalAverageGradient = program.kernel("global_average_gradient");
        average = program.kernel("average");
        averageGradient = program.kernel("average_gradient");
        max = program.kernel("largest");
        maxGradient = program.kernel("largest_gradient");
    }

    @Override
    public void globalAverage(GlobalPoolSpec spec, View x, View y) {
        globalAverage.begin().view(x, spec.xBytes()).view(y, spec.yBytes());
        launch(globalAverage, spec, spec.yBytes());
    }

    @Override
    public void globalAverageGradient(GlobalPoolSpec spec, View dy, View dx) {
        globalAverageGradient.begin().view(dy, spec.yBytes()).view(dx, spec.xBytes());
        launch(globalAverageGradient, spec, spec.xBytes());
    }

    private static void launch(OpenClKernel kernel, GlobalPoolSpec spec, long bytes) {
        int elements = Math.toIntExact(bytes / 4);
        kernel.number(elements)
                .number(spec.pixels())
                .number(spec.channels())
                .number((float) spec.pixels())
                .launch(elements);
    }

    @Override
    public void average(WindowPoolSpec spec, View x, View y) {
        average.begin().view(x, spec.xBytes()).view(y, spec.yBytes());
        launch(average, spec, spec.yBytes());
    }

    @Override
    public void averageGradient(WindowPoolSpec spec, View dy, View dx) {
        averageGradient.begin().view(dy, spec.yBytes()).view(dx, spec.xBytes());
        launch(averageGradient, spec, spec.xBytes());
    }

    @Override
    public void max(WindowPoolSpec spec, View x, View y) {
        max.begin().view(x, spec.xBytes()).view(y, spec.yBytes());
        launch(max, spec, spec.yBytes());
    }

    @Override
    public void maxGradient(WindowPoolSpec spec, View x, View dy, View dx) {
        maxGradient.begin().view(x, spec.xBytes()).view(dy, spec.yBytes()).view(dx, spec.xBytes());
        launch(maxGradient, spec, spec.xBytes());
    }

    private static void launch(OpenClKernel kernel, WindowPoolSpec spec, long bytes) {
        int elements = Math.toIntExact(bytes / 4);
        kernel.number(elements)
                .number(spec.height())
                .number(spec.width())
                .number(spec.channels())
                .number(spec.outHeight())
                .number(spec.outWidth())
                .number(spec.kernel())
                .number(spec.stride())
                .number(spec.padding())
                .launch(elements);
    }
}
