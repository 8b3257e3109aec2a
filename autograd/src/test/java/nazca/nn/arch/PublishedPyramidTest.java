package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/** Expected numbers are the counts of the authors' own classes. */
class PublishedPyramidTest {
    /** Parameters and MACs of the 54 blocks, counted by the authors' classes. */
    private static final String COUNTS =
            """
            13262 12920832, 9270 8865792, 13504 13025280, 19168 18653184,
            17888 17448960, 19512 19046400, 23202 22763520, 28292 27783168,
            23594 23132160, 35664 35160064, 34144 33587200, 39832 39272448,
            39332 38891520, 48928 48406528, 37848 37355520, 50984 50503680,
            59960 59523072, 52344 51994624, 57576 20537344, 66148 16462848,
            52016 12926976, 71684 17843200, 67324 16786432, 70668 17638400,
            79742 19892736, 80456 20056064, 93538 23385600, 101564 25420800,
            109140 27294720, 88892 22252544, 99760 24985600, 130004 32609280,
            121044 30311424, 133468 33440768, 117794 29550080, 165152 41472000,
            117274 11456384, 120842 7591808, 136708 8584960, 146858 9230208,
            150064 9441280, 179200 11264000, 139794 8790400, 214604 13509888,
            198644 12494080, 180120 11337216, 190960 12018688, 212834 13403520,
            212504 13389312, 254818 16056704, 251732 15870208, 227504 14340096,
            243514 15347584, 275584 17382400
            """;

    private final NetworkSpec network = Architectures.open(Architectures.PROXYLESS_CIFAR);

    @Test
    void theWholeNetworkHasThePublishedCounts() {
        assertThat(network.parameters()).isEqualTo(5_731_530);
        assertThat(network.macs()).isEqualTo(1_213_155_872);
        assertThat(network.batchNormEpsilon()).isEqualTo(1e-5);
        assertThat(network.layers()).filteredOn(row -> row.type().startsWith("batch")).hasSize(700);
        assertThat(
                        network.layers().stream()
                                .filter(row -> row.type().startsWith("batch"))
                                .mapToLong(LayerRow::parameters)
                                .sum())
                .isEqualTo(118_104);
        assertThat(network.layers()).filteredOn(row -> row.macs() > 0).hasSize(911 + 1);
    }

    @Test
    void everyBlockHasThePublishedCounts() {
        List<String> counts =
                network.placed().stream()
                        .filter(block -> block.spec() instanceof PyramidBlock)
                        .map(
                                block ->
                                        block.spec().parameters(block.input())
                                                + " "
                                                + block.spec().macs(block.input()))
                        .toList();
        assertThat(counts).isEqualTo(List.of(COUNTS.strip().split(",\\s+", -1)));
    }

    @Test
    void edgesHaveThePublishedOperations() {
        List<TreeOp> edges =
                network.blocks().stream()
                        .filter(PyramidBlock.class::isInstance)
                        .flatMap(block -> ((PyramidBlock) block).cell().edges().stream())
                        .toList();
        assertThat(edges).hasSize(648);
        assertThat(Collections.frequency(edges, TreeOp.SEPARABLE_7)).isEqualTo(116);
        assertThat(Collections.frequency(edges, TreeOp.MAX_3)).isEqualTo(89);
        assertThat(Collections.frequency(edges, TreeOp.SEPARABLE_3_DILATED)).isEqualTo(90);
        assertThat(Collections.frequency(edges, TreeOp.IDENTITY)).isEqualTo(96);
        assertThat(Collections.frequency(edges, TreeOp.SEPARABLE_5)).isEqualTo(85);
        assertThat(Collections.frequency(edges, TreeOp.AVERAGE_3)).isEqualTo(89);
        assertThat(Collections.frequency(edges, TreeOp.SEPARABLE_3)).isEqualTo(83);
    }

    /**
     * The input waits for the sum while c, with 7 channels, is written beside b's 5: 4 pixels of
     * 15.
     */
    @Test
    void theWidestPointOfABlockCountsWhatIsHeldAtOnce() {
        LayerGraph.Builder graph = new LayerGraph.Builder(new Shape(2, 2, 3));
        int a = graph.add("a", new GraphLayer.Convolution(5, 1, 1, 1), 0);
        int b = graph.add("b", new GraphLayer.Norm(true), a);
        int c = graph.add("c", new GraphLayer.Widen(7), b);
        int d = graph.add("d", new GraphLayer.Slice(1, 3), c);
        graph.add("e", new GraphLayer.Sum(), d, 0);
        assertThat(graph.build().peakElements()).isEqualTo(60);
    }

    @Test
    void cellsAndShapesThatDoNotFitAreNamed() {
        assertThatThrownBy(() -> TreeCell.of("7MDI7M5D557"))
                .hasMessage("tree cell: has 12 edges, got 11");
        assertThatThrownBy(() -> TreeCell.of("7MDI7M5D5579"))
                .hasMessage("tree cell: operations are D, I, 3, 5, 7, A and M, got 9");
        TreeCell cell = TreeCell.of("7MDI7M5D5577");
        assertThatThrownBy(() -> new PyramidBlock(16, 5, 1, cell))
                .hasMessage("pyramid block: planes must be even and positive, got 5");
        PyramidBlock block = new PyramidBlock(16, 4, 2, cell);
        assertThatThrownBy(() -> block.output(new Shape(5, 4, 16)))
                .hasMessage("pyramid block: stride 2 needs even sides, got 5x4x16");
        assertThat(block.latencyKey(new Shape(8, 4, 16)))
                .isEqualTo("pyramid-input:8x4x16-output:4x2x16-stride:2-cell:7MDI7M5D5577");
    }
}
