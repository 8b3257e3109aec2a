package nazca.nas.space;

import java.util.ArrayList;
import java.util.List;

/** The plans of the built-in spaces of MBConv edges, with the paper's seven candidates or ours. */
final class MobileSpaces {
    /** The default space: made for 28x28x1 images, 6 edges, below 4 M MACs for a uniform path. */
    static final SpacePlan SMALL =
            new SpacePlan(
                    "mbconv-small",
                    new SpacePlan.Stem(16, 3, 2),
                    null,
                    List.of(stage(16, 2, 1), stage(24, 2, 2), stage(40, 2, 1)),
                    128);

    /** The reference network ({@code reference-cifar}) as a supernet: 32x32x3 images, 19 edges. */
    static final SpacePlan CIFAR =
            new SpacePlan(
                    "mbconv-cifar",
                    new SpacePlan.Stem(32, 3, 1),
                    new SpacePlan.First(16, 3),
                    List.of(
                            stage(24, 4, 1),
                            stage(32, 4, 2),
                            stage(64, 4, 2),
                            stage(96, 4, 1),
                            stage(160, 3, 1)),
                    1280);

    /** {@link #SMALL} in mixed precision: 19 candidates an edge. */
    static final SpacePlan MIXED_PRECISION_SMALL =
            mixedPrecision("mixed-precision-small", SMALL, 3);

    /** {@link #CIFAR} in mixed precision: 37 candidates an edge. */
    static final SpacePlan MIXED_PRECISION_CIFAR =
            mixedPrecision("mixed-precision-cifar", CIFAR, 3, 6);

    private static final int[] IMAGENET_WIDTHS = {24, 40, 80, 96, 192, 320};
    private static final int[] IMAGENET_STRIDES = {2, 2, 2, 1, 2, 1};
    private static final int IMAGENET_HEAD = 1280;

    private MobileSpaces() {}

    /**
     * The authors' space for ImageNet (arXiv:1812.00332, section 4.2): 21 edges at its usual cells.
     *
     * @param width multiplier of all channels; the last convolution never gets fewer than 1280
     * @param cells edges of each of the six stages
     */
    static SpacePlan imagenet(double width, List<Integer> cells) {
        List<SpacePlan.Stage> stages = new ArrayList<>();
        for (int i = 0; i < IMAGENET_WIDTHS.length; i++) {
            stages.add(stage(scaled(IMAGENET_WIDTHS[i], width), cells.get(i), IMAGENET_STRIDES[i]));
        }
        return new SpacePlan(
                Spaces.PROXYLESS_IMAGENET,
                new SpacePlan.Stem(scaled(32, width), 3, 2),
                new SpacePlan.First(scaled(16, width), 3),
                stages,
                width > 1 ? scaled(IMAGENET_HEAD, width) : IMAGENET_HEAD);
    }

    /**
     * The multiple of 8 nearest to a scaled width, at least 8, and the next one where that would be
     * below nine tenths of it.
     */
    static int scaled(int channels, double width) {
        double wanted = channels * width;
        int multiple = Math.max(8, (int) Math.floor((wanted + 4) / 8) * 8);
        return multiple < 0.9 * wanted ? multiple + 8 : multiple;
    }

    /** Ours, in the manner of Single Path One-Shot (arXiv:1904.00420, section 4.3). */
    private static SpacePlan mixedPrecision(String name, SpacePlan plan, int... expansions) {
        List<Candidate> candidates = Candidate.mixedPrecision(expansions);
        List<SpacePlan.Stage> stages =
                plan.stages().stream()
                        .map(
                                stage ->
                                        new SpacePlan.Stage(
                                                stage.width(),
                                                stage.repeats(),
                                                stage.stride(),
                                                candidates))
                        .toList();
        return new SpacePlan(name, plan.stem(), plan.first(), stages, plan.head());
    }

    private static SpacePlan.Stage stage(int width, int repeats, int stride) {
        return new SpacePlan.Stage(width, repeats, stride, Candidate.PAPER);
    }
}
