package nazca.bench.peers;

import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.files.TensorEntry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network's forward pass and loss as a TorchScript module without attributes: {@code forward(x,
 * labels, w)} takes images [N, C, H, W], labels and the list of all weights, and returns the mean
 * cross-entropy. The operations are those that {@code torch.nn} calls in training, ReLU6 in place.
 */
final class TorchScript {
    private static final String HEAD =
            """
            class Net(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.Net,
                x: Tensor,
                labels: Tensor,
                w: List[Tensor]) -> Tensor:
            """;

    private final StringBuilder code = new StringBuilder(HEAD);
    private final Map<String, Integer> places = new HashMap<>();
    private final double epsilon;
    private int next;

    private TorchScript(NetworkSpec network, List<TensorEntry> weights) {
        this.epsilon = network.batchNormEpsilon();
        for (TensorEntry weight : weights) {
            places.put(weight.name(), places.size());
        }
    }

    /**
     * The module's file.
     *
     * @param weights in the order in which {@code w} holds them
     * @param channelsLast whether activations are laid out as [N, H, W, C] in memory
     */
    static byte[] module(NetworkSpec network, List<TensorEntry> weights, boolean channelsLast) {
        TorchScript script = new TorchScript(network, weights);
        String x = "x";
        if (channelsLast) {
            x = script.let("torch.contiguous(x, memory_format=2)");
        }
        for (int i = 0; i < network.blocks().size(); i++) {
            String name = "features." + i + ".";
            x =
                    switch (network.blocks().get(i)) {
                        case ConvBlock conv ->
                                script.convolution(
                                        x,
                                        name + "0",
                                        name + "1",
                                        conv.kernel(),
                                        conv.stride(),
                                        1,
                                        true);
                        case MBConvBlock block -> script.mbconv(x, name + "conv.", block);
                        case ClassifierBlock _ -> script.classifier(x);
                        default ->
                                throw new IllegalArgumentException(
                                        "torch script: unknown block "
                                                + network.blocks().get(i).label());
                    };
        }
        script.code.append(
                "    return torch.cross_entropy_loss(%s, labels, None, 1, -100, 0.)\n"
                        .formatted(x));
        return TorchArchive.of(script.code.toString());
    }

    private String mbconv(String x, String name, MBConvBlock block) {
        int layer = 0;
        String y = x;
        if (block.expansion() > 1) {
            y = convolution(y, name + "0.0", name + "0.1", 1, 1, 1, true);
            layer = 1;
        }
        y =
                convolution(
                        y,
                        name + layer + ".0",
                        name + layer + ".1",
                        block.kernel(),
                        block.stride(),
                        block.middle(),
                        true);
        y = convolution(y, name + (layer + 1), name + (layer + 2), 1, 1, 1, false);
        return block.shortcut() ? let("torch.add(%s, %s)".formatted(x, y)) : y;
    }

    private String convolution(
            String x,
            String filters,
            String norm,
            int kernel,
            int stride,
            int groups,
            boolean relu6) {
        int padding = (kernel - 1) / 2;
        String y =
                let(
                        "torch.conv2d(%s, %s, None, [%d, %d], [%d, %d], [1, 1], %d)"
                                .formatted(
                                        x,
                                        weight(filters + ".weight"),
                                        stride,
                                        stride,
                                        padding,
                                        padding,
                                        groups));
        y =
                let(
                        "torch.batch_norm(%s, %s, %s, %s, %s, True, 0.1, %s, True)"
                                .formatted(
                                        y,
                                        weight(norm + ".weight"),
                                        weight(norm + ".bias"),
                                        weight(norm + ".running_mean"),
                                        weight(norm + ".running_var"),
                                        epsilon));
        return relu6 ? let("torch.hardtanh_(%s, 0., 6.)".formatted(y)) : y;
    }

    private String classifier(String x) {
        String pooled = let("torch.adaptive_avg_pool2d(%s, [1, 1])".formatted(x));
        String flat = let("torch.flatten(%s, 1, -1)".formatted(pooled));
        return let(
                "torch.linear(%s, %s, %s)"
                        .formatted(
                                flat, weight("classifier.1.weight"), weight("classifier.1.bias")));
    }

    /** The name of a new variable with this value. */
    private String let(String expression) {
        String name = "x" + next++;
        code.append("    ").append(name).append(" = ").append(expression).append('\n');
        return name;
    }

    private String weight(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("torch script: there is no weight " + name);
        }
        return "w[" + place + "]";
    }
}
