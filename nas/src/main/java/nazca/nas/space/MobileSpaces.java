package nazca.nas.space;

import java.util.List;

/** The plans of the built-in spaces of MBConv edges, all with the paper's seven candidates. */
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

    private MobileSpaces() {}

    private static SpacePlan.Stage stage(int width, int repeats, int stride) {
        return new SpacePlan.Stage(width, repeats, stride, Candidate.PAPER);
    }
}
