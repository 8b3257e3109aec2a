package nazca.nn.arch;

import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.List;

/**
 * The widths of a PyramidNet (arXiv:1610.02915) of three stages, as ProxylessNAS (arXiv:1812.00332,
 * section 4.1) searches it. Of n blocks, block k from 1 has stem + widening k / n planes, rounded
 * and then made even downwards.
 *
 * @param blocks of each stage
 * @param stem channels of the first convolution
 * @param widening planes that the last block has more than the stem
 */
public record PyramidPlan(int blocks, int stem, int widening) {
    /** The size that was searched: 54 blocks, the last of 100 planes. */
    public static final PyramidPlan FULL = new PyramidPlan(18, 16, 84);

    private static final int STAGES = 3;

    /** Checks the sizes. */
    public PyramidPlan {
        Require.argument(
                blocks >= 1 && stem >= 2 && widening >= 0,
                "pyramid: needs blocks >= 1, stem >= 2 and widening >= 0, got %d, %d and %d",
                blocks,
                stem,
                widening);
    }

    /** Every block in order without the operations of its cell. */
    public List<PyramidBlock> frames() {
        List<PyramidBlock> frames = new ArrayList<>();
        int width = stem;
        for (int k = 1; k <= STAGES * blocks; k++) {
            int stride = k > 1 && (k - 1) % blocks == 0 ? 2 : 1;
            frames.add(PyramidBlock.frame(width, planes(k), stride));
            width = PyramidBlock.EXPANSION * planes(k);
        }
        return frames;
    }

    /** Channels behind the last block. */
    public int width() {
        return PyramidBlock.EXPANSION * planes(STAGES * blocks);
    }

    private int planes(int k) {
        int rounded = (int) Math.rint(stem + (double) widening * k / (STAGES * blocks));
        return rounded - rounded % 2;
    }
}
