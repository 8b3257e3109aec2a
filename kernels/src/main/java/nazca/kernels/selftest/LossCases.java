package nazca.kernels.selftest;

import nazca.kernels.loss.CrossEntropySpec;
import nazca.tensor.View;

import java.util.List;

/** Losses. */
final class LossCases {
    private LossCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("cross-entropy", LossCases::crossEntropy),
                new KernelCase("cross-entropy gradient", LossCases::crossEntropyGradient),
                new KernelCase("soft cross-entropy", LossCases::softCrossEntropy),
                new KernelCase("soft cross-entropy gradient", LossCases::softGradient));
    }

    private static CrossEntropySpec spec(Trial t) {
        return t.at(
                new CrossEntropySpec(
                        t.pick(1, 2, 64, 257), t.pick(1, 2, 10, 16, 100), t.pick(0, 1) * 0.1f));
    }

    private static void crossEntropy(Trial t) {
        CrossEntropySpec s = spec(t);
        View logits = t.in(s.logitsBytes() / 4);
        View labels = t.labels(s.batch(), s.classes());
        View losses = t.out(s.batch());
        t.kernels().loss().crossEntropy(s, logits, labels, losses, t.out(s.batch()));
    }

    private static void crossEntropyGradient(Trial t) {
        CrossEntropySpec s = spec(t);
        View logits = t.in(s.logitsBytes() / 4);
        View labels = t.labels(s.batch(), s.classes());
        View dlogits = t.out(s.logitsBytes() / 4);
        t.kernels().loss().crossEntropyGradient(s, logits, labels, 0.25f, dlogits);
    }

    private static CrossEntropySpec soft(Trial t) {
        return t.at(new CrossEntropySpec(t.pick(1, 2, 64, 257), t.pick(1, 2, 10, 16, 100), 0f));
    }

    private static void softCrossEntropy(Trial t) {
        CrossEntropySpec s = soft(t);
        View logits = t.in(s.logitsBytes() / 4);
        View targets = t.in(s.logitsBytes() / 4);
        View losses = t.out(s.batch());
        t.kernels().loss().softCrossEntropy(s, logits, targets, losses, t.out(s.batch()));
    }

    private static void softGradient(Trial t) {
        CrossEntropySpec s = soft(t);
        View logits = t.in(s.logitsBytes() / 4);
        View targets = t.in(s.logitsBytes() / 4);
        View dlogits = t.out(s.logitsBytes() / 4);
        t.kernels().loss().softCrossEntropyGradient(s, logits, targets, 0.25f, dlogits);
    }
}
