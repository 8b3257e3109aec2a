package nazca.kernels.layout;

import static nazca.kernels.fixtures.Bits.assertSame;

import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Values;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.tensor.View;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

/**
 * How a layer uses and trains a slice of a wider weight: products and updates by their leading
 * dimensions, filters, which are small beside maps, by a copy there and back.
 */
class SlicedWeightsTest {
    private static final int WIDE = 40;
    private static final int CHANNELS = 17;
    private static final int FIRST = 5;
    private static final SgdStep STEP = new SgdStep(0.1f, 0.9f, true);

    @Test
    void trainingSomeChannelsOfAFilterLeavesTheOthersAlone() {
        try (var workers = new Workers(2)) {
            trainsItsChannels(CpuKernels.choose(workers));
        }
        trainsItsChannels(CpuKernels.scalar());
    }

    private static void trainsItsChannels(Kernels kernels) {
        var spec = new DepthwiseSpec(2, 6, 5, CHANNELS, 3, 1);
        var out = new SliceSpec(9, CHANNELS, WIDE, CHANNELS);
        var back = new SliceSpec(9, CHANNELS, CHANNELS, WIDE);
        float[] wide = Values.NORMAL.draw(1, 9 * WIDE);
        int map = (int) (spec.xBytes() / 4);
        try (var memory = new GuardedMemory()) {
            View w = memory.floats(wide);
            View g = memory.floats(new float[wide.length]);
            View v = memory.floats(new float[wide.length]);
            View slice = memory.blank(9 * CHANNELS);
            View dslice = memory.blank(9 * CHANNELS);
            View x = memory.floats(Values.NORMAL.draw(2, map));
            View dy = memory.floats(Values.NORMAL.draw(3, map));
            var depthwise = kernels.depthwise();
            View scratch = memory.blank((int) depthwise.scratchElements(spec));

            kernels.layout().copy(out, w.plus(4L * FIRST), slice);
            assertSame("slice", narrow(wide), memory.read(slice, 9 * CHANNELS));
            depthwise.weightGradient(spec, x, dy, dslice, scratch);
            kernels.layout().copy(back, dslice, g.plus(4L * FIRST));
            var update = new UpdateSpec(9, CHANNELS, WIDE);
            long at = 4L * FIRST;
            kernels.optimizer().sgd(update, STEP, 0f, w.plus(at), g.plus(at), v.plus(at));

            float[] narrow = narrow(wide);
            View alone = memory.floats(narrow);
            View velocity = memory.floats(new float[narrow.length]);
            kernels.optimizer()
                    .sgd(UpdateSpec.of(narrow.length), STEP, 0f, alone, dslice, velocity);
            float[] trained = memory.read(alone, narrow.length);
            assertSame("w", widened(wide, trained), memory.read(w, wide.length));
            memory.assertGuardsIntact();
        }
    }

    @Test
    void aProductReadsAndTrainsASliceWithoutACopy() {
        var sliced = new GemmSpec(30, 9, CHANNELS, 9, WIDE, CHANNELS);
        var whole = GemmSpec.of(30, 9, CHANNELS);
        float[] wide = Values.NORMAL.draw(1, 9 * WIDE);
        try (var workers = new Workers(2);
                var memory = new GuardedMemory()) {
            var gemm = CpuKernels.choose(workers).gemm();
            View scratch = memory.blank((int) gemm.scratchElements(sliced));
            View x = memory.floats(Values.NORMAL.draw(2, 30 * 9));
            View y = memory.blank(30 * CHANNELS);
            View expected = memory.blank(30 * CHANNELS);
            gemm.forward(sliced, x, memory.floats(wide).plus(4L * FIRST), y, scratch);
            gemm.forward(whole, x, memory.floats(narrow(wide)), expected, scratch);
            assertSame("y", memory.read(expected, 30 * CHANNELS), memory.read(y, 30 * CHANNELS));
            View dw = memory.blank(9 * CHANNELS);
            View wideDw = memory.floats(wide);
            gemm.weightGradient(whole, x, y, dw, scratch);
            gemm.weightGradient(sliced, x, y, wideDw.plus(4L * FIRST), scratch);
            float[] gradient = memory.read(dw, 9 * CHANNELS);
            assertSame("dw", widened(wide, gradient), memory.read(wideDw, wide.length));
            memory.assertGuardsIntact();
        }
    }

    private static float[] narrow(float[] wide) {
        var slice = new float[9 * CHANNELS];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = wide[i / CHANNELS * WIDE + FIRST + i % CHANNELS];
        }
        return slice;
    }

    /** The wide weight with the slice in its place. */
    private static float[] widened(float[] wide, float[] slice) {
        float[] whole = wide.clone();
        for (int i = 0; i < slice.length; i++) {
            whole[i / CHANNELS * WIDE + FIRST + i % CHANNELS] = slice[i];
        }
        return whole;
    }
}
