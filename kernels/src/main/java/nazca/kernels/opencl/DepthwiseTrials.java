package nazca.kernels.opencl;

import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.tensor.View;

import java.util.List;
import java.util.function.IntConsumer;

/** The widths of depthwise convolutions, tried at a shape of each class beside one channel. */
final class DepthwiseTrials {
    private static final int KERNEL = 5;

    /** Smallest side of an image. */
    private static final int SIDE = 8;

    private final DepthwiseKernels kernels;
    private final List<Integer> widths;

    DepthwiseTrials(Programs programs, List<Integer> widths) {
        this.kernels = new DepthwiseKernels(programs);
        this.widths = widths;
    }

    /** The convolution and both gradients at the shape of a class. */
    List<TunedShape> run(ShapeClass shape, OpenClMemory memory) {
        DepthwiseSpec spec = spec(shape);
        View x = Tuner.drawn(memory, (int) (spec.xBytes() / 4));
        View w = Tuner.drawn(memory, (int) (spec.wBytes() / 4));
        View dy = Tuner.drawn(memory, (int) (spec.yBytes() / 4));
        long planes = DepthwiseKernels.chunks(spec) * spec.wBytes();
        View y = new View(memory.allocate(Math.max(spec.xBytes(), planes)), 0);
        return List.of(
                fastest(
                        OpenClDepthwise.FORWARD,
                        shape,
                        width -> kernels.forward(width, spec, x, w, y),
                        memory,
                        y,
                        spec.yBytes()),
                fastest(
                        OpenClDepthwise.INPUT_GRADIENT,
                        shape,
                        width -> kernels.inputGradient(width, spec, dy, w, y),
                        memory,
                        y,
                        spec.xBytes()),
                fastest(
                        OpenClDepthwise.WEIGHT_GRADIENT,
                        shape,
                        width -> kernels.weightGradient(width, spec, x, dy, y),
                        memory,
                        y,
                        planes));
    }

    /** As many pixels as the class has rows: the side grows with them, then the batch. */
    private static DepthwiseSpec spec(ShapeClass shape) {
        int side = side(shape);
        int batch = shape.rows() / (side * side);
        return new DepthwiseSpec(batch, side, side, shape.columns(), KERNEL, 1);
    }

    /** The side of images that {@link #spec} takes. */
    static int side(ShapeClass shape) {
        int side = SIDE;
        while (side * side * 8 < shape.rows()) {
            side *= 2;
        }
        return side;
    }

    private TunedShape fastest(
            String operation,
            ShapeClass shape,
            IntConsumer launch,
            OpenClMemory memory,
            View results,
            long bytes) {
        return Race.fastest(operation, shape, widths, launch, memory, results, (int) (bytes / 4));
    }
}
