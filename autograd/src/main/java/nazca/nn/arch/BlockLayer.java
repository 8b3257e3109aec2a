package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/** One convolution of a {@link SequenceBlock}, with the batch norm behind it. */
public sealed interface BlockLayer {
    /** Whether ReLU6 follows the batch norm. */
    boolean relu6();

    /** The output shape for one image. */
    Shape output(Shape input);

    /** Weights of the convolution. */
    long weights(Shape input);

    /** What it is, for example {@code depthwise 5x5 s2}. */
    String type();

    /** A few letters that say everything about it, for latency keys: {@code dw5s2r}. */
    String code();

    /**
     * A convolution of single pixels.
     *
     * @param out output channels
     * @param relu6 whether ReLU6 follows
     */
    record Pointwise(int out, boolean relu6) implements BlockLayer {
        /** Checks the channels. */
        public Pointwise {
            Require.argument(out > 0, "pointwise: channels must be positive, got %d", out);
        }

        @Override
        public Shape output(Shape input) {
            return input.withChannels(out);
        }

        @Override
        public long weights(Shape input) {
            return (long) input.channels() * out;
        }

        @Override
        public String type() {
            return "conv 1x1 s1";
        }

        @Override
        public String code() {
            return "pw" + out + (relu6 ? "r" : "");
        }
    }

    /**
     * One filter for every channel. Padding is (kernel - 1) / 2.
     *
     * @param kernel side of the filter, odd
     * @param stride 1 or 2
     * @param relu6 whether ReLU6 follows
     */
    record Depthwise(int kernel, int stride, boolean relu6) implements BlockLayer {
        /** Checks the geometry. */
        public Depthwise {
            Require.argument(
                    kernel >= 1 && kernel % 2 == 1,
                    "depthwise: kernel must be odd, got %d",
                    kernel);
            Require.argument(
                    stride == 1 || stride == 2, "depthwise: stride must be 1 or 2, got %d", stride);
        }

        @Override
        public Shape output(Shape input) {
            return input.strided(stride);
        }

        @Override
        public long weights(Shape input) {
            return (long) kernel * kernel * input.channels();
        }

        @Override
        public String type() {
            return "depthwise %dx%d s%d".formatted(kernel, kernel, stride);
        }

        @Override
        public String code() {
            return "dw%ds%d%s".formatted(kernel, stride, relu6 ? "r" : "");
        }
    }
}
