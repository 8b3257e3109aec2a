package nazca.nas.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nn.arch.Architectures;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.TreeOp;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class SearchSpaceTest {
    private static final List<TreeOp> OPS = List.of(TreeOp.values());

    private final SearchSpace small =
            Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10);

    @Test
    void smallSpaceHasSixEdgesAndZeroWhereTheBlockHasAShortcut() {
        assertThat(small.choices()).containsExactly(7, 7, 6, 7, 6, 7);
        assertThat(small.architectures()).isEqualTo(BigInteger.valueOf(7L * 7 * 6 * 7 * 6 * 7));
        assertThat(small.edges().getFirst().labels())
                .containsExactly(
                        "MBConv k3 e3",
                        "MBConv k3 e6",
                        "MBConv k5 e3",
                        "MBConv k5 e6",
                        "MBConv k7 e3",
                        "MBConv k7 e6",
                        "Zero");
        assertThat(small.edges().get(2).labels()).hasSize(6).doesNotContain("Zero");
    }

    @Test
    void uniformPathStaysUnderFourMillionMacs() {
        assertThat(small.macsMean()).isBetween(1e6, 4e6);
        assertThat(small.macsMin()).isLessThan(small.macsMax());
    }

    @Test
    void derivedNetworkCountsWhatItsChoicesCount() {
        NetworkSpec smallest = small.derive(new int[] {6, 6, 0, 6, 0, 6});
        assertThat(smallest.macs()).isEqualTo(small.macsMin());
        assertThat(smallest.latencyKeys()).hasSize(5);
        // stem 9*16+32; edge 16->24 e3 k3: 16*48+96 + 9*48+96 + 48*24+48; edge 24->40: 24*72+144 +
        // 9*72+144 +
        // 72*40+80; head 40*128+256; linear 128*10+10
        assertThat(smallest.parameters())
                .isEqualTo(
                        176
                                + (768 + 96 + 432 + 96 + 1152 + 48)
                                + (1728 + 144 + 648 + 144 + 2880 + 80)
                                + 5376
                                + 1290);
    }

    @Test
    void everyNetworksKeysAreAmongTheSpacesKeys() {
        assertThat(small.latencyBlocks().keySet())
                .hasSize(33)
                .containsAll(small.derive(new int[] {5, 4, 3, 2, 1, 0}).latencyKeys());
    }

    @Test
    void zeroWithoutAShortcutIsRefused() {
        assertThatThrownBy(
                        () ->
                                new MixedBlock(
                                        List.of(
                                                new MBConvBlock(3, 2, 3, 8, 8, false),
                                                new ZeroBlock())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shortcut");
    }

    @Test
    void unknownParameterIsNamed() {
        assertThatThrownBy(
                        () ->
                                Spaces.open(
                                        "mbconv-small",
                                        Map.of("widht", 1),
                                        new Shape(28, 28, 1),
                                        10))
                .hasMessageContaining("widht");
    }

    @Test
    void theImageNetSpaceHasTheAuthorsCounts() {
        SearchSpace space =
                Spaces.open("proxyless-imagenet", Map.of(), new Shape(224, 224, 3), 1000);
        assertThat(space.edges()).hasSize(21);
        assertThat(Arrays.stream(space.choices()).sum()).isEqualTo(141);
        assertThat(space.architectures()).hasToString("221502229807900608");
        assertThat(space.parameters()).isEqualTo(16_034_168);
        assertThat(space.macsMin()).isEqualTo(102_528_896);
        assertThat(space.macsMax()).isEqualTo(606_590_720);
        assertThat(space.macsMean()).isEqualTo(373_300_544.0);
    }

    @Test
    void theImageNetSpaceTakesAnyWidthCellsImagesAndClasses() {
        SearchSpace space =
                Spaces.open(
                        "proxyless-imagenet",
                        Map.of("width", 0.35, "cells", List.of(1L, 2L, 1L, 1L, 1L, 1L)),
                        new Shape(64, 64, 1),
                        7);
        assertThat(space.edges()).hasSize(7);
        assertThat(space.classes()).isEqualTo(7);
        // As the authors' rule gives them: 32 * 0.35 = 11.2 -> 16, since 8 is below nine tenths.
        assertThat(MobileSpaces.scaled(32, 0.35)).isEqualTo(16);
        assertThat(MobileSpaces.scaled(192, 1.4)).isEqualTo(272);
        assertThatThrownBy(
                        () ->
                                Spaces.open(
                                        "proxyless-imagenet",
                                        Map.of("cells", List.of(1L, 2L)),
                                        new Shape(64, 64, 1),
                                        7))
                .hasMessageContaining("cells must be 6 numbers, got 2");
    }

    @Test
    void treeSpaceHoldsThePublishedNetwork() {
        SearchSpace tree = Spaces.open("proxyless-cifar-tree", Map.of(), new Shape(32, 32, 3), 10);
        assertThat(tree.choices()).hasSize(648).containsOnly(7);
        assertThat(tree.architectures()).isEqualTo(BigInteger.valueOf(7).pow(648));
        assertThat(tree.edges().getFirst().labels())
                .containsExactly("sep3d2", "identity", "sep3", "sep5", "sep7", "avg3", "max3");
        NetworkSpec published = Architectures.open(Architectures.PROXYLESS_CIFAR);
        int[] choice =
                published.blocks().stream()
                        .filter(PyramidBlock.class::isInstance)
                        .flatMap(block -> ((PyramidBlock) block).cell().edges().stream())
                        .mapToInt(OPS::indexOf)
                        .toArray();
        NetworkSpec derived = tree.derive(choice);
        assertThat(derived.blocks()).isEqualTo(published.blocks());
        assertThat(derived.batchNormEpsilon()).isEqualTo(published.batchNormEpsilon());
        assertThat(tree.latencyBlocks().keySet()).containsAll(published.latencyKeys());
    }

    @Test
    void partsOfATreeCountWhatTheBlockCounts() {
        SearchSpace tree =
                Spaces.open(
                        "proxyless-cifar-tree",
                        Map.of("blocks", 1L, "stem", 6L, "widening", 9L),
                        new Shape(16, 16, 1),
                        4);
        int[] smallest = new int[36];
        Arrays.fill(smallest, OPS.indexOf(TreeOp.IDENTITY));
        assertThat(tree.derive(smallest).macs()).isEqualTo(tree.macsMin());
        int[] largest = new int[36];
        Arrays.fill(largest, OPS.indexOf(TreeOp.SEPARABLE_7));
        NetworkSpec network = tree.derive(largest);
        assertThat(network.macs()).isEqualTo(tree.macsMax());
        assertThat(network.parts().stream().mapToLong(b -> b.spec().parameters(b.input())).sum())
                .isEqualTo(network.parameters());
        assertThat(network.latencyKeys()).hasSize(3 + 3 + 36);
        assertThat(tree.isChain()).isFalse();
    }

    /** Counts of the authors' code; the largest and the smallest path of 4^20. */
    @Test
    void theSpaceOfSinglePathOneShotHasItsSize() {
        SearchSpace space = Spaces.open("spos-shufflenet", Map.of(), new Shape(224, 224, 3), 1000);
        assertThat(space.choices()).hasSize(20).containsOnly(4);
        assertThat(space.architectures()).isEqualTo(BigInteger.valueOf(1L << 40));
        assertThat(space.macsMin()).isEqualTo(270_359_360);
        assertThat(space.macsMax()).isEqualTo(398_609_216);
        assertThat(space.edges().getFirst().labels())
                .containsExactly("Shuffle k3", "Shuffle k5", "Shuffle k7", "Xception");
        int[] released = {2, 1, 0, 1, 2, 0, 2, 0, 2, 0, 2, 3, 0, 0, 0, 0, 3, 2, 3, 3};
        assertThat(space.derive(released).blocks())
                .isEqualTo(Architectures.open("spos-released").blocks());
    }

    /** The authors' supernet has 1,930,618 parameters; the stem's batch norm alone is affine. */
    @Test
    void theSpaceOfDartsCellsHasItsSizeAndItsNetworksAnother() {
        SearchSpace space = Spaces.open("darts-cells", Map.of(), new Shape(32, 32, 3), 10);
        assertThat(space.parameters()).isEqualTo(1_930_618);
        assertThat(space.choices()).hasSize(28).containsOnly(8);
        assertThat(space.isChain()).isFalse();
        assertThat(space.edges().getFirst().labels())
                .containsExactly(
                        "none",
                        "max_pool_3x3",
                        "avg_pool_3x3",
                        "skip_connect",
                        "sep_conv_3x3",
                        "sep_conv_5x5",
                        "dil_conv_3x3",
                        "dil_conv_5x5");
        int[] wide = new int[28];
        Arrays.fill(wide, 5);
        NetworkSpec largest = space.derive(wide);
        assertThat(largest.macs()).isEqualTo(space.macsMax());
        assertThat(space.derive(new int[28]).macs()).isEqualTo(space.macsMin());
        assertThat(space.latencyBlocks().keySet())
                .containsAll(largest.latencyKeys())
                .containsAll(Architectures.open("darts-v1").latencyKeys().subList(1, 100))
                .hasSize(1 + 3 * 6 + 2 * 7 + 1);
        SearchSpace small =
                Spaces.open(
                        "darts-cells",
                        Map.of("width", 4L, "cells", 5L, "derived_width", 8L, "derived_cells", 6L),
                        new Shape(28, 28, 1),
                        10);
        assertThat(small.derive(wide).blocks().getFirst().label())
                .isEqualTo("Cells 6 x 8, 55/555/5555/55555, 55/555/5555/55555");
        assertThatThrownBy(
                        () ->
                                Spaces.open(
                                        "darts-cells",
                                        Map.of("widht", 4L),
                                        new Shape(32, 32, 3),
                                        10))
                .hasMessage(
                        "space darts-cells: unknown key widht (known: cells, derived_cells,"
                                + " derived_width, width)");
    }

    @Test
    void itsFormForCifarHalvesMapsTwice() {
        SearchSpace space =
                Spaces.open("spos-shufflenet-cifar", Map.of(), new Shape(32, 32, 3), 10);
        int[] found = {1, 0, 3, 1, 3, 0, 3, 0, 0, 3, 3, 0, 1, 0, 1, 2, 2, 1, 1, 3};
        NetworkSpec network = space.derive(found);
        assertThat(network.blocks()).isEqualTo(Architectures.open("spos-cifar-found").blocks());
        assertThat(network.macs()).isEqualTo(173_211_648);
        assertThat(space.latencyBlocks().keySet()).containsAll(network.latencyKeys());
    }
}
