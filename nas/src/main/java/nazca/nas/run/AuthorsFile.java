package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;
import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON in which the authors of ProxylessNAS publish their ImageNet networks: a stem, blocks
 * behind identity shortcuts, a 1x1 convolution, a classifier. It says nothing of the size of
 * images, so a network that is read has 224x224.
 */
public final class AuthorsFile {
    /** The name that every such file has. */
    public static final String FAMILY = "ProxylessNASNets";

    private static final String CONV = "ConvLayer";
    private static final String MBCONV = "MBInvertedConvLayer";
    private static final String ZERO = "ZeroLayer";
    private static final String LINEAR = "LinearLayer";
    private static final String BLOCK = "MobileInvertedResidualBlock";
    private static final String IDENTITY = "IdentityLayer";
    private static final int SIZE = 224;
    private static final double MOMENTUM = 0.1;

    /** PyTorch's own, for files that say nothing of batch norm. */
    private static final double TORCH_EPSILON = 1e-5;

    private AuthorsFile() {}

    /** Whether a JSON object is such a network. */
    static boolean isOne(Fields fields) {
        return FAMILY.equals(fields.textOrNull("name", null));
    }

    static NetworkSpec read(Fields fields) {
        List<BlockSpec> blocks = new ArrayList<>();
        ConvBlock stem = conv(fields.section("first_conv"));
        blocks.add(stem);
        for (Fields block : fields.objects("blocks")) {
            blocks.add(block(block));
        }
        blocks.add(conv(fields.section("feature_mix_layer")));
        Fields classifier = fields.section("classifier");
        require(classifier, "name", LINEAR);
        blocks.add(
                new ClassifierBlock(
                        classifier.integer("in_features"),
                        classifier.integer("out_features"),
                        classifier.number("dropout_rate", 0)));
        Fields norm = fields.section("bn");
        return new NetworkSpec(
                FAMILY,
                new Shape(SIZE, SIZE, stem.in()),
                blocks,
                norm.number("eps", TORCH_EPSILON));
    }

    private static ConvBlock conv(Fields layer) {
        require(layer, "name", CONV);
        require(layer, "act_func", "relu6");
        if (layer.integer("groups", 1) != 1 || layer.integer("dilation", 1) != 1) {
            throw new UserMistake(
                    "%s: convolutions with groups or dilation are not known here"
                            .formatted(layer.where()));
        }
        return new ConvBlock(
                layer.integer("kernel_size"),
                layer.integer("stride"),
                layer.integer("in_channels"),
                layer.integer("out_channels"));
    }

    private static BlockSpec block(Fields block) {
        require(block, "name", BLOCK);
        boolean shortcut = block.has("shortcut");
        Fields layer = block.section("mobile_inverted_conv");
        if (layer.text("name").equals(ZERO)) {
            if (!shortcut) {
                throw new UserMistake(
                        "%s: a ZeroLayer without shortcut makes nothing".formatted(layer.where()));
            }
            return new ZeroBlock();
        }
        require(layer, "name", MBCONV);
        return new MBConvBlock(
                layer.integer("kernel_size"),
                layer.integer("stride"),
                layer.integer("expand_ratio"),
                layer.integer("in_channels"),
                layer.integer("out_channels"),
                shortcut);
    }

    private static void require(Fields fields, String key, String expected) {
        String given = fields.text(key);
        if (!given.equals(expected)) {
            throw new UserMistake(
                    "%s: %s must be %s, got %s".formatted(fields.where(), key, expected, given));
        }
    }

    /**
     * Creates or replaces the file.
     *
     * @throws UserMistake if the network has blocks that the format does not know
     */
    public static void write(Path file, NetworkSpec network) throws IOException {
        AtomicFile.write(file, text(network).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(NetworkSpec network) {
        List<BlockSpec> blocks = network.blocks();
        int last = blocks.size() - 1;
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", FAMILY);
        Map<String, Object> norm = new LinkedHashMap<>();
        norm.put("momentum", MOMENTUM);
        norm.put("eps", network.batchNormEpsilon());
        map.put("bn", norm);
        map.put("first_conv", conv(blocks.getFirst()));
        map.put("feature_mix_layer", conv(blocks.get(last - 1)));
        map.put("classifier", classifier(blocks.get(last)));
        List<Map<String, @Nullable Object>> written = new ArrayList<>();
        int channels = network.inputs().get(1).channels();
        for (BlockSpec block : blocks.subList(1, last - 1)) {
            written.add(block(block, channels));
            channels = block instanceof MBConvBlock mbconv ? mbconv.out() : channels;
        }
        map.put("blocks", written);
        return JsonText.pretty(map);
    }

    private static Map<String, @Nullable Object> conv(BlockSpec block) {
        if (!(block instanceof ConvBlock conv)) {
            throw unknown(block);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", CONV);
        map.put("kernel_size", conv.kernel());
        map.put("stride", conv.stride());
        map.put("dilation", 1);
        map.put("groups", 1);
        map.put("bias", false);
        map.put("has_shuffle", false);
        map.put("in_channels", conv.in());
        map.put("out_channels", conv.out());
        map.put("use_bn", true);
        return ended(map, "relu6", 0);
    }

    private static Map<String, @Nullable Object> classifier(BlockSpec block) {
        if (!(block instanceof ClassifierBlock classifier)) {
            throw unknown(block);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", LINEAR);
        map.put("in_features", classifier.in());
        map.put("out_features", classifier.classes());
        map.put("bias", true);
        map.put("use_bn", false);
        return ended(map, null, classifier.dropout());
    }

    private static Map<String, @Nullable Object> block(BlockSpec block, int channels) {
        Map<String, @Nullable Object> layer = new LinkedHashMap<>();
        switch (block) {
            case ZeroBlock _ -> {
                layer.put("name", ZERO);
                layer.put("stride", 1);
            }
            case MBConvBlock mbconv -> {
                layer.put("name", MBCONV);
                layer.put("in_channels", mbconv.in());
                layer.put("out_channels", mbconv.out());
                layer.put("kernel_size", mbconv.kernel());
                layer.put("stride", mbconv.stride());
                layer.put("expand_ratio", mbconv.expansion());
            }
            default -> throw unknown(block);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", BLOCK);
        map.put("mobile_inverted_conv", layer);
        boolean shortcut = block instanceof ZeroBlock || block.shortcut();
        map.put("shortcut", shortcut ? identity(channels) : null);
        return map;
    }

    private static Map<String, @Nullable Object> identity(int channels) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", IDENTITY);
        map.put("in_channels", channels);
        map.put("out_channels", channels);
        map.put("use_bn", false);
        return ended(map, null, 0);
    }

    private static Map<String, @Nullable Object> ended(
            Map<String, @Nullable Object> map, @Nullable String activation, double dropout) {
        map.put("act_func", activation);
        map.put("dropout_rate", dropout);
        map.put("ops_order", "weight_bn_act");
        return map;
    }

    private static UserMistake unknown(BlockSpec block) {
        return new UserMistake(
                "the authors' format has no place for the block %s".formatted(block.label()));
    }
}
