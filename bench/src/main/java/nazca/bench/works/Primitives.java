package nazca.bench.works;

import nazca.bench.versus.Cost;
import nazca.kernels.activation.Activation;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;

/**
 * Activations, sums, optimizers and the loss over sizes of the reference network and of ImageNet.
 * Bytes count every operand once.
 */
final class Primitives {
    /** Rows and channels of feature maps; the first two are larger than caches. */
    private static final int[][] MAPS = {
        {65536, 96}, {16384, 144}, {4096, 384}, {3136, 144}, {49, 960}
    };

    private static final long QUICK_ELEMENTS = 16384 * 144;
    private static final int PARAMETERS = 1_754_058;
    private static final int CLASSES = 1000;
    private static final int BATCH = 64;

    private final List<Work> works = new ArrayList<>();

    private Primitives() {}

    static List<Work> all() {
        Primitives primitives = new Primitives();
        primitives.activations();
        primitives.optimizers();
        primitives.loss();
        return primitives.works;
    }

    private void add(
            String name, Object shape, boolean quick, Cost cost, PrimitiveWork.Maker maker) {
        works.add(new PrimitiveWork(name, shape.toString(), quick, cost, maker));
    }

    private static Cost bytes(long bytes) {
        return new Cost(0, bytes);
    }

    private void activations() {
        for (int[] map : MAPS) {
            long elements = (long) map[0] * map[1];
            String shape = map[0] + "x" + map[1];
            boolean quick = elements == QUICK_ELEMENTS;
            add(
                    "ReLU6 forward",
                    shape,
                    quick,
                    bytes(8 * elements),
                    (kernels, operands) -> {
                        View x = operands.drawn(4 * elements);
                        View y = operands.blank(4 * elements);
                        return () -> kernels.activation().forward(elements, Activation.RELU6, x, y);
                    });
            add(
                    "ReLU6 gradient",
                    shape,
                    quick,
                    bytes(12 * elements),
                    (kernels, operands) -> {
                        View y = operands.drawn(4 * elements);
                        View dy = operands.drawn(4 * elements);
                        View dx = operands.blank(4 * elements);
                        return () ->
                                kernels.activation()
                                        .gradient(elements, Activation.RELU6, y, dy, dx);
                    });
            add(
                    "add",
                    shape,
                    quick,
                    bytes(12 * elements),
                    (kernels, operands) -> {
                        View a = operands.drawn(4 * elements);
                        View b = operands.drawn(4 * elements);
                        View y = operands.blank(4 * elements);
                        return () -> kernels.elementwise().add(elements, a, b, y);
                    });
        }
    }

    private void optimizers() {
        UpdateSpec spec = UpdateSpec.of(PARAMETERS);
        SgdStep sgd = new SgdStep(1e-6f, 0.9f, true);
        add(
                "SGD",
                PARAMETERS,
                true,
                bytes(5 * spec.bytes()),
                (kernels, operands) -> {
                    View w = operands.drawn(spec.bytes());
                    View g = operands.drawn(spec.bytes());
                    View v = operands.drawn(spec.bytes());
                    return () -> kernels.optimizer().sgd(spec, sgd, 1e-4f, w, g, v);
                });
        AdamStep adam = new AdamStep(1e-6f, 0.9f, 0.1f, 0.999f, 0.001f, 1f, 1e-8f);
        add(
                "Adam",
                PARAMETERS,
                false,
                bytes(7 * spec.bytes()),
                (kernels, operands) -> {
                    View w = operands.drawn(spec.bytes());
                    View g = operands.drawn(spec.bytes());
                    View m = operands.drawn(spec.bytes());
                    View v = operands.drawn(spec.bytes());
                    return () -> kernels.optimizer().adam(spec, adam, 0f, w, g, m, v);
                });
    }

    private void loss() {
        CrossEntropySpec spec = new CrossEntropySpec(BATCH, CLASSES, 0.1f);
        add(
                "cross-entropy",
                BATCH + "x" + CLASSES,
                false,
                bytes(spec.logitsBytes()),
                (kernels, operands) -> {
                    View logits = operands.drawn(spec.logitsBytes());
                    View labels = operands.blank(spec.perImageBytes());
                    View losses = operands.blank(spec.perImageBytes());
                    View predictions = operands.blank(spec.perImageBytes());
                    return () ->
                            kernels.loss().crossEntropy(spec, logits, labels, losses, predictions);
                });
    }
}
