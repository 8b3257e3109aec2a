package nazca.kernels.selftest;

import nazca.kernels.activation.Activation;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Activations, sums, biases and functions of single elements. */
final class ElementwiseCases {
    private ElementwiseCases() {}

    static List<KernelCase> all() {
        List<KernelCase> cases = new ArrayList<>();
        for (Activation activation : Activation.values()) {
            String name = activation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            cases.add(new KernelCase(name, t -> activation(t, activation)));
            cases.add(new KernelCase(name + " gradient", t -> gradient(t, activation)));
        }
        cases.add(new KernelCase("add", ElementwiseCases::add));
        cases.add(new KernelCase("scale", ElementwiseCases::scale));
        cases.add(new KernelCase("scale by", ElementwiseCases::scaleBy));
        cases.add(new KernelCase("channel scale", ElementwiseCases::scaleChannels));
        cases.add(new KernelCase("channel scale gradient", ElementwiseCases::scaleGradient));
        cases.add(new KernelCase("exp", ElementwiseCases::exp));
        cases.add(new KernelCase("log", ElementwiseCases::log));
        cases.add(new KernelCase("bias", ElementwiseCases::addBias));
        cases.add(new KernelCase("bias gradient", ElementwiseCases::biasGradient));
        cases.add(new KernelCase("dot", ElementwiseCases::dot));
        cases.add(new KernelCase("sum", ElementwiseCases::sum));
        return cases;
    }

    private static void activation(Trial t, Activation activation) {
        int n = t.at(t.elements());
        View x = t.inOut(n);
        t.kernels().activation().forward(n, activation, x, t.chance() ? x : t.out(n));
    }

    private static void gradient(Trial t, Activation activation) {
        int n = t.at(t.elements());
        View at = t.in(n);
        View dy = t.inOut(n);
        t.kernels().activation().gradient(n, activation, at, dy, t.chance() ? dy : t.out(n));
    }

    private static void add(Trial t) {
        int n = t.at(t.elements());
        View a = t.in(n);
        View b = t.inOut(n);
        t.kernels().elementwise().add(n, a, b, t.chance() ? b : t.out(n));
    }

    private static void scale(Trial t) {
        int n = t.at(t.elements());
        View x = t.inOut(n);
        t.kernels().elementwise().scale(n, 0.3f, x, t.chance() ? x : t.out(n));
    }

    private static void scaleBy(Trial t) {
        int n = t.at(t.elements());
        View factor = t.in(1);
        View x = t.inOut(n);
        t.kernels().elementwise().scaleBy(n, factor, x, t.chance() ? x : t.out(n));
    }

    private static ChannelScaleSpec channelScale(Trial t) {
        return t.at(new ChannelScaleSpec(t.pick(1, 2, 9), t.pick(1, 6, 49, 100), t.channels()));
    }

    private static void scaleChannels(Trial t) {
        ChannelScaleSpec s = channelScale(t);
        View x = t.in(s.mapBytes() / 4);
        View scale = t.in(s.scaleBytes() / 4);
        t.kernels().elementwise().scaleChannels(s, x, scale, t.out(s.mapBytes() / 4));
    }

    private static void scaleGradient(Trial t) {
        ChannelScaleSpec s = channelScale(t);
        View x = t.in(s.mapBytes() / 4);
        View dy = t.in(s.mapBytes() / 4);
        t.kernels().elementwise().scaleGradient(s, x, dy, t.out(s.scaleBytes() / 4));
    }

    private static void exp(Trial t) {
        int n = t.at(t.elements());
        View x = t.inOut(n);
        t.kernels().elementwise().exp(n, x, t.chance() ? x : t.out(n));
    }

    private static void log(Trial t) {
        int n = t.at(t.elements());
        View x = t.chance() ? t.positiveInOut(n) : t.inOut(n);
        t.kernels().elementwise().log(n, x, t.chance() ? x : t.out(n));
    }

    private record Rows(int rows, int channels) {}

    private static void addBias(Trial t) {
        Rows s = t.at(new Rows(t.rows(), t.channels()));
        View bias = t.in(s.channels());
        View y = t.inOut((long) s.rows() * s.channels());
        t.kernels().elementwise().addBias(s.rows(), s.channels(), bias, t.chance(), y);
    }

    private static void biasGradient(Trial t) {
        Rows s = t.at(new Rows(t.rows(), t.channels()));
        View dy = t.in((long) s.rows() * s.channels());
        View dbias = t.out(s.channels());
        var kernel = t.kernels().elementwise();
        View scratch = t.scratch(kernel.biasGradientScratch(s.rows(), s.channels()));
        kernel.biasGradient(s.rows(), s.channels(), dy, dbias, scratch);
    }

    private static void dot(Trial t) {
        int n = t.at(t.elements());
        View a = t.in(n);
        View b = t.in(n);
        View result = t.out(1);
        var kernel = t.kernels().elementwise();
        kernel.dot(n, a, b, result, t.scratch(kernel.sumScratch(n)));
    }

    private static void sum(Trial t) {
        int n = t.at(t.elements());
        View a = t.in(n);
        View result = t.out(1);
        var kernel = t.kernels().elementwise();
        kernel.sum(n, a, result, t.scratch(kernel.sumScratch(n)));
    }
}
