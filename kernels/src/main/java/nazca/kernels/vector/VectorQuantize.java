package nazca.kernels.vector;

import nazca.kernels.quantize.QuantizeKernel;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.Require;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Quantisers on vectors of contiguous elements.
 *
 * <p>Scratch: a vector of largest magnitudes, or the sixteen lanes of a sum, for every chunk.
 */
public final class VectorQuantize implements QuantizeKernel {
    private final Dispatch dispatch;
    private final ClipSums clipSums;
    private final Workers.Range largest = this::largest;
    private final Workers.Range round = this::round;
    private final Workers.Range pass = this::pass;

    private long elements;
    private long in;
    private long dy;
    private long out;
    private long partials;
    private float low;
    private float high;
    private float step;
    private boolean inSteps;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorQuantize(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorQuantize(Dispatch dispatch) {
        this.dispatch = dispatch;
        this.clipSums = new ClipSums(dispatch);
    }

    @Override
    public long weightScratch(long elements) {
        return (long) Dispatch.pieces(elements) * Lanes.LANES;
    }

    @Override
    public void weights(long elements, QuantizerSpec spec, View w, View y, View scratch) {
        Require.argument(spec.signed(), "quantize: weights need a signed quantiser");
        this.elements = elements;
        this.in = HostBuffer.address(w, 4 * elements);
        this.out = HostBuffer.address(y, 4 * elements);
        this.partials = HostBuffer.address(scratch, 4 * weightScratch(elements));
        int pieces = Dispatch.pieces(elements);
        dispatch.split(elements, pieces, largest);
        float most = 0;
        for (int i = 0; i < pieces * Lanes.LANES; i++) {
            float magnitude = Access.get(partials + 4L * i);
            most = magnitude > most ? magnitude : most;
        }
        float levels = spec.levels();
        this.step = most / levels == 0 ? 1 : most / levels;
        this.low = -levels;
        this.high = levels;
        this.inSteps = true;
        dispatch.split(2 * elements, pieces, round);
    }

    private void largest(int from, int to) {
        for (int piece = from; piece < to; piece++) {
            int count = (int) Dispatch.elements(piece, piece + 1, elements);
            long at = partials + piece * (long) Lanes.BYTES;
            Roundings.largest(in + Dispatch.offset(piece), count, at);
        }
    }

    @Override
    public void activations(long elements, QuantizerSpec spec, View x, View clip, View y) {
        this.elements = elements;
        this.in = HostBuffer.address(x, 4 * elements);
        this.out = HostBuffer.address(y, 4 * elements);
        this.high = clip(clip);
        this.low = spec.signed() ? -high : 0;
        this.step = high / spec.levels();
        this.inSteps = false;
        dispatch.split(2 * elements, Dispatch.pieces(elements), round);
    }

    private void round(int from, int to) {
        long at = Dispatch.offset(from);
        long count = Dispatch.elements(from, to, elements);
        if (inSteps) {
            Roundings.divided(in + at, out + at, count, step, high);
        } else {
            Roundings.clamped(in + at, out + at, count, step, low, high);
        }
    }

    @Override
    public void activationGradient(
            long elements, QuantizerSpec spec, View x, View clip, View dy, View dx) {
        this.elements = elements;
        this.in = HostBuffer.address(x, 4 * elements);
        this.dy = HostBuffer.address(dy, 4 * elements);
        this.out = HostBuffer.address(dx, 4 * elements);
        this.high = clip(clip);
        this.low = spec.signed() ? -high : 0;
        dispatch.split(3 * elements, Dispatch.pieces(elements), pass);
    }

    private void pass(int from, int to) {
        long at = Dispatch.offset(from);
        long count = Dispatch.elements(from, to, elements);
        Roundings.between(in + at, dy + at, out + at, count, low, high);
    }

    @Override
    public long clipScratch(long elements) {
        return LaneSums.scratchElements(elements);
    }

    @Override
    public void clipGradient(
            long elements,
            QuantizerSpec spec,
            View x,
            View clip,
            View dy,
            View dclip,
            View scratch) {
        float top = clip(clip);
        clipSums.run(elements, spec.signed() ? -top : Float.NaN, top, x, dy, dclip, scratch);
    }

    private static float clip(View clip) {
        float value = Access.get(HostBuffer.address(clip, 4));
        return value < LEAST_CLIP ? LEAST_CLIP : value;
    }
}
