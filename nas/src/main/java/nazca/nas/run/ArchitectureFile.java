package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.Excitation;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.SequenceBlock;
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
 * The file architecture.json: a network block by block. A configuration file of ProxylessNAS's
 * authors is read as well.
 */
public final class ArchitectureFile {
    private static final String FORMAT = "nazca-architecture";
    private static final int VERSION = 1;
    private static final List<String> TYPES =
            List.of("conv", "mbconv", "quantized", "sequence", "zero", "classifier");

    private ArchitectureFile() {}

    /** Creates or replaces the file. */
    public static void write(Path file, SavedArchitecture saved) throws IOException {
        NetworkSpec network = saved.network();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("version", VERSION);
        map.put("name", network.name());
        map.put("space", saved.space());
        Shape input = network.input();
        map.put("input", List.of(input.height(), input.width(), input.channels()));
        map.put("classes", network.classes());
        map.put("architecture", saved.architecture());
        map.put("batch_norm_epsilon", network.batchNormEpsilon());
        map.put("blocks", network.blocks().stream().map(ArchitectureFile::written).toList());
        AtomicFile.write(file, JsonText.pretty(map).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the file.
     *
     * @throws UserMistake if it cannot be read, is no such file, or its blocks do not fit
     */
    public static SavedArchitecture read(Path file) {
        Fields fields = Fields.ofJson(file, "the architecture file");
        try {
            return AuthorsFile.isOne(fields)
                    ? new SavedArchitecture(null, List.of(), AuthorsFile.read(fields))
                    : read(fields, file);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UserMistake(
                    "the architecture file %s describes no network: %s"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static SavedArchitecture read(Fields fields, Path file) {
        if (!fields.text("format").equals(FORMAT) || fields.integer("version") != VERSION) {
            throw new UserMistake(
                    "the architecture file %s is of another format or version, needed is %s %d"
                            .formatted(file, FORMAT, VERSION));
        }
        String name = fields.text("name");
        String space = fields.textOrNull("space", null);
        List<Integer> input = fields.integers("input");
        if (input.size() != 3) {
            throw new UserMistake(
                    "the architecture file %s needs height, width and channels as input, got %s"
                            .formatted(file, input));
        }
        int classes = fields.integer("classes");
        List<String> architecture = fields.texts("architecture");
        double epsilon = fields.number("batch_norm_epsilon", NetworkSpec.BATCH_NORM_EPSILON);
        List<BlockSpec> blocks = new ArrayList<>();
        for (Fields block : fields.objects("blocks")) {
            blocks.add(block(block));
            block.done();
        }
        fields.done();
        Shape shape = new Shape(input.get(0), input.get(1), input.get(2));
        NetworkSpec network = new NetworkSpec(name, shape, blocks, epsilon);
        if (network.classes() != classes) {
            throw new UserMistake(
                    "the architecture file %s says %d classes, but its last block gives %d"
                            .formatted(file, classes, network.classes()));
        }
        return new SavedArchitecture(space, architecture, network);
    }

    private static Map<String, Object> written(BlockSpec block) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (block) {
            case ConvBlock conv -> {
                map.put("type", "conv");
                map.put("kernel", conv.kernel());
                map.put("stride", conv.stride());
                map.put("in", conv.in());
                map.put("out", conv.out());
            }
            case MBConvBlock mbconv -> {
                put(map, "mbconv", mbconv);
                if (!mbconv.plain()) {
                    map.put("activation", mbconv.activation().label());
                    map.put("squeeze_excite", mbconv.squeezeExcite());
                    if (mbconv.excitation() == Excitation.OF_INPUT) {
                        map.put("excitation", mbconv.excitation().label());
                    }
                }
            }
            case QuantizedBlock quantized -> {
                put(map, "quantized", quantized.block());
                map.put("weight_bits", quantized.weightBits());
                map.put("activation_bits", quantized.activationBits());
            }
            case SequenceBlock sequence -> {
                map.put("type", "sequence");
                map.put("label", sequence.label());
                map.put("in", sequence.in());
                map.put("shortcut", sequence.shortcut());
                map.put("layers", sequence.layers().stream().map(LayerFields::written).toList());
            }
            case GraphBlock graph -> GraphBlockFields.put(map, graph);
            case ZeroBlock _ -> map.put("type", "zero");
            case ClassifierBlock classifier -> {
                map.put("type", "classifier");
                map.put("in", classifier.in());
                map.put("classes", classifier.classes());
                map.put("dropout", classifier.dropout());
                map.put("bias", classifier.bias());
            }
        }
        return map;
    }

    private static void put(Map<String, Object> map, String type, MBConvBlock block) {
        map.put("type", type);
        map.put("kernel", block.kernel());
        map.put("stride", block.stride());
        map.put("expansion", block.expansion());
        map.put("in", block.in());
        map.put("out", block.out());
        map.put("shortcut", block.shortcut());
    }

    private static MBConvBlock mbconv(Fields fields) {
        return new MBConvBlock(
                fields.integer("kernel"),
                fields.integer("stride"),
                fields.integer("expansion"),
                fields.integer("in"),
                fields.integer("out"),
                fields.flag("shortcut"),
                BlockActivation.of(fields.text("activation", BlockActivation.RELU6.label())),
                excitation(fields));
    }

    /** The usual one needs no more than a flag. */
    private static Excitation excitation(Fields fields) {
        Excitation usual =
                fields.flag("squeeze_excite", false) ? Excitation.OF_MIDDLE : Excitation.NONE;
        return Excitation.of(fields.text("excitation", usual.label()));
    }

    private static BlockSpec block(Fields fields) {
        String type = fields.text("type");
        return switch (type) {
            case "conv" ->
                    new ConvBlock(
                            fields.integer("kernel"),
                            fields.integer("stride"),
                            fields.integer("in"),
                            fields.integer("out"));
            case "mbconv" -> mbconv(fields);
            case "quantized" ->
                    new QuantizedBlock(
                            mbconv(fields),
                            fields.integer("weight_bits"),
                            fields.integer("activation_bits"));
            case "sequence" ->
                    new SequenceBlock(
                            fields.text("label"),
                            fields.integer("in"),
                            fields.objects("layers").stream().map(LayerFields::read).toList(),
                            fields.flag("shortcut"));
            case "zero" -> new ZeroBlock();
            case "classifier" ->
                    new ClassifierBlock(
                            fields.integer("in"),
                            fields.integer("classes"),
                            fields.number("dropout", 0),
                            fields.flag("bias", true));
            default ->
                    GraphBlockFields.read(type, fields)
                            .orElseThrow(() -> new UserMistake(unknown(fields, type)));
        };
    }

    private static String unknown(Fields fields, String type) {
        List<String> types = new ArrayList<>(TYPES);
        types.addAll(GraphBlockFields.TYPES);
        return fields.where() + ": " + Suggest.sentence("block type", type, types);
    }
}
