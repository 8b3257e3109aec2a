package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nazca.nas.config.UserMistake;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.DropPath;
import nazca.nn.arch.Excitation;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ArchitectureFileTest {
    @TempDir Path directory;

    @Test
    void aNetworkOfEveryBlockIsReadBackAsWritten() throws IOException {
        SavedArchitecture saved = saved();
        ArchitectureFile.write(file(), saved);
        assertThat(ArchitectureFile.read(file())).isEqualTo(saved);
    }

    @Test
    void aNetworkOfNoSpaceIsReadBackAsWritten() throws IOException {
        SavedArchitecture saved = new SavedArchitecture(null, List.of(), saved().network());
        ArchitectureFile.write(file(), saved);
        assertThat(ArchitectureFile.read(file())).isEqualTo(saved);
    }

    @Test
    void aPyramidOfTreeCellsIsReadBackAsWritten() throws IOException {
        NetworkSpec network = Architectures.open("proxyless-cifar", new Shape(28, 32, 1), 7);
        SavedArchitecture saved = new SavedArchitecture(null, List.of(), network);
        ArchitectureFile.write(file(), saved);
        assertThat(ArchitectureFile.read(file())).isEqualTo(saved);
        String text = Files.readString(file());
        assertMistake(
                text.replace("7MDI7M5D5577", "7MDI7M5D557x"),
                "%s describes no network: tree cell: operations are D, I, 3, 5, 7, A and M, got"
                        + " x");
    }

    @Test
    void whatTrainingDropsIsReadBackAsWritten() throws IOException {
        NetworkSpec own = Architectures.open("proxyless-cifar");
        NetworkSpec network = DropPath.over(own, 0.1, 0.2, DropPath.Scaling.EVAL_MULTIPLIES);
        SavedArchitecture saved = new SavedArchitecture(null, List.of(), network);
        ArchitectureFile.write(file(), saved);
        assertThat(ArchitectureFile.read(file())).isEqualTo(saved);
        assertMistake(
                Files.readString(file()).replaceFirst("eval-multiplies", "eval-divides"),
                "%s describes no network: drop path: unknown scaling eval-divides, known are"
                        + " [train-divides, eval-multiplies]");
    }

    @Test
    void aShuffleNetIsReadBackAsWritten() throws IOException {
        for (String name : List.of("spos-released", "spos-cifar-found", "shufflenet-v2-x1.0")) {
            NetworkSpec network = Architectures.open(name);
            SavedArchitecture saved = new SavedArchitecture(null, List.of(), network);
            ArchitectureFile.write(file(), saved);
            assertThat(ArchitectureFile.read(file())).isEqualTo(saved);
        }
    }

    @Test
    void stacksOfCellsAreReadBackAsWritten() throws IOException {
        for (String name : List.of("darts-v1", "darts-v2-imagenet")) {
            NetworkSpec network = Architectures.open(name);
            SavedArchitecture saved = new SavedArchitecture(null, List.of(), network);
            ArchitectureFile.write(file(), saved);
            assertThat(ArchitectureFile.read(file())).isEqualTo(saved);
        }
        assertMistake(
                Files.readString(file()).replaceFirst("33/33-", "3/333-"),
                "%s describes no network: cell: write 33/33-/I3--/I-D-- instead of"
                        + " 3/333-/I3--/I-D--");
    }

    @Test
    void quantisedBlocksAreReadBackAsWritten() throws IOException {
        Shape input = new Shape(28, 28, 1);
        SearchSpace space = Spaces.open("mixed-precision-small", Map.of(), input, 10);
        NetworkSpec network = space.derive(new int[] {4, 18, 9, 0, 17, 18});
        SavedArchitecture saved = new SavedArchitecture(null, List.of(), network);
        ArchitectureFile.write(file(), saved);
        assertThat(ArchitectureFile.read(file())).isEqualTo(saved);
        assertMistake(
                Files.readString(file()).replaceFirst("_bits\"( ?): 4", "_bits\"$1: 9"),
                "%s describes no network: quantize: bits must be from 2 to 8, got 9");
    }

    @Test
    void randomBytesAreNoArchitecture() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5000)];
            random.nextBytes(bytes);
            Files.write(file(), bytes);
            assertThatExceptionOfType(UserMistake.class)
                    .isThrownBy(() -> ArchitectureFile.read(file()))
                    .withMessageStartingWith("the architecture file " + file())
                    .withMessageNotContaining("\n");
        }
    }

    @Test
    void everyMistakeIsNamedInOneSentence() throws IOException {
        assertMistake("", "%s: the document must be a section of keys, got null");
        assertMistake("[]", "%s, line 1: the document must be a section of keys, got a list");
        assertMistake("{}", "%s, line 1 lacks the key format");
        assertMistake(
                text().replace("-architecture", "-other"),
                "%s is of another format or version, needed is nazca-architecture 1");
        assertMistake(
                text().replace("\"version\" : 1", "\"version\" : 2"),
                "%s is of another format or version, needed is nazca-architecture 1");
        assertMistake(
                text().replace("[ 28, 28, 1 ]", "[ 28 ]"),
                "%s needs height, width and channels as input, got [28]");
        assertMistake(
                text().replace("[ 28, 28, 1 ]", "[ 28, 28, 0 ]"),
                "%s describes no network: shape: extents must be positive, got 28x28x0");
        assertMistake(
                text().replaceFirst("\"classes\" : 10,", "\"classes\" : 9,"),
                "%s says 9 classes, but its last block gives 10");
        assertMistake(
                text().replace("\"kernel\" : 5", "\"kernel\" : 4"),
                "%s describes no network: MBConv: kernel must be odd, got 4");
        assertMistake(
                text().replace("\"expansion\" : 6", "\"expansion\" : 1.5"),
                "%s, line 20: blocks[1].expansion must be a whole number, got 1.5");
        assertMistake(
                text().replace("\"mbconv\"", "\"mbcnv\""),
                "%s, line 16: unknown block type 'mbcnv': did you mean 'mbconv'?");
        assertMistake(
                text().replace("\"shortcut\" : true", "\"shortcut\" : true, \"se\" : 1"),
                "%s, line 23: unknown key blocks[1].se, did you mean blocks[1].stride?");
        assertMistake(
                text().replace("\"in\" : 8,\n    \"classes\"", "\"in\" : 9,\n    \"classes\""),
                "%s describes no network: classifier: takes 9 channels, got 14x14x8");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> ArchitectureFile.read(file()))
                .withMessage("the architecture file %s does not exist", file());
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> ArchitectureFile.read(directory))
                .withMessage("the architecture file %s is a directory", directory);
    }

    private void assertMistake(String text, String sentence) throws IOException {
        Files.writeString(file(), text);
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> ArchitectureFile.read(file()))
                .withMessage(sentence, "the architecture file " + file());
    }

    private String text() throws IOException {
        ArchitectureFile.write(file(), saved());
        return Files.readString(file());
    }

    private Path file() {
        return directory.resolve("architecture.json");
    }

    private static SavedArchitecture saved() {
        List<BlockSpec> blocks =
                List.of(
                        new ConvBlock(3, 2, 1, 8),
                        new MBConvBlock(5, 1, 6, 8, 8, true),
                        new MBConvBlock(3, 1, 3, 8, 8, true, BlockActivation.HARD_SWISH, true),
                        new MBConvBlock(3, 1, 3, 8, 8, true, BlockActivation.SWISH, false),
                        new MBConvBlock(
                                3, 1, 3, 8, 8, true, BlockActivation.RELU, Excitation.OF_INPUT),
                        new SequenceBlock(
                                "Double depthwise",
                                8,
                                List.of(
                                        new BlockLayer.Depthwise(3, 1, true),
                                        new BlockLayer.Depthwise(5, 1, false),
                                        new BlockLayer.Pointwise(8, false)),
                                true),
                        new ZeroBlock(),
                        new ClassifierBlock(8, 10));
        return new SavedArchitecture(
                "mbconv-small",
                List.of("MBConv k5 e6", "Zero"),
                new NetworkSpec("derived", new Shape(28, 28, 1), blocks));
    }
}
