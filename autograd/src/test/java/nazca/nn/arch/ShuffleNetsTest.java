package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class ShuffleNetsTest {
    /** 2 gammas and betas of every channel of a batch norm. */
    private static long withoutNorms(NetworkSpec network) {
        long weights = 0;
        for (PlacedBlock placed : network.placed()) {
            weights +=
                    switch (placed.spec()) {
                        case GraphBlock block ->
                                block.graph(placed.input()).nodes().stream()
                                        .filter(node -> !(node.layer() instanceof GraphLayer.Norm))
                                        .mapToLong(node -> node.layer().parameters(node.in()))
                                        .sum();
                        case ConvBlock conv -> conv.parameters(placed.input()) - 2L * conv.out();
                        default -> placed.spec().parameters(placed.input());
                    };
        }
        return weights;
    }

    @ParameterizedTest
    @CsvSource({
        "spos-k3, 295842496, 3132448, 3154880",
        "spos-k5, 313654976, 3189536, 3211968",
        "spos-k7, 340373696, 3275168, 3297600",
        "spos-xception, 358825920, 3830400, 3870816",
        "spos-released, 322918720, 3529312, 3558464",
    })
    void singlePathsHaveTheSizesOfTheAuthorsCode(
            String name, long macs, long weights, long parameters) {
        NetworkSpec network = Architectures.open(name);
        assertThat(network.input()).hasToString("224x224x3");
        assertThat(network.classes()).isEqualTo(1000);
        assertThat(network.macs()).isEqualTo(macs);
        assertThat(network.parameters()).isEqualTo(parameters);
        assertThat(withoutNorms(network)).isEqualTo(weights);
    }

    /** The paper's network: its operations, and the widths that its channel search found. */
    @Test
    void thePapersNetworkHasItsSizeWithAndWithoutItsWidths() {
        NetworkSpec usual = Architectures.open("spos-paper-ops");
        assertThat(usual.macs()).isEqualTo(318_729_024);
        assertThat(usual.parameters()).isEqualTo(3_345_088);
        int[] scales = {6, 5, 3, 5, 2, 6, 3, 4, 2, 5, 7, 5, 4, 6, 7, 4, 4, 5, 4, 3};
        List<BlockSpec> blocks = new ArrayList<>(usual.blocks());
        for (int e = 0; e < scales.length; e++) {
            // 0.2, 0.4, ... 1.6 of half of the output channels, rounded down.
            int tenths = 2 * (scales[e] + 1);
            blocks.set(
                    1 + e,
                    switch (blocks.get(1 + e)) {
                        case ShuffleBlock b ->
                                new ShuffleBlock(
                                        b.in(),
                                        b.out(),
                                        b.stride(),
                                        b.kernel(),
                                        b.out() / 2 * tenths / 10);
                        case XceptionBlock b ->
                                new XceptionBlock(
                                        b.in(), b.out(), b.stride(), b.out() / 2 * tenths / 10);
                        case BlockSpec other -> other;
                    });
        }
        NetworkSpec found = new NetworkSpec("found", usual.input(), blocks);
        assertThat(found.macs()).isEqualTo(327_857_920);
        assertThat(withoutNorms(found)).isEqualTo(3_407_035);
        assertThat(found.parameters()).isEqualTo(3_432_579);
    }

    @ParameterizedTest
    @CsvSource({
        "spos-cifar-k3, 157700096, 2034432",
        "spos-cifar-k5, 164155392, 2086144",
        "spos-cifar-k7, 173838336, 2163712",
        "spos-cifar-xception, 205355008, 2748520",
        "spos-cifar-found, 173211648, 2257232",
    })
    void singlePathsForCifarHaveTheirSizes(String name, long macs, long parameters) {
        NetworkSpec network = Architectures.open(name);
        assertThat(network.macs()).isEqualTo(macs);
        assertThat(network.parameters()).isEqualTo(parameters);
        assertThat(network.inputs().stream().map(Shape::height).distinct())
                .containsExactly(32, 16, 8);
    }

    @ParameterizedTest
    @CsvSource({
        "shufflenet-v2-x0.5, 40476448, 1365792",
        "shufflenet-v2-x1.0, 145814296, 2278760",
        "shufflenet-v2-x1.5, 298970656, 3506720",
        "shufflenet-v2-x2.0, 590783000, 7402600",
    })
    void shuffleNetsHaveTheSizesOfTheAuthorsCode(String name, long macs, long parameters) {
        NetworkSpec network = Architectures.open(name);
        assertThat(network.macs()).isEqualTo(macs);
        assertThat(network.parameters()).isEqualTo(parameters);
    }

    /** Of layers 0, 1, 4, 5, 8, 9, 16 and 17, candidate by candidate. */
    @Test
    void everyCandidateOfEveryKindOfEdgeHasItsMacs() {
        long[][] expected = {
            {13_396_992, 15_805_440, 19_418_112, 13_146_112},
            {7_325_696, 8_931_328, 11_339_776, 12_343_296},
            {26_304_768, 28_111_104, 30_820_608, 20_296_192},
            {10_599_680, 11_603_200, 13_108_480, 16_746_240},
            {30_670_080, 31_673_600, 33_178_880, 21_199_360},
            {10_317_440, 10_819_200, 11_571_840, 15_899_520},
            {30_387_840, 30_889_600, 31_642_240, 20_634_880},
            {10_176_320, 10_427_200, 10_803_520, 15_476_160}
        };
        int[] layers = {0, 1, 4, 5, 8, 9, 16, 17};
        List<Shape> inputs = Architectures.open("spos-k3").inputs();
        List<ShuffleNets.Edge> edges = ShuffleNets.edges(false);
        for (int i = 0; i < layers.length; i++) {
            Shape input = inputs.get(1 + layers[i]);
            List<BlockSpec> candidates = edges.get(layers[i]).candidates();
            for (int k = 0; k < candidates.size(); k++) {
                assertThat(candidates.get(k).macs(input)).isEqualTo(expected[i][k]);
            }
        }
        assertThat(edges.getFirst().candidates().stream().map(BlockSpec::label))
                .containsExactly("Shuffle k3", "Shuffle k5", "Shuffle k7", "Xception");
    }

    @Test
    void unitsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new ShuffleBlock(7, 20, 1, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shuffle block: input channels must be even and positive, got 7");
        assertThatThrownBy(() -> new XceptionBlock(20, 20, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shuffle block: needs more than 20 output channels, got 20");
        assertThatThrownBy(() -> new ShuffleBlock(8, 8, 1, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shuffle block: kernel must be odd, got 4");
    }
}
