package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.config.UserMistake;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.DropPath;
import nazca.nn.arch.DropPath.Scaling;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidStem;
import nazca.nn.arch.TreeCell;
import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class AuthorsPyramidTest {
    private static final double EPSILON = 1e-5;

    @TempDir Path folder;

    private NetworkSpec readBack(NetworkSpec network) throws IOException {
        Path file = folder.resolve("net.json");
        AuthorsFile.write(file, network);
        return ArchitectureFile.read(file).network();
    }

    private NetworkSpec read(String text) throws IOException {
        Path file = folder.resolve("authors.config");
        Files.writeString(file, text);
        return ArchitectureFile.read(file).network();
    }

    @Test
    void thePublishedNetworkIsWrittenAndReadBack() throws IOException {
        NetworkSpec network = Architectures.open(Architectures.PROXYLESS_CIFAR);
        NetworkSpec read = readBack(network);
        assertThat(read.blocks()).isEqualTo(network.blocks());
        assertThat(read.input()).isEqualTo(new Shape(32, 32, 3));
        assertThat(read.batchNormEpsilon()).isEqualTo(EPSILON);
        assertThat(read.parameters()).isEqualTo(5_731_530);
        assertThat(read.macs()).isEqualTo(1_213_155_872);
    }

    @Test
    void drawnNetworksOfAnySizeAreWrittenAndReadBack() throws IOException {
        RandomStream random = RandomStream.of(20_261_125, "drawn networks");
        for (int network = 0; network < 10; network++) {
            NetworkSpec drawn = drawn(random, 40L * network);
            NetworkSpec read = readBack(drawn);
            assertThat(read.blocks()).isEqualTo(drawn.blocks());
            assertThat(read.input()).isEqualTo(drawn.input());
        }
    }

    private static NetworkSpec drawn(RandomStream random, long at) {
        int channels = 1 + (int) (3 * random.uniform(at));
        int side = 4 * (1 + (int) (5 * random.uniform(at + 1)));
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(new PyramidStem(channels, 8));
        int width = 8;
        for (int i = 0; i < 3; i++) {
            StringBuilder cell = new StringBuilder();
            for (int edge = 0; edge < TreeCell.EDGES; edge++) {
                long place = at + 2 + 12L * i + edge;
                cell.append("DI357AM".charAt((int) (7 * random.uniform(place))));
            }
            int planes = 4 + 2 * i;
            blocks.add(
                    new PyramidBlock(width, planes, i == 0 ? 1 : 2, TreeCell.of(cell.toString())));
            width = 4 * planes;
        }
        blocks.add(new PyramidHead(width));
        blocks.add(new ClassifierBlock(width, 7));
        return new NetworkSpec("drawn", new Shape(side, side, channels), blocks, EPSILON);
    }

    /**
     * The authors' program takes the rates of cells from the network and multiplies by 1 - rate.
     */
    @Test
    void ratesByWhichEvaluationMultipliesAreWrittenAndReadBack() throws IOException {
        NetworkSpec own = Architectures.open(Architectures.PROXYLESS_CIFAR);
        NetworkSpec network = DropPath.over(own, 0.1, 0.3, DropPath.Scaling.EVAL_MULTIPLIES);
        assertThat(readBack(network).blocks()).isEqualTo(network.blocks());
        assertThat(Files.readString(folder.resolve("net.json")))
                .contains("\"cell_drop_scheme\" : \"linear\"")
                .containsPattern("\"cell_drop_rate\" : 0.(3|29999)")
                .contains("\"path_drop_rate\" : 0.1");
        NetworkSpec divided = DropPath.over(own, 0.1, 0.3, DropPath.Scaling.TRAIN_DIVIDES);
        assertThat(readBack(divided).blocks()).isEqualTo(own.blocks());
    }

    @Test
    void ratesOfAnAuthorsNetworkStandAboveThoseOfItsParts() throws IOException {
        String text = published().replace("\"classifier\"", "%s, \"classifier\"");
        NetworkSpec linear =
                read(text.formatted("\"cell_drop_rate\": 0.2, \"cell_drop_scheme\": \"linear\""));
        NetworkSpec even =
                read(text.formatted("\"cell_drop_rate\": 0.3, \"cell_drop_scheme\": \"even\""));
        NetworkSpec paths = read(text.formatted("\"tree_node_config\": {\"path_drop_rate\": 0.1}"));
        assertThat(drop(linear)).isEqualTo(new DropPath(0, 0.2, Scaling.EVAL_MULTIPLIES));
        assertThat(drop(even)).isEqualTo(new DropPath(0, 0.3, Scaling.EVAL_MULTIPLIES));
        assertThat(drop(paths)).isEqualTo(new DropPath(0.1, 0, Scaling.EVAL_MULTIPLIES));
    }

    private static DropPath drop(NetworkSpec network) {
        return ((PyramidBlock) network.blocks().get(1)).drop();
    }

    /** The first block of the authors' own proxyless_cifar.config, between stem and pooling. */
    @Test
    void aFileOfTheAuthorsIsRead() throws IOException {
        NetworkSpec network = read(published());
        assertThat(network.input()).isEqualTo(new Shape(32, 32, 3));
        assertThat(network.batchNormEpsilon()).isEqualTo(EPSILON);
        assertThat(network.blocks())
                .containsExactly(
                        new PyramidStem(3, 16),
                        new PyramidBlock(16, 18, 1, TreeCell.of("7MDI7M5D5577")),
                        new PyramidHead(72),
                        new ClassifierBlock(72, 10));
        assertThat(network.blocks().get(1).parameters(new Shape(32, 32, 16))).isEqualTo(13_262);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "merge_type": "add"   | "merge_type": "concat" | merge_type must be add, got concat
                    "final_bn": true      | "final_bn": false      | blocks[1].final_bn must be true
                    "kernel_size": 7      | "kernel_size": 9       | no edge of a tree cell is a DepthConv
                    "pool_type": "max"    | "pool_type": "min"     | is a PoolingLayer min
                    "groups": 2           | "groups": 3            | groups must be 2, got 3
                    "split_type": "split" | "stripes": 2           | stripes is not known in such a network
                    [null, null]          | [null, null, null]     | child_nodes must be a list of 2, got
                    "out_features": 10    | "out_features": 0      | describes no network
                    """)
    void whatNoNetworkHereCanBeIsOneSentence(String text, String instead, String sentence) {
        assertThat(published()).contains(text);
        assertThatThrownBy(() -> read(published().replace(text, instead)))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void whatTheFormatCannotSayIsOneSentence() {
        NetworkSpec network = Architectures.open(Architectures.PROXYLESS_CIFAR);
        Path file = folder.resolve("net.json");
        NetworkSpec other = new NetworkSpec("n", network.input(), network.blocks(), 1e-3);
        assertThatThrownBy(() -> AuthorsFile.write(file, other))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("epsilon of 1.0E-5 only, got 0.001");
        NetworkSpec wide = new NetworkSpec("n", new Shape(32, 64, 3), network.blocks(), EPSILON);
        assertThatThrownBy(() -> AuthorsFile.write(file, wide))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("square images only, got maps of 8x16x400");
    }

    private static String published() {
        return """
        {"name": "PyramidTreeNet", "blocks": [
         {"name": "TransitionBlock", "layers": [
          {"name": "ConvLayer", "kernel_size": 3, "stride": 1, "dilation": 1, "groups": 1,
           "bias": false, "has_shuffle": false, "in_channels": 3, "out_channels": 16,
           "use_bn": false, "act_func": null, "dropout_rate": 0, "ops_order": "bn_act_weight"},
          {"name": "IdentityLayer", "in_channels": 16, "out_channels": 16, "use_bn": true,
           "act_func": null, "dropout_rate": 0, "ops_order": "bn_act_weight"}]},
         {"name": "ResidualTreeBlock", "cell_drop_rate": 0.0, "final_bn": true,
          "shortcut": {"name": "IdentityLayer", "in_channels": 16, "out_channels": 16,
           "use_bn": false, "act_func": null, "dropout_rate": 0, "ops_order": "bn_act_weight"},
          "in_bottle": {"name": "ConvLayer", "kernel_size": 1, "stride": 1, "dilation": 1,
           "groups": 1, "bias": false, "has_shuffle": false, "in_channels": 16,
           "out_channels": 18, "use_bn": true, "act_func": null, "dropout_rate": 0,
           "ops_order": "bn_act_weight"},
          "out_bottle": {"name": "ConvLayer", "kernel_size": 1, "stride": 1, "dilation": 1,
           "groups": 1, "bias": false, "has_shuffle": false, "in_channels": 18,
           "out_channels": 72, "use_bn": true, "act_func": "relu", "dropout_rate": 0,
           "ops_order": "bn_act_weight"},
          "cell": {"name": "TreeNode", "in_channels": 18, "out_channels": 18,
           "split_type": null, "merge_type": null, "has_branch_bn": false, "path_drop_rate": 0,
           "edges": [{"name": "ConvLayer", "kernel_size": 3, "stride": 1, "dilation": 1,
            "groups": 2, "bias": false, "has_shuffle": true, "in_channels": 18,
            "out_channels": 36, "use_bn": true, "act_func": "relu", "dropout_rate": 0,
            "ops_order": "bn_act_weight"}],
           "child_nodes": [{"name": "TreeNode", "in_channels": 36, "out_channels": 18,
            "split_type": "split", "merge_type": "add", "has_branch_bn": true,
            "path_drop_rate": 0, "edges": [%1$s, %1$s], "child_nodes": [%2$s, %3$s]}]}},
         {"name": "TransitionBlock", "layers": [
          {"name": "PoolingLayer", "pool_type": "avg", "kernel_size": 32, "stride": 32,
           "in_channels": 72, "out_channels": 72, "use_bn": true, "act_func": "relu",
           "dropout_rate": 0, "ops_order": "bn_act_weight"}]}],
         "classifier": {"name": "LinearLayer", "in_features": 72, "out_features": 10,
          "bias": true, "use_bn": false, "act_func": null, "dropout_rate": 0,
          "ops_order": "bn_act_weight"}}
        """
                .formatted(
                        identity(),
                        node(
                                depth(7, 1),
                                pool("max"),
                                node(depth(3, 2), identity(), "null", "null"),
                                node(depth(7, 1), pool("max"), "null", "null")),
                        node(
                                depth(5, 1),
                                depth(3, 2),
                                node(depth(5, 1), depth(5, 1), "null", "null"),
                                node(depth(7, 1), depth(7, 1), "null", "null")));
    }

    private static String node(String left, String right, String first, String second) {
        return """
        {"name": "TreeNode", "in_channels": 18, "out_channels": 18, "split_type": "copy",
         "merge_type": "add", "has_branch_bn": false, "path_drop_rate": 0,
         "edges": [%s, %s], "child_nodes": [%s, %s]}
        """
                .formatted(left, right, first, second)
                .strip();
    }

    private static String depth(int kernel, int dilation) {
        return """
        {"name": "DepthConvLayer", "kernel_size": %d, "stride": 1, "dilation": %d, "groups": 1,
         "bias": false, "has_shuffle": false, "in_channels": 18, "out_channels": 18,
         "use_bn": true, "act_func": "relu", "dropout_rate": 0, "ops_order": "bn_act_weight"}
        """
                .formatted(kernel, dilation)
                .strip();
    }

    private static String pool(String type) {
        return """
        {"name": "PoolingLayer", "pool_type": "%s", "kernel_size": 3, "stride": 1,
         "in_channels": 18, "out_channels": 18, "use_bn": false, "act_func": null,
         "dropout_rate": 0, "ops_order": "bn_act_weight"}
        """
                .formatted(type)
                .strip();
    }

    private static String identity() {
        return """
        {"name": "IdentityLayer", "in_channels": 18, "out_channels": 18, "use_bn": false,
         "act_func": null, "dropout_rate": 0, "ops_order": "bn_act_weight"}
        """
                .strip();
    }
}
