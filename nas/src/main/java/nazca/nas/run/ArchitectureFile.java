package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidStem;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.TreeCell;
import nazca.nn.arch.TreeOp;
import nazca.nn.arch.TreeOpBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Require;
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
            List.of(
                    "conv",
                    "mbconv",
                    "sequence",
                    "pyramid-stem",
                    "pyramid",
                    "tree-op",
                    "pyramid-head",
                    "zero",
                    "classifier");

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
                map.put("type", "mbconv");
                map.put("kernel", mbconv.kernel());
                map.put("stride", mbconv.stride());
                map.put("expansion", mbconv.expansion());
                map.put("in", mbconv.in());
                map.put("out", mbconv.out());
                map.put("shortcut", mbconv.shortcut());
                if (!mbconv.plain()) {
                    map.put("activation", mbconv.activation().label());
                    map.put("squeeze_excite", mbconv.squeezeExcite());
                }
            }
            case SequenceBlock sequence -> {
                map.put("type", "sequence");
                map.put("label", sequence.label());
                map.put("in", sequence.in());
                map.put("shortcut", sequence.shortcut());
                map.put("layers", sequence.layers().stream().map(LayerFields::written).toList());
            }
            case PyramidStem stem -> {
                map.put("type", "pyramid-stem");
                map.put("in", stem.in());
                map.put("out", stem.out());
            }
            case PyramidBlock pyramid -> {
                map.put("type", "pyramid");
                map.put("in", pyramid.in());
                map.put("planes", pyramid.planes());
                map.put("stride", pyramid.stride());
                map.put("cell", pyramid.cell().code());
                if (!pyramid.drop().isNone()) {
                    map.put("drop", LayerFields.written(pyramid.drop()));
                }
            }
            case TreeOpBlock op -> {
                map.put("type", "tree-op");
                map.put("op", String.valueOf(op.op().code()));
                map.put("channels", op.channels());
            }
            case PyramidHead head -> {
                map.put("type", "pyramid-head");
                map.put("channels", head.channels());
            }
            case ZeroBlock _ -> map.put("type", "zero");
            case ClassifierBlock classifier -> {
                map.put("type", "classifier");
                map.put("in", classifier.in());
                map.put("classes", classifier.classes());
                map.put("dropout", classifier.dropout());
            }
        }
        return map;
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
            case "mbconv" ->
                    new MBConvBlock(
                            fields.integer("kernel"),
                            fields.integer("stride"),
                            fields.integer("expansion"),
                            fields.integer("in"),
                            fields.integer("out"),
                            fields.flag("shortcut"),
                            BlockActivation.of(
                                    fields.text("activation", BlockActivation.RELU6.label())),
                            fields.flag("squeeze_excite", false));
            case "sequence" ->
                    new SequenceBlock(
                            fields.text("label"),
                            fields.integer("in"),
                            fields.objects("layers").stream().map(LayerFields::read).toList(),
                            fields.flag("shortcut"));
            case "pyramid-stem" -> new PyramidStem(fields.integer("in"), fields.integer("out"));
            case "pyramid" ->
                    new PyramidBlock(
                            fields.integer("in"),
                            fields.integer("planes"),
                            fields.integer("stride"),
                            TreeCell.of(fields.text("cell")),
                            LayerFields.drop(fields, "drop"));
            case "tree-op" ->
                    new TreeOpBlock(treeOp(fields.text("op")), fields.integer("channels"));
            case "pyramid-head" -> new PyramidHead(fields.integer("channels"));
            case "zero" -> new ZeroBlock();
            case "classifier" ->
                    new ClassifierBlock(
                            fields.integer("in"),
                            fields.integer("classes"),
                            fields.number("dropout", 0));
            default ->
                    throw new UserMistake(
                            fields.where() + ": " + Suggest.sentence("block type", type, TYPES));
        };
    }

    private static TreeOp treeOp(String letter) {
        Require.argument(
                letter.length() == 1, "tree op: an operation is one letter, got '%s'", letter);
        return TreeOp.of(letter.charAt(0));
    }
}
