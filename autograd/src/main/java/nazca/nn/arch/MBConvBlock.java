package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Inverted residual (MobileNetV2, arXiv:1801.04381): 1x1 expansion with batch norm and ReLU6 unless
 * the expansion is 1, depthwise convolution with batch norm and ReLU6, linear 1x1 projection with
 * batch norm, and an identity shortcut where asked.
 *
 * @param kernel side of the depthwise filter, odd
 * @param stride of the depthwise convolution, 1 or 2
 * @param expansion middle channels per input channel
 * @param in input channels
 * @param out output channels
 * @param shortcut whether the input is added to the output; needs stride 1 and in = out
 */
public record MBConvBlock(int kernel, int stride, int expansion, int in, int out, boolean shortcut)
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

    /** Channels between the two pointwise convolutions. */
    public int middle() {
        return in * expansion;
    }

    @Override
    public String label() {
        return "MBConv k" + kernel + " e" + expansion;
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

    @Override
    public String latencyKey(Shape input) {
        return "expanded_conv-input:%s-output:%s-expand:%d-kernel:%d-stride:%d-idskip:%d"
                .formatted(input, output(input), expansion, kernel, stride, shortcut ? 1 : 0);
    }
}
