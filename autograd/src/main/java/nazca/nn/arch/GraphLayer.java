package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/** One layer of a {@link LayerGraph}; none has a bias. */
public sealed interface GraphLayer {
    /** The output shape for one image. */
    Shape output(Shape input);

    /** What it is, for example {@code conv 3x3 s2 g2}. */
    String type();

    /** Weights of a convolution, gammas and betas of a batch norm, else 0. */
    default long parameters(Shape input) {
        return 0;
    }

    /** Multiply-accumulates of a convolution for one image, else 0. */
    default long macs(Shape input) {
        return 0;
    }

    /**
     * A convolution whose padding keeps the size at stride 1.
     *
     * @param out output channels
     * @param kernel side of the filter, odd
     * @param stride 1 or 2
     * @param groups into which input and output channels fall
     */
    record Convolution(int out, int kernel, int stride, int groups) implements GraphLayer {
        /** Checks the geometry. */
        public Convolution {
            Require.argument(
                    kernel % 2 == 1 && groups >= 1 && out % groups == 0,
                    "convolution: needs an odd kernel and groups that divide the channels, got"
                            + " kernel %d and %d groups of %d channels",
                    kernel,
                    groups,
                    out);
        }

        @Override
        public Shape output(Shape input) {
            Require.argument(
                    input.channels() % groups == 0,
                    "convolution: %d groups must divide the channels of %s",
                    groups,
                    input);
            return input.strided(stride).withChannels(out);
        }

        /** Weights of one output channel. */
        public int fanIn(Shape input) {
            return kernel * kernel * (input.channels() / groups);
        }

        @Override
        public long parameters(Shape input) {
            return (long) fanIn(input) * out;
        }

        @Override
        public long macs(Shape input) {
            return parameters(input) * output(input).pixels();
        }

        @Override
        public String type() {
            String own = "conv %dx%d s%d".formatted(kernel, kernel, stride);
            return groups == 1 ? own : own + " g" + groups;
        }
    }

    /**
     * One filter for every channel; padding keeps the size at stride 1.
     *
     * @param kernel side of the filter, odd
     * @param stride 1 or 2
     * @param dilation pixels from tap to tap, 1 or 2
     */
    record Depthwise(int kernel, int stride, int dilation) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input.strided(stride);
        }

        @Override
        public long parameters(Shape input) {
            return (long) kernel * kernel * input.channels();
        }

        @Override
        public long macs(Shape input) {
            return parameters(input) * output(input).pixels();
        }

        @Override
        public String type() {
            String own = "depthwise %dx%d s%d".formatted(kernel, kernel, stride);
            return dilation == 1 ? own : own + " d" + dilation;
        }
    }

    /**
     * Batch norm.
     *
     * @param relu whether ReLU follows
     */
    record Norm(boolean relu) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input;
        }

        @Override
        public long parameters(Shape input) {
            return 2L * input.channels();
        }

        @Override
        public String type() {
            return relu ? "batch norm, relu" : "batch norm";
        }
    }

    /** Batch norm that has neither gamma nor beta, as supernets of cells have it. */
    record Standardize() implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input;
        }

        @Override
        public String type() {
            return "batch norm without affine";
        }
    }

    /** max(x, 0). */
    record Relu() implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input;
        }

        @Override
        public String type() {
            return "relu";
        }
    }

    /** The map without its first row and its first column. */
    record Shift() implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return new Shape(input.height() - 1, input.width() - 1, input.channels());
        }

        @Override
        public String type() {
            return "shift";
        }
    }

    /**
     * Zeros, whatever it reads.
     *
     * @param stride 1 or 2, how much smaller than what it reads
     */
    record Zeros(int stride) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input.strided(stride);
        }

        @Override
        public String type() {
            return "zeros";
        }
    }

    /**
     * Channel shuffle (ShuffleNet, arXiv:1707.01083): channel i of group g becomes i·groups + g.
     */
    record Shuffle(int groups) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input;
        }

        @Override
        public String type() {
            return "shuffle g" + groups;
        }
    }

    /** The channels {@code first} to {@code first + channels - 1}. */
    record Slice(int first, int channels) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input.withChannels(channels);
        }

        @Override
        public String type() {
            return "slice";
        }
    }

    /** Zeros behind the last channel, up to {@code channels} of them. */
    record Widen(int channels) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input.withChannels(channels);
        }

        @Override
        public String type() {
            return "pad";
        }
    }

    /**
     * Average or maximum of square windows; padding counts for neither.
     *
     * @param max the maximum, not the average
     * @param kernel side of the window
     * @param stride from window to window
     * @param padding pixels that windows may reach over the border
     */
    record Pool(boolean max, int kernel, int stride, int padding) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return new Shape(
                    (input.height() + 2 * padding - kernel) / stride + 1,
                    (input.width() + 2 * padding - kernel) / stride + 1,
                    input.channels());
        }

        @Override
        public String type() {
            return "%s pool %dx%d s%d".formatted(max ? "max" : "average", kernel, kernel, stride);
        }
    }

    /**
     * A place for one of several operations that keep the channels, where a search chooses. Who
     * builds such a graph says what stands there; a network has none.
     *
     * @param edge which of the graph's places
     * @param stride 1 or 2
     */
    record Mixed(int edge, int stride) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input.strided(stride);
        }

        @Override
        public String type() {
            return "mixed edge";
        }
    }

    /**
     * A map that training drops at times, for a whole batch.
     *
     * @param rate the probability to drop it
     * @param divides whether training divides what it keeps by 1 - rate; where it does not,
     *     evaluation multiplies by that
     */
    record Drop(double rate, boolean divides) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input;
        }

        /** What evaluation multiplies by. */
        public float evaluationFactor() {
            return divides ? 1f : 1f - (float) rate;
        }

        @Override
        public String type() {
            return "drop path";
        }
    }

    /**
     * The channels of one map and behind them those of a second one with the same pixels.
     *
     * @param second channels of the second map
     */
    record Join(int second) implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input.withChannels(input.channels() + second);
        }

        @Override
        public String type() {
            return "join";
        }
    }

    /** The sum of two maps of one shape. */
    record Sum() implements GraphLayer {
        @Override
        public Shape output(Shape input) {
            return input;
        }

        @Override
        public String type() {
            return "sum";
        }
    }
}
