package nazca.nn.arch;

import java.util.List;

/**
 * The networks that DARTS (arXiv:1806.09055, figures 4 and 5) found on CIFAR-10, in first order
 * (version 1) and in second (version 2), as its authors' program evaluates them, without its
 * auxiliary head.
 */
public final class DartsNets {
    /** Cells of an evaluated network for CIFAR-10. */
    public static final int CIFAR_CELLS = 20;

    /** Width of an evaluated network for CIFAR-10. */
    public static final int CIFAR_WIDTH = 36;

    private static final int IMAGENET_CELLS = 14;
    private static final int IMAGENET_WIDTH = 48;

    private DartsNets() {}

    static List<BlockSpec> version1(int channels, int classes) {
        CellStack frame = CellStack.frame(channels, CellStem.CIFAR, CIFAR_WIDTH, CIFAR_CELLS);
        Cell normal = Cell.of("33/I3-/I3--/3-I--");
        Cell reduction = Cell.of("MM/M-I/M-I-/A-I--");
        return classified(frame.with(normal, reduction), classes);
    }

    static List<BlockSpec> version2(int channels, int classes) {
        CellStack frame = CellStack.frame(channels, CellStem.CIFAR, CIFAR_WIDTH, CIFAR_CELLS);
        return classified(second(frame), classes);
    }

    static List<BlockSpec> version2ForImageNet(int channels, int classes) {
        CellStack frame =
                CellStack.frame(channels, CellStem.IMAGENET, IMAGENET_WIDTH, IMAGENET_CELLS);
        return classified(second(frame), classes);
    }

    private static CellStack second(CellStack frame) {
        return frame.with(Cell.of("33/33-/I3--/I-D--"), Cell.of("MM/-MI/M-I-/-MI--"));
    }

    private static List<BlockSpec> classified(CellStack cells, int classes) {
        return List.of(cells, new ClassifierBlock(cells.out(), classes));
    }
}
