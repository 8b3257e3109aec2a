package nazca.nn.arch;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes down a network of the MobileNetV2 family (arXiv:1801.04381) stage by stage: a 3x3 stem,
 * MBConv blocks with an identity shortcut wherever stride and channels allow one, a 1x1 head and a
 * classifier.
 */
final class MobileBlocks {
    private final List<BlockSpec> blocks = new ArrayList<>();
    private int width;

    /** Starts with a 3x3 convolution of images with {@code channels} channels. */
    MobileBlocks(int channels, int stride, int width) {
        blocks.add(new ConvBlock(3, stride, channels, width));
        this.width = width;
    }

    /** Adds {@code repeats} blocks, of which the first has the stride. */
    MobileBlocks stage(int expansion, int out, int repeats, int stride, int kernel) {
        for (int i = 0; i < repeats; i++) {
            int step = i == 0 ? stride : 1;
            boolean shortcut = step == 1 && width == out;
            blocks.add(new MBConvBlock(kernel, step, expansion, width, out, shortcut));
            width = out;
        }
        return this;
    }

    /** Ends with a 1x1 convolution to {@code head} channels and a classifier. */
    List<BlockSpec> end(int head, int classes, double dropout) {
        blocks.add(new ConvBlock(1, 1, width, head));
        blocks.add(new ClassifierBlock(head, classes, dropout));
        return List.copyOf(blocks);
    }
}
