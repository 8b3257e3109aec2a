package nazca.bench;

import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Require;

import java.util.Map;

/** The networks whose training steps are measured. */
final class BenchNetworks {
    /** Candidates of the six edges: every kernel at both expansions. */
    private static final int[] SMALL_CHOICE = {1, 2, 3, 4, 5, 0};

    private BenchNetworks() {}

    /**
     * The reference network at CIFAR size, 155 M MACs an image, or a network of {@code
     * mbconv-small} with every candidate in it, 3 M MACs an image.
     *
     * @throws IllegalArgumentException unless {@code name} is {@code reference} or {@code small}
     */
    static NetworkSpec named(String name) {
        Require.argument(
                name.equals("reference") || name.equals("small"),
                "network: must be reference or small, got %s",
                name);
        return name.equals("reference") ? Architectures.referenceCifar() : small();
    }

    private static NetworkSpec small() {
        SearchSpace space =
                Spaces.open(
                        Spaces.MBCONV_SMALL,
                        Map.of(),
                        Spaces.defaultInput(Spaces.MBCONV_SMALL),
                        10);
        return space.derive(SMALL_CHOICE);
    }
}
