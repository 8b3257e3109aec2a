package nazca.kernels.opencl;

import nazca.kernels.conv.ConvSpec;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.tensor.View;

import java.util.List;
import java.util.function.IntConsumer;

/** The widths of dense convolutions, tried at a shape of each class beside one channel. */
final class ConvTrials {
    private static final int KERNEL = 3;

    /** The channels that a sum goes over. */
    private static final int DEPTH = 16;

    private final ConvKernels kernels;
    private final List<Integer> widths;

    ConvTrials(Programs programs, List<Integer> widths) {
        this.kernels = new ConvKernels(programs);
        this.widths = widths;
    }

    /** The convolution and both gradients at the shape of a class. */
    List<TunedShape> run(ShapeClass shape, OpenClMemory memory) {
        int side = DepthwiseTrials.side(shape);
        int batch = shape.rows() / (side * side);
        ConvSpec out = new ConvSpec(batch, side, side, DEPTH, shape.columns(), KERNEL, 1);
        ConvSpec in = new ConvSpec(batch, side, side, shape.columns(), DEPTH, KERNEL, 1);
        View narrow = Tuner.drawn(memory, (int) (out.xBytes() / 4));
        View w = Tuner.drawn(memory, (int) (out.wBytes() / 4));
        View wide = Tuner.drawn(memory, (int) (out.yBytes() / 4));
        long planes = ConvKernels.chunks(out) * out.wBytes();
        View y = new View(memory.allocate(Math.max(out.yBytes(), planes)), 0);
        return List.of(
                fastest(
                        OpenClConv.FORWARD,
                        shape,
                        width -> kernels.forward(width, out, narrow, w, y),
                        memory,
                        y,
                        out.yBytes()),
                fastest(
                        OpenClConv.INPUT_GRADIENT,
                        shape,
                        width -> kernels.inputGradient(width, in, narrow, w, y),
                        memory,
                        y,
                        in.xBytes()),
                fastest(
                        OpenClConv.WEIGHT_GRADIENT,
                        shape,
                        width -> kernels.weightGradient(width, out, narrow, wide, y),
                        memory,
                        y,
                        planes));
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
