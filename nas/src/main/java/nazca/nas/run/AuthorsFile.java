package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The JSON in which the authors of ProxylessNAS publish networks. There are two families: {@code
 * ProxylessNASNets} of mobile blocks, for ImageNet, and {@code PyramidTreeNet} of tree cells, for
 * CIFAR-10.
 */
public final class AuthorsFile {
    private AuthorsFile() {}

    /** Whether a JSON object is such a network. */
    static boolean isOne(Fields fields) {
        String family = fields.textOrNull("name", null);
        return AuthorsMobile.FAMILY.equals(family) || AuthorsPyramid.FAMILY.equals(family);
    }

    /** The network in a JSON object that {@link #isOne}. */
    static NetworkSpec read(Fields fields) {
        return fields.text("name").equals(AuthorsPyramid.FAMILY)
                ? AuthorsPyramid.read(fields)
                : AuthorsMobile.read(fields);
    }

    /**
     * Whether a network comes from a file that says nothing of the size of images, so that it takes
     * those of any size.
     */
    public static boolean isOfAnySize(NetworkSpec network) {
        return network.name().equals(AuthorsMobile.FAMILY);
    }

    /**
     * Creates or replaces the file.
     *
     * @throws UserMistake if the network has blocks that the format does not know
     */
    public static void write(Path file, NetworkSpec network) throws IOException {
        Map<String, @Nullable Object> map =
                network.blocks().getFirst() instanceof GraphBlock
                        ? AuthorsPyramid.written(network)
                        : AuthorsMobile.written(network);
        AtomicFile.write(file, JsonText.pretty(map).getBytes(StandardCharsets.UTF_8));
    }

    static UserMistake unknown(BlockSpec block) {
        return new UserMistake(
                "the authors' format has no place for the block %s".formatted(block.label()));
    }
}
