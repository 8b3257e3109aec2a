package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Networks known by name, at the size they were published for or at any other. */
public final class Architectures {
    /** MobileNetV2 1.0 as PyTorch's torchvision has it: 3,504,872 parameters, 300,774,272 MACs. */
    public static final String MOBILENET_V2 = "mobilenet-v2";

    /**
     * The reference network of targets and benchmarks: CIFAR size, 20 MBConv blocks, 1,754,058
     * parameters.
     */
    public static final String REFERENCE_CIFAR = "reference-cifar";

    /** A network that CIFAR-10 teaches in minutes: 157,906 parameters, 7.10 million MACs. */
    public static final String CIFAR_SMALL = "cifar-small";

    /**
     * The network that ProxylessNAS found for CIFAR-10, 54 tree cells: 5,731,530 parameters,
     * 1,213,155,872 MACs.
     */
    public static final String PROXYLESS_CIFAR = "proxyless-cifar";

    /** Single paths of one candidate everywhere, by its number. */
    private static final List<String> SINGLE_PATHS = List.of("k3", "k5", "k7", "xception");

    private static final double TORCH_EPSILON = 1e-5;
    private static final double TORCH_DROPOUT = 0.2;

    /**
     * A network without its size.
     *
     * @param input one image where nobody asks for another size
     * @param classes logits where nobody asks for another number
     */
    private record Family(Shape input, int classes, double epsilon, Blocks blocks) {}

    private interface Blocks {
        List<BlockSpec> of(int channels, int classes);
    }

    private static final Map<String, Family> FAMILIES = families();

    private Architectures() {}

    /** The names that {@link #open} knows. */
    public static List<String> names() {
        return List.copyOf(FAMILIES.keySet());
    }

    /**
     * The network at its own size.
     *
     * @throws IllegalArgumentException if the name is unknown
     */
    public static NetworkSpec open(String name) {
        Family family = family(name);
        return open(name, family.input, family.classes);
    }

    /**
     * The network for other images or classes; its widths and strides stay.
     *
     * @throws IllegalArgumentException if the name is unknown
     */
    public static NetworkSpec open(String name, Shape input, int classes) {
        Family family = family(name);
        List<BlockSpec> blocks = family.blocks.of(input.channels(), classes);
        return new NetworkSpec(name, input, blocks, family.epsilon);
    }

    /** {@link #REFERENCE_CIFAR} at its own size. */
    public static NetworkSpec referenceCifar() {
        return open(REFERENCE_CIFAR);
    }

    private static Family family(String name) {
        Family family = FAMILIES.get(name);
        Require.argument(
                family != null, "architecture: unknown name %s, known are %s", name, names());
        return java.util.Objects.requireNonNull(family);
    }

    private static Map<String, Family> families() {
        Shape cifar = new Shape(32, 32, 3);
        Shape imagenet = new Shape(224, 224, 3);
        Map<String, Family> families = new LinkedHashMap<>();
        families.put(
                MOBILENET_V2,
                new Family(imagenet, 1000, TORCH_EPSILON, Architectures::mobileNetV2));
        families.put(
                REFERENCE_CIFAR,
                new Family(
                        cifar, 10, NetworkSpec.BATCH_NORM_EPSILON, Architectures::referenceCifar));
        families.put(CIFAR_SMALL, new Family(cifar, 10, TORCH_EPSILON, Architectures::cifarSmall));
        families.put("proxyless-gpu", published(PublishedNetwork.GPU));
        families.put("proxyless-cpu", published(PublishedNetwork.CPU));
        families.put("proxyless-mobile", published(PublishedNetwork.MOBILE));
        families.put("proxyless-mobile-14", published(PublishedNetwork.MOBILE_14));
        families.put(
                PROXYLESS_CIFAR, new Family(cifar, 10, TORCH_EPSILON, PublishedPyramid::blocks));
        families.put(
                "mnasnet-a1",
                new Family(
                        new Shape(224, 224, 3),
                        1000,
                        NetworkSpec.BATCH_NORM_EPSILON,
                        MnasNets::a1));
        families.put(
                "mnasnet-b1",
                new Family(
                        new Shape(224, 224, 3),
                        1000,
                        NetworkSpec.BATCH_NORM_EPSILON,
                        MnasNets::b1));
        version2(families, "x0.5", List.of(48, 96, 192), 1024);
        version2(families, "x1.0", List.of(116, 232, 464), 1024);
        version2(families, "x1.5", List.of(176, 352, 704), 1024);
        version2(families, "x2.0", List.of(244, 488, 976), 2048);
        for (int k = 0; k < SINGLE_PATHS.size(); k++) {
            String choice = Integer.toString(k).repeat(ShuffleNets.EDGES);
            families.put("spos-" + SINGLE_PATHS.get(k), path(choice, false));
            families.put("spos-cifar-" + SINGLE_PATHS.get(k), path(choice, true));
        }
        families.put("spos-released", path("21012020202300003233", false));
        families.put("spos-paper-ops", path("00311100202110202132", false));
        families.put("spos-cifar-found", path("10313030033010122113", true));
        families.put("darts-v1", new Family(cifar, 10, TORCH_EPSILON, DartsNets::version1));
        families.put("darts-v2", new Family(cifar, 10, TORCH_EPSILON, DartsNets::version2));
        families.put(
                "darts-v2-imagenet",
                new Family(imagenet, 1000, TORCH_EPSILON, DartsNets::version2ForImageNet));
        return families;
    }

    private static void version2(
            Map<String, Family> families, String size, List<Integer> widths, int tail) {
        families.put(
                "shufflenet-v2-" + size,
                new Family(
                        new Shape(224, 224, 3),
                        1000,
                        TORCH_EPSILON,
                        (channels, classes) ->
                                ShuffleNets.version2(widths, tail, channels, classes)));
    }

    private static Family path(String choice, boolean cifar) {
        int side = cifar ? 32 : 224;
        return new Family(
                new Shape(side, side, 3),
                cifar ? 10 : 1000,
                TORCH_EPSILON,
                (channels, classes) -> ShuffleNets.path(choice, cifar, channels, classes));
    }

    private static Family published(PublishedNetwork network) {
        return new Family(
                new Shape(224, 224, 3), 1000, NetworkSpec.BATCH_NORM_EPSILON, network::blocks);
    }

    private static List<BlockSpec> mobileNetV2(int channels, int classes) {
        return new MobileBlocks(channels, 2, 32)
                .stage(1, 16, 1, 1, 3)
                .stage(6, 24, 2, 2, 3)
                .stage(6, 32, 3, 2, 3)
                .stage(6, 64, 4, 2, 3)
                .stage(6, 96, 3, 1, 3)
                .stage(6, 160, 3, 2, 3)
                .stage(6, 320, 1, 1, 3)
                .end(1280, classes, TORCH_DROPOUT);
    }

    private static List<BlockSpec> referenceCifar(int channels, int classes) {
        return new MobileBlocks(channels, 1, 32)
                .stage(1, 16, 1, 1, 3)
                .stage(6, 24, 4, 1, 3)
                .stage(6, 32, 4, 2, 5)
                .stage(6, 64, 4, 2, 3)
                .stage(6, 96, 4, 1, 5)
                .stage(6, 160, 3, 1, 3)
                .end(1280, classes, 0);
    }

    private static List<BlockSpec> cifarSmall(int channels, int classes) {
        return new MobileBlocks(channels, 1, 16)
                .stage(1, 16, 1, 1, 3)
                .stage(3, 24, 1, 2, 3)
                .stage(3, 24, 1, 1, 3)
                .stage(3, 40, 1, 2, 5)
                .stage(3, 40, 1, 1, 5)
                .stage(6, 80, 1, 2, 3)
                .stage(6, 80, 1, 1, 3)
                .end(160, classes, 0);
    }
}
