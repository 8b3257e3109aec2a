package nazca.kernels.selftest;

import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.View;

import java.util.List;

/** Quantisers of weights and activations. */
final class QuantizeCases {
    private QuantizeCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("quantize weights", QuantizeCases::weights),
                new KernelCase("quantize activations", QuantizeCases::activations),
                new KernelCase("quantized activation gradient", QuantizeCases::gradient),
                new KernelCase("clip gradient", QuantizeCases::clipGradient));
    }

    private record Shape(int elements, QuantizerSpec quantizer) {}

    private static Shape shape(Trial t, boolean signed) {
        return t.at(new Shape(t.elements(), new QuantizerSpec(t.pick(2, 3, 4, 8), signed)));
    }

    private static void weights(Trial t) {
        Shape s = shape(t, true);
        int n = s.elements();
        View w = t.inOut(n);
        View y = t.chance() ? w : t.out(n);
        var kernel = t.kernels().quantize();
        kernel.weights(n, s.quantizer(), w, y, t.scratch(kernel.weightScratch(n)));
    }

    private static void activations(Trial t) {
        Shape s = shape(t, t.chance());
        int n = s.elements();
        View x = t.inOut(n);
        View y = t.chance() ? x : t.out(n);
        t.kernels().quantize().activations(n, s.quantizer(), x, t.positive(1), y);
    }

    private static void gradient(Trial t) {
        Shape s = shape(t, t.chance());
        int n = s.elements();
        View x = t.in(n);
        View dy = t.inOut(n);
        View dx = t.chance() ? dy : t.out(n);
        t.kernels().quantize().activationGradient(n, s.quantizer(), x, t.positive(1), dy, dx);
    }

    private static void clipGradient(Trial t) {
        Shape s = shape(t, t.chance());
        int n = s.elements();
        View x = t.in(n);
        View dy = t.in(n);
        var kernel = t.kernels().quantize();
        View scratch = t.scratch(kernel.clipScratch(n));
        kernel.clipGradient(n, s.quantizer(), x, t.positive(1), dy, t.out(1), scratch);
    }
}
