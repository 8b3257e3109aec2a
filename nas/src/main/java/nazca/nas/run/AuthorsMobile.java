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

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The authors' family for ImageNet: a stem, blocks behind identity shortcuts, a 1x1 convolution, a
 * classifier. It says nothing of the size of images, so a network that is read has 224x224.
 */
final class AuthorsMobile {
    /** The name that every such network has. */
    static final String FAMILY = "ProxylessNASNets";

    private static final String MBCONV = "MBInvertedConvLayer";
    private static final String ZERO = "ZeroLayer";
    private static final String BLOCK = "MobileInvertedResidualBlock";
    private static final AuthorsLayers LAYERS = new AuthorsLayers("weight_bn_act");
    private static final int SIZE = 224;
    private static final double MOMENTUM = 0.1;

    /** PyTorch's own, for files that say nothing of batch norm. */
    private static final double TORCH_EPSILON = 1e-5;

    private AuthorsMobile() {}

    static NetworkSpec read(Fields fields) {
        List<BlockSpec> blocks = new ArrayList<>();
        ConvBlock stem = conv(fields.section("first_conv"));
        blocks.add(stem);
        for (Fields block : fields.objects("blocks")) {
            blocks.add(block(block));
        }
        blocks.add(conv(fields.section("feature_mix_layer")));
        Fields classifier = fields.section("classifier");
        require(classifier, "name", AuthorsLayers.LINEAR);
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
        require(layer, "name", AuthorsLayers.CONV);
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
     * The network as JSON.
     *
     * @throws UserMistake if it has blocks that the format does not know
     */
    static Map<String, @Nullable Object> written(NetworkSpec network) {
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
        return map;
    }

    private static Map<String, @Nullable Object> conv(BlockSpec block) {
        if (!(block instanceof ConvBlock conv)) {
            throw AuthorsFile.unknown(block);
        }
        return LAYERS.convolution(
                AuthorsLayers.Filter.plain(conv.kernel(), conv.stride()),
                conv.in(),
                conv.out(),
                AuthorsLayers.With.NORM_RELU6);
    }

    private static Map<String, @Nullable Object> classifier(BlockSpec block) {
        if (!(block instanceof ClassifierBlock classifier)) {
            throw AuthorsFile.unknown(block);
        }
        return LAYERS.linear(classifier);
    }

    private static Map<String, @Nullable Object> block(BlockSpec block, int channels) {
        Map<String, @Nullable Object> layer = new LinkedHashMap<>();
        switch (block) {
            case ZeroBlock _ -> {
                layer.put("name", ZERO);
                layer.put("stride", 1);
            }
            case MBConvBlock mbconv when mbconv.plain() -> {
                layer.put("name", MBCONV);
                layer.put("in_channels", mbconv.in());
                layer.put("out_channels", mbconv.out());
                layer.put("kernel_size", mbconv.kernel());
                layer.put("stride", mbconv.stride());
                layer.put("expand_ratio", mbconv.expansion());
            }
            default -> throw AuthorsFile.unknown(block);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", BLOCK);
        map.put("mobile_inverted_conv", layer);
        boolean shortcut = block instanceof ZeroBlock || block.shortcut();
        map.put(
                "shortcut",
                shortcut ? LAYERS.identity(channels, AuthorsLayers.With.NOTHING) : null);
        return map;
    }
}
