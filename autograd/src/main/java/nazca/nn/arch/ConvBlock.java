package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.List;

/**
 * Dense convolution without bias, batch norm, ReLU6. Padding is (kernel - 1) / 2.
 *
 * @param kernel side of the filter, odd; 1 is a pointwise convolution
 * @param stride 1 or 2
 * @param in input channels
 * @param out output channels
 */
public record ConvBlock(int kernel, int stride, int in, int out) implements BlockSpec {
    /** Checks the geometry. */
    public ConvBlock {
        Require.argument(
                kernel >= 1 && kernel % 2 == 1, "conv block: kernel must be odd, got %d", kernel);
        Require.argument(
                stride == 1 || stride == 2, "conv block: stride must be 1 or 2, got %d", stride);
        Require.argument(
                kernel > 1 || stride == 1,
                "conv block: a 1x1 kernel must have stride 1, got %d",
                stride);
        Require.argument(
                in > 0 && out > 0, "conv block: channels must be positive, got %d -> %d", in, out);
    }

    @Override
    public String label() {
        return "Conv k" + kernel + " s" + stride;
    }

    @Override
    public Shape output(Shape input) {
        Require.argument(
                input.channels() == in, "conv block: takes %d channels, got %s", in, input);
        return input.strided(stride).withChannels(out);
    }

    @Override
    public List<LayerRow> layers(String prefix, Shape input) {
        Shape output = output(input);
        long weights = (long) kernel * kernel * in * out;
        return List.of(
                new LayerRow(
                        prefix + ".conv",
                        "conv %dx%d s%d".formatted(kernel, kernel, stride),
                        output,
                        weights + 2L * out,
                        weights * output.pixels()));
    }

    @Override
    public String latencyKey(Shape input) {
        String shapes = "-input:" + input + "-output:" + output(input);
        return switch (kernel) {
            case 1 -> "Conv_1" + shapes;
            case 3 -> "Conv" + shapes;
            default -> "Conv" + shapes + "-kernel:" + kernel;
        };
    }
}
