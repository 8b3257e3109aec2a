package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Inverted residual (MobileNetV2, arXiv:1801.04381): 1x1 expansion with batch norm and activation
 * unless the expansion is 1, depthwise convolution with batch norm and activation,
 * squeeze-and-excite where asked (MobileNetV3, arXiv:1905.02244), linear 1x1 projection with batch
 * norm, and an identity shortcut where asked.
 *
 * @param kernel side of the depthwise filter, odd
 * @param stride of the depthwise convolution, 1 or 2
 * @param expansion middle channels per input channel
 * @param in input channels
 * @param out output channels
 * @param shortcut whether the input is added to the output; needs stride 1 and in = out
 * @param activation behind expansion and depthwise convolution
 * @param excitation how middle channels are scaled by what all of them say
 */
public record MBConvBlock(
        int kernel,
        int stride,
        int expansion,
        int in,
        int out,
        boolean shortcut,
        BlockActivation activation,
        Excitation excitation)
        implements BlockSpec {
    /** Checks the geometry. */
    public MBConvBlock {
        Require.argument(
                kernel >= 1 && kernel % 2 == 1, "MBConv: kernel must be odd, got %d", kernel);
        Require.argument(
                stride == 1 || stride == 2, "MBConv: stride must be 1 or 2, got %d", stride);
        Require.argument(expansion >= 1, "MBConv: expansion must be >= 1, got %d", expansion);
        Require.argument(
                in > 0 && out > 0, "MBConv: channels must be positive, got %d -> %d", in, out);
        Require.argument(
                !shortcut || (stride == 1 && in == out),
                "MBConv: a shortcut needs stride 1 and equal channels, got stride %d, %d -> %d",
                stride,
                in,
                out);
    }

    /** With ReLU6 and without squeeze-and-excite, as ProxylessNAS has it. */
    public MBConvBlock(int kernel, int stride, int expansion, int in, int out, boolean shortcut) {
        this(kernel, stride, expansion, in, out, shortcut, BlockActivation.RELU6, false);
    }

    /**
     * With an activation of its own.
     *
     * @param squeezeExcite whether there is squeeze-and-excite as MobileNetV3 has it
     */
    public MBConvBlock(
            int kernel,
            int stride,
            int expansion,
            int in,
            int out,
            boolean shortcut,
            BlockActivation activation,
            boolean squeezeExcite) {
        this(
                kernel,
                stride,
                expansion,
                in,
                out,
                shortcut,
                activation,
                squeezeExcite ? Excitation.OF_MIDDLE : Excitation.NONE);
    }

    /** Whether middle channels are scaled by what all of them say. */
    public boolean squeezeExcite() {
        return excitation != Excitation.NONE;
    }

    /** Whether the block is one of MobileNetV2 and ProxylessNAS. */
    public boolean plain() {
        return activation == BlockActivation.RELU6 && !squeezeExcite();
    }

    /** What squeeze-and-excite squeezes the middle channels to. */
    public int squeezed() {
        return excitation.squeezed(in, middle());
    }

    /** Channels between the two pointwise convolutions. */
    public int middle() {
        return in * expansion;
    }

    @Override
    public String label() {
        String suffix = excitation.suffix();
        if (activation != BlockActivation.RELU6) {
            suffix += " " + activation.label();
        }
        return "MBConv k" + kernel + " e" + expansion + suffix;
    }

    @Override
    public Shape output(Shape input) {
        Require.argument(input.channels() == in, "MBConv: takes %d channels, got %s", in, input);
        return input.strided(stride).withChannels(out);
    }

    @Override
    public List<LayerRow> layers(String prefix, Shape input) {
        Shape output = output(input);
        Shape wide = input.withChannels(middle());
        Shape narrow = wide.strided(stride);
        List<LayerRow> rows = new ArrayList<>();
        if (expansion > 1) {
            long weights = (long) in * middle();
            rows.add(
                    new LayerRow(
                            prefix + ".expand",
                            "conv 1x1 s1",
                            wide,
                            weights + 2L * middle(),
                            weights * wide.pixels()));
        }
        long taps = (long) kernel * kernel * middle();
        rows.add(
                new LayerRow(
                        prefix + ".depthwise",
                        "depthwise %dx%d s%d".formatted(kernel, kernel, stride),
                        narrow,
                        taps + 2L * middle(),
                        taps * narrow.pixels()));
        if (squeezeExcite()) {
            rows.add(linear(prefix + ".se.squeeze", middle(), squeezed()));
            rows.add(linear(prefix + ".se.excite", squeezed(), middle()));
        }
        long weights = (long) middle() * out;
        rows.add(
                new LayerRow(
                        prefix + ".project",
                        "conv 1x1 s1",
                        output,
                        weights + 2L * out,
                        weights * output.pixels()));
        return rows;
    }

    private static LayerRow linear(String name, int from, int to) {
        long weights = (long) from * to;
        return new LayerRow(name, "linear", Shape.vector(to), weights + to, weights);
    }

    /**
     * {@inheritDoc} Blocks that are not {@link #plain} end as in the tables of Once-for-All: {@code
     * -se:1-hs:0}, or {@code -se:0-act:swish} for activations that those do not know.
     */
    @Override
    public String latencyKey(Shape input) {
        return "expanded_conv-input:%s-output:%s-expand:%d-kernel:%d-stride:%d-idskip:%d"
                        .formatted(
                                input, output(input), expansion, kernel, stride, shortcut ? 1 : 0)
                + (plain() ? "" : "-se:%s-".formatted(excitation.key()) + activationKey());
    }

    private String activationKey() {
        return switch (activation) {
            case RELU6 -> "hs:0";
            case HARD_SWISH -> "hs:1";
            case RELU, SWISH -> "act:" + activation.label();
        };
    }
}
