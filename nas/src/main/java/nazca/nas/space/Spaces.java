package nazca.nas.space;

import nazca.nn.arch.PyramidPlan;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The search spaces known by name, and those that settings define. */
public final class Spaces {
    /** The space of the default search. */
    public static final String MBCONV_SMALL = "mbconv-small";

    /** The reference network of targets and benchmarks as a supernet. */
    public static final String MBCONV_CIFAR = "mbconv-cifar";

    /** The authors' space for ImageNet; its parameters are {@code width} and {@code cells}. */
    public static final String PROXYLESS_IMAGENET = "proxyless-imagenet";

    /**
     * The authors' space for CIFAR-10; its parameters are {@code blocks} of a stage, {@code stem}
     * and {@code widening}.
     */
    public static final String PROXYLESS_CIFAR_TREE = "proxyless-cifar-tree";

    /** ShuffleNetV2 units of Single Path One-Shot for ImageNet: 20 edges of 4 candidates. */
    public static final String SPOS_SHUFFLENET = "spos-shufflenet";

    /** The same with the strides that suit images of 32 pixels. */
    public static final String SPOS_SHUFFLENET_CIFAR = "spos-shufflenet-cifar";

    /** The default space in mixed precision, our variant of Single Path One-Shot's. */
    public static final String MIXED_PRECISION_SMALL = "mixed-precision-small";

    /** The reference network's space in mixed precision, likewise ours. */
    public static final String MIXED_PRECISION_CIFAR = "mixed-precision-cifar";

    /** ShuffleNetV2 units for images of 28 pixels, each operation in 8 widths. */
    public static final String SPOS_CHANNELS_SMALL = "spos-channels-small";

    /** {@link #SPOS_SHUFFLENET_CIFAR}, each operation in 8 widths. */
    public static final String SPOS_CHANNELS_CIFAR = "spos-channels-cifar";

    /**
     * The cells of DARTS; its parameters are {@code width} and {@code cells} of the supernet,
     * {@code derived_width} and {@code derived_cells} of its networks.
     */
    public static final String DARTS_CELLS = "darts-cells";

    private static final List<Integer> IMAGENET_CELLS = List.of(4, 4, 4, 4, 4, 1);
    private static final double WIDEST = 16;
    private static final int MOST_CELLS = 64;
    private static final int MOST_PLANES = 4096;

    private Spaces() {}

    /** Names in the order in which they are listed. */
    public static List<String> names() {
        return List.of(
                MBCONV_SMALL,
                MBCONV_CIFAR,
                PROXYLESS_IMAGENET,
                PROXYLESS_CIFAR_TREE,
                SPOS_SHUFFLENET,
                SPOS_SHUFFLENET_CIFAR,
                MIXED_PRECISION_SMALL,
                MIXED_PRECISION_CIFAR,
                SPOS_CHANNELS_SMALL,
                SPOS_CHANNELS_CIFAR,
                DARTS_CELLS);
    }

    /** Whether a space can be opened: its name is known, or its settings define it. */
    public static boolean knows(String name, Map<String, @Nullable Object> parameters) {
        return names().contains(name) || SpaceDefinition.isOne(parameters);
    }

    /** The images that a space was made for, for listing it without a data set. */
    public static Shape defaultInput(String name) {
        return switch (name) {
            case MBCONV_SMALL, MIXED_PRECISION_SMALL, SPOS_CHANNELS_SMALL -> new Shape(28, 28, 1);
            case MBCONV_CIFAR,
                    PROXYLESS_CIFAR_TREE,
                    SPOS_SHUFFLENET_CIFAR,
                    SPOS_CHANNELS_CIFAR,
                    MIXED_PRECISION_CIFAR,
                    DARTS_CELLS ->
                    new Shape(32, 32, 3);
            case PROXYLESS_IMAGENET, SPOS_SHUFFLENET -> new Shape(224, 224, 3);
            default -> throw new IllegalArgumentException("unknown space " + name);
        };
    }

    /** The classes that a space was made for. */
    public static int defaultClasses(String name) {
        return name.equals(PROXYLESS_IMAGENET) || name.equals(SPOS_SHUFFLENET) ? 1000 : 10;
    }

    /**
     * A space for the given images and classes.
     *
     * @param parameters what defines a space of the user's own (stem, stages, head: texts, whole
     *     numbers, lists and maps); of the built-in ones only {@link #PROXYLESS_IMAGENET}, {@link
     *     #PROXYLESS_CIFAR_TREE} and {@link #DARTS_CELLS} have any
     * @throws IllegalArgumentException for an unknown name or parameter, or images it cannot take
     */
    public static SearchSpace open(
            String name, Map<String, @Nullable Object> parameters, Shape input, int classes) {
        if (SpaceDefinition.isOne(parameters)) {
            Require.argument(
                    !names().contains(name), "space %s is built in: give yours another name", name);
            return SpaceDefinition.plan(name, parameters).space(input, classes);
        }
        if (name.equals(PROXYLESS_IMAGENET)) {
            return imagenet(parameters).space(input, classes);
        }
        if (name.equals(PROXYLESS_CIFAR_TREE)) {
            return TreeSpaces.open(pyramid(parameters), input, classes);
        }
        if (name.equals(DARTS_CELLS)) {
            return CellSpaces.open(name, parameters, input, classes);
        }
        Require.argument(
                parameters.isEmpty(),
                "space %s has no parameter %s",
                name,
                String.join(", ", parameters.keySet()));
        return switch (name) {
            case MBCONV_SMALL -> MobileSpaces.SMALL.space(input, classes);
            case MBCONV_CIFAR -> MobileSpaces.CIFAR.space(input, classes);
            case MIXED_PRECISION_SMALL -> MobileSpaces.MIXED_PRECISION_SMALL.space(input, classes);
            case MIXED_PRECISION_CIFAR -> MobileSpaces.MIXED_PRECISION_CIFAR.space(input, classes);
            case SPOS_CHANNELS_SMALL -> ShuffleSpaces.smallChannels(name, input, classes);
            case SPOS_CHANNELS_CIFAR -> ShuffleSpaces.channels(name, input, classes);
            case SPOS_SHUFFLENET -> ShuffleSpaces.open(name, false, input, classes);
            case SPOS_SHUFFLENET_CIFAR -> ShuffleSpaces.open(name, true, input, classes);
            default -> throw new IllegalArgumentException("unknown space " + name);
        };
    }

    private static PyramidPlan pyramid(Map<String, @Nullable Object> parameters) {
        DefinitionFields fields = new DefinitionFields("space " + PROXYLESS_CIFAR_TREE, parameters);
        PyramidPlan full = PyramidPlan.FULL;
        int blocks = fields.integer("blocks", 1, MOST_CELLS, full.blocks());
        int stem = fields.integer("stem", 2, MOST_PLANES, full.stem());
        int widening = fields.integer("widening", 0, MOST_PLANES, full.widening());
        fields.done();
        return new PyramidPlan(blocks, stem, widening);
    }

    private static SpacePlan imagenet(Map<String, @Nullable Object> parameters) {
        DefinitionFields fields = new DefinitionFields("space " + PROXYLESS_IMAGENET, parameters);
        double width = fields.number("width", 1, WIDEST);
        List<Integer> cells = fields.integers("cells", IMAGENET_CELLS, MOST_CELLS);
        fields.done();
        return MobileSpaces.imagenet(width, cells);
    }
}
