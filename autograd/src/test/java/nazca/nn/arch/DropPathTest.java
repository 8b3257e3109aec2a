package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.nn.arch.DropPath.Scaling;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.List;

class DropPathTest {
    private static final Shape INPUT = new Shape(8, 8, 8);

    private final NetworkSpec published = Architectures.open(Architectures.PROXYLESS_CIFAR);

    @Test
    void cellsAreDroppedAtRatesThatGrowLinearlyAboutTheirMean() {
        NetworkSpec network = DropPath.over(published, 0.1, 0.25, Scaling.TRAIN_DIVIDES);
        List<DropPath> drops =
                network.blocks().stream()
                        .filter(PyramidBlock.class::isInstance)
                        .map(block -> ((PyramidBlock) block).drop())
                        .toList();
        assertThat(drops).hasSize(54);
        for (int l = 1; l <= 54; l++) {
            DropPath drop = drops.get(l - 1);
            assertThat(drop.cell()).isCloseTo(2 * l * 0.25 / 55, within(1e-12));
            assertThat(drop.path()).isEqualTo(0.1);
            assertThat(drop.scaling()).isEqualTo(Scaling.TRAIN_DIVIDES);
        }
        assertThat(drops.stream().mapToDouble(DropPath::cell).average().orElse(0))
                .isCloseTo(0.25, within(1e-12));
        assertThat(network.parameters()).isEqualTo(published.parameters());
        assertThat(network.macs()).isEqualTo(published.macs());
    }

    @Test
    void everyBranchOfTheTreesIsAPathAndTheResidualIsTheCell() {
        PyramidBlock block = new PyramidBlock(8, 4, 1, TreeCell.of("7MDI7M5D5577"));
        LayerGraph graph = block.with(new DropPath(0.1, 0.2, Scaling.EVAL_MULTIPLIES)).graph(INPUT);
        assertThat(graph.nodes().stream().filter(DropPathTest::drops).map(LayerGraph.Node::name))
                .containsExactly(
                        "half0.edge00.drop",
                        "half0.edge01.drop",
                        "half0.edge0.drop",
                        "half0.edge10.drop",
                        "half0.edge11.drop",
                        "half0.edge1.drop",
                        "half0.drop",
                        "half1.edge00.drop",
                        "half1.edge01.drop",
                        "half1.edge0.drop",
                        "half1.edge10.drop",
                        "half1.edge11.drop",
                        "half1.edge1.drop",
                        "half1.drop",
                        "drop");
        assertThat(block.with(new DropPath(0, 0.2, Scaling.EVAL_MULTIPLIES)).graph(INPUT).nodes())
                .filteredOn(DropPathTest::drops)
                .singleElement()
                .extracting(LayerGraph.Node::layer)
                .isEqualTo(new GraphLayer.Drop(0.2, false));
    }

    private static boolean drops(LayerGraph.Node node) {
        return node.layer() instanceof GraphLayer.Drop;
    }

    @Test
    void evaluationHasNoTraceOfDropsThatTrainingDividesFor() {
        PyramidBlock block = new PyramidBlock(8, 4, 2, TreeCell.of("IIII7M5D5577"));
        PyramidBlock divided = block.with(new DropPath(0.1, 0.2, Scaling.TRAIN_DIVIDES));
        assertThat(divided.graph(INPUT).evaluated()).isEqualTo(block.graph(INPUT));
        assertThat(divided.latencyKey(INPUT)).isEqualTo(block.latencyKey(INPUT));
        assertThat(divided.graph(INPUT).peakElements())
                .isEqualTo(block.graph(INPUT).peakElements());
        PyramidBlock multiplied = block.with(new DropPath(0.1, 0, Scaling.EVAL_MULTIPLIES));
        assertThat(multiplied.graph(INPUT).evaluated()).isEqualTo(multiplied.graph(INPUT));
        assertThat(multiplied.latencyKey(INPUT))
                .isEqualTo(block.latencyKey(INPUT) + "-scaled_paths:1-scaled_cell:0");
    }

    @Test
    void ratesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> DropPath.over(published, 0, 0.6, Scaling.TRAIN_DIVIDES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "drop path: a mean rate of 0.6 drops the last of 54 cells at a rate of"
                                + " 1.17");
        assertThatThrownBy(() -> new DropPath(1, 0, Scaling.TRAIN_DIVIDES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rates must be in [0, 1), got 1.0 for paths");
        NetworkSpec mobile = Architectures.open(Architectures.CIFAR_SMALL);
        assertThatThrownBy(() -> DropPath.over(mobile, 0.1, 0, Scaling.TRAIN_DIVIDES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("drop path: there is no tree cell in the network cifar-small");
    }
}
