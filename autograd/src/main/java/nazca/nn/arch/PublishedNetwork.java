package nazca.nn.arch;

import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.List;

/**
 * A network that ProxylessNAS (arXiv:1812.00332, figure 5) published for ImageNet, as its authors'
 * configuration file has it: a 3x3 stem with stride 2, a block without expansion, six stages with
 * strides 2, 2, 2, 1, 2, 1, a 1x1 convolution, a classifier. All batch norms have {@link
 * NetworkSpec#BATCH_NORM_EPSILON}.
 *
 * @param widths channels of stem, first block, six stages and last convolution
 * @param stages kernel/expansion of every block or Z for Zero, stages separated by semicolons
 * @param dropout before the classifier, as their authors trained them
 */
record PublishedNetwork(List<Integer> widths, String stages, double dropout) {
    static final PublishedNetwork GPU =
            new PublishedNetwork(
                    List.of(40, 24, 32, 56, 112, 128, 256, 432, 1728),
                    "5/3 Z Z Z; 7/3 Z Z 3/3; 7/6 Z Z 5/3; 5/6 Z 3/3 5/3; 7/6 7/6 7/6 5/6; 7/6",
                    0.3);

    static final PublishedNetwork CPU =
            new PublishedNetwork(
                    List.of(40, 24, 32, 48, 88, 104, 216, 360, 1432),
                    "3/6 3/3 3/3 3/3; 3/6 3/3 3/3 5/3; 3/6 Z Z 3/3; 5/6 3/3 3/3 3/3;"
                            + " 5/6 5/3 5/3 3/3; 5/6",
                    0.2);

    static final PublishedNetwork MOBILE =
            new PublishedNetwork(
                    List.of(32, 16, 32, 40, 80, 96, 192, 320, 1280), mobileStages(), 0.1);

    static final PublishedNetwork MOBILE_14 =
            new PublishedNetwork(
                    List.of(48, 24, 40, 56, 112, 136, 256, 448, 1792), mobileStages(), 0.3);

    private static final int[] STRIDES = {2, 2, 2, 1, 2, 1};

    private static String mobileStages() {
        return "5/3 3/3 Z Z; 7/3 3/3 5/3 5/3; 7/6 5/3 5/3 5/3; 5/6 5/3 5/3 5/3; 7/6 7/6 7/3 7/3;"
                + " 7/6";
    }

    /** All blocks, Zero ones too, so that they stand where the search had their edges. */
    List<BlockSpec> blocks(int channels, int classes) {
        List<BlockSpec> blocks = new ArrayList<>();
        int width = widths.get(1);
        blocks.add(new ConvBlock(3, 2, channels, widths.getFirst()));
        blocks.add(new MBConvBlock(3, 1, 1, widths.getFirst(), width, false));
        String[] all = stages.split(";", -1);
        Require.argument(all.length == STRIDES.length, "published network: %d stages", all.length);
        for (int stage = 0; stage < all.length; stage++) {
            int out = widths.get(2 + stage);
            int stride = STRIDES[stage];
            for (String block : all[stage].strip().split(" ", -1)) {
                blocks.add(block(block, stride, width, out));
                width = out;
                stride = 1;
            }
        }
        blocks.add(new ConvBlock(1, 1, width, widths.getLast()));
        blocks.add(new ClassifierBlock(widths.getLast(), classes, dropout));
        return blocks;
    }

    private static BlockSpec block(String text, int stride, int in, int out) {
        if (text.equals("Z")) {
            return new ZeroBlock();
        }
        int slash = text.indexOf('/');
        int kernel = Integer.parseInt(text.substring(0, slash));
        int expansion = Integer.parseInt(text.substring(slash + 1));
        return new MBConvBlock(kernel, stride, expansion, in, out, stride == 1 && in == out);
    }
}
