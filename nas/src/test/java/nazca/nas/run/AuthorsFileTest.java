package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.config.UserMistake;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class AuthorsFileTest {
    @TempDir Path folder;

    private NetworkSpec readBack(NetworkSpec network) throws IOException {
        Path file = folder.resolve("net.config");
        AuthorsFile.write(file, network);
        return ArchitectureFile.read(file).network();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxyless-gpu", "proxyless-cpu", "proxyless-mobile", "proxyless-mobile-14"})
    void publishedNetworksAreWrittenAndReadBack(String name) throws IOException {
        NetworkSpec network = Architectures.open(name);
        NetworkSpec read = readBack(network);
        assertThat(read.blocks()).isEqualTo(network.blocks());
        assertThat(read.batchNormEpsilon()).isEqualTo(1e-3);
        assertThat(read.parameters()).isEqualTo(network.parameters());
        assertThat(read.macs()).isEqualTo(network.macs());
    }

    @Test
    void aDerivedNetworkIsWrittenAndReadBack() throws IOException {
        SearchSpace space = Spaces.open("proxyless-imagenet", Map.of(), new Shape(224, 224, 3), 12);
        int[] choice = new int[21];
        for (int e = 0; e < choice.length; e++) {
            choice[e] = (5 * e + 2) % space.choices()[e];
        }
        NetworkSpec network = space.derive(choice);
        assertThat(readBack(network).blocks()).isEqualTo(network.blocks());
    }

    /** As the authors' program writes it: keys in its order, dropout as a whole number, no bn. */
    @Test
    void aFileOfTheAuthorsIsRead() throws IOException {
        Path file = folder.resolve("authors.config");
        Files.writeString(
                file,
                """
                {"name": "ProxylessNASNets", "first_conv": {"name": "ConvLayer", "kernel_size": 3,
                 "stride": 2, "dilation": 1, "groups": 1, "bias": false, "has_shuffle": false,
                 "in_channels": 3, "out_channels": 8, "use_bn": true, "act_func": "relu6",
                 "dropout_rate": 0, "ops_order": "weight_bn_act"},
                 "feature_mix_layer": {"name": "ConvLayer", "kernel_size": 1, "stride": 1,
                 "in_channels": 8, "out_channels": 24, "act_func": "relu6"},
                 "classifier": {"name": "LinearLayer", "in_features": 24, "out_features": 5,
                 "bias": true, "dropout_rate": 0},
                 "blocks": [{"name": "MobileInvertedResidualBlock", "mobile_inverted_conv":
                 {"name": "MBInvertedConvLayer", "in_channels": 8, "out_channels": 8,
                 "kernel_size": 5, "stride": 1, "expand_ratio": 3}, "shortcut":
                 {"name": "IdentityLayer", "in_channels": 8, "out_channels": 8}},
                 {"name": "MobileInvertedResidualBlock", "mobile_inverted_conv":
                 {"name": "ZeroLayer", "stride": 1}, "shortcut": {"name": "IdentityLayer"}}]}
                """);
        NetworkSpec network = ArchitectureFile.read(file).network();
        assertThat(network.batchNormEpsilon()).isEqualTo(1e-5);
        assertThat(network.blocks()).hasSize(5);
        assertThat(network.blocks().get(1).label()).isEqualTo("MBConv k5 e3");
        assertThat(network.blocks().get(1).shortcut()).isTrue();
        assertThat(network.blocks().getLast()).isEqualTo(new ClassifierBlock(24, 5));
    }

    @Test
    void whatItCannotSayIsOneSentence() throws IOException {
        Path file = folder.resolve("net.config");
        AuthorsFile.write(file, Architectures.open("proxyless-cpu"));
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"relu6\"", "\"swish\""));
        assertThatThrownBy(() -> ArchitectureFile.read(file))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("act_func must be relu6, got swish");
        List<BlockSpec> blocks =
                List.of(
                        new ConvBlock(3, 2, 3, 8),
                        new MBConvBlock(3, 1, 3, 8, 8, true, BlockActivation.HARD_SWISH, false),
                        new ConvBlock(1, 1, 8, 16),
                        new ClassifierBlock(16, 5));
        NetworkSpec other = new NetworkSpec("other", new Shape(32, 32, 3), blocks);
        assertThatThrownBy(() -> AuthorsFile.write(file, other))
                .isInstanceOf(UserMistake.class)
                .hasMessage("the authors' format has no place for the block MBConv k3 e3 h-swish");
        Files.writeString(file, text.replaceFirst("\"kernel_size\" : 3", "\"kernel_size\" : 4"));
        assertThatThrownBy(() -> ArchitectureFile.read(file))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("describes no network");
    }
}
