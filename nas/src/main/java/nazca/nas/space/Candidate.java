package nazca.nas.space;

import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand on an edge, before it knows channels and stride. */
sealed interface Candidate {
    /** MBConv 3, 5, 7 x expansion 3, 6 in this order, then Zero: the paper's seven. */
    List<Candidate> PAPER = paper();

    /** The block for an edge, or none where it cannot stand there. */
    Optional<BlockSpec> spec(int in, int out, int stride);

    /**
     * An inverted residual.
     *
     * @param kernel side of the depthwise filter, odd
     * @param expansion middle channels per input channel
     * @param activation behind expansion and depthwise convolution
     * @param squeezeExcite whether middle channels are scaled by what all of them say
     */
    record MBConv(int kernel, int expansion, BlockActivation activation, boolean squeezeExcite)
            implements Candidate {
        @Override
        public Optional<BlockSpec> spec(int in, int out, int stride) {
            return Optional.of(block(in, out, stride));
        }

        private MBConvBlock block(int in, int out, int stride) {
            boolean shortcut = stride == 1 && in == out;
            return new MBConvBlock(
                    kernel, stride, expansion, in, out, shortcut, activation, squeezeExcite);
        }
    }

    /**
     * An inverted residual in integers of a few bits.
     *
     * @param block what is computed
     * @param weightBits of the convolutions' weights
     * @param activationBits of what the convolutions read
     */
    record Quantized(MBConv block, int weightBits, int activationBits) implements Candidate {
        @Override
        public Optional<BlockSpec> spec(int in, int out, int stride) {
            return Optional.of(
                    new QuantizedBlock(block.block(in, out, stride), weightBits, activationBits));
        }
    }

    /** The operation that makes nothing, which may stand where the block has a shortcut. */
    record Zero() implements Candidate {
        @Override
        public Optional<BlockSpec> spec(int in, int out, int stride) {
            return stride == 1 && in == out ? Optional.of(new ZeroBlock()) : Optional.empty();
        }
    }

    /**
     * The candidate of a name, as spaces and results write it: {@code MBConv k5 e6}, {@code MBConv
     * k5 e6 se h-swish}, {@code MBConv k5 e6 w4 a8}, {@code Zero}.
     *
     * @throws IllegalArgumentException for any other name
     */
    static Candidate of(String name) {
        if (name.equals("Zero")) {
            return new Zero();
        }
        Matcher matcher =
                Pattern.compile(
                                "MBConv k(\\d{1,2}) e(\\d{1,2})( se)?(?: (relu|h-swish|swish))?"
                                        + "(?: w([2-8]) a([2-8]))?")
                        .matcher(name);
        Require.argument(
                matcher.matches(),
                "unknown candidate '%s': write it like 'MBConv k5 e6', 'MBConv k5 e6 se h-swish',"
                        + " 'MBConv k5 e6 w4 a8' with 2 to 8 bits, or 'Zero'",
                name);
        String activation = matcher.group(4);
        MBConv block =
                new MBConv(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        activation == null ? BlockActivation.RELU6 : BlockActivation.of(activation),
                        matcher.group(3) != null);
        return matcher.group(5) == null
                ? block
                : new Quantized(
                        block,
                        Integer.parseInt(matcher.group(5)),
                        Integer.parseInt(matcher.group(6)));
    }

    /**
     * Inverted residuals of kernels 3 and 5 in weights and activations of 8, 4 and 2 bits each, the
     * most bits first, then Zero.
     *
     * @param expansions of each kernel
     */
    static List<Candidate> mixedPrecision(int... expansions) {
        int[] allBits = {8, 4, 2};
        List<Candidate> candidates = new ArrayList<>();
        for (int kernel : new int[] {3, 5}) {
            for (int expansion : expansions) {
                MBConv block = new MBConv(kernel, expansion, BlockActivation.RELU6, false);
                for (int weightBits : allBits) {
                    for (int activationBits : allBits) {
                        candidates.add(new Quantized(block, weightBits, activationBits));
                    }
                }
            }
        }
        candidates.add(new Zero());
        return List.copyOf(candidates);
    }

    private static List<Candidate> paper() {
        List<Candidate> candidates = new ArrayList<>();
        for (int kernel : new int[] {3, 5, 7}) {
            for (int expansion : new int[] {3, 6}) {
                candidates.add(new MBConv(kernel, expansion, BlockActivation.RELU6, false));
            }
        }
        candidates.add(new Zero());
        return List.copyOf(candidates);
    }
}
