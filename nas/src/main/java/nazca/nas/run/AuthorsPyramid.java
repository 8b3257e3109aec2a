package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidStem;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The authors' family for CIFAR-10: a stem, residual blocks with tree cells, an average over the
 * whole map, a classifier. The window of that average says how large images are. Batch norms have
 * PyTorch's epsilon, since the format says nothing of it.
 *
 * <p>Rates at which paths and cells are dropped in training say what the authors' program
 * multiplies by in evaluation. It takes those of the network as a whole, where there are any, over
 * those of its nodes and blocks.
 */
final class AuthorsPyramid {
    /** The name that every such network has. */
    static final String FAMILY = "PyramidTreeNet";

    private static final AuthorsLayers LAYERS = new AuthorsLayers("bn_act_weight");
    private static final double EPSILON = 1e-5;
    private static final String TRANSITION = "TransitionBlock";

    private AuthorsPyramid() {}

    static NetworkSpec read(Fields fields) {
        List<Fields> parts = fields.objects("blocks");
        if (parts.size() < 2) {
            throw new UserMistake(
                    "%s: blocks needs a stem and a pooling, got %d blocks"
                            .formatted(fields.where(), parts.size()));
        }
        List<BlockSpec> blocks = new ArrayList<>();
        PyramidStem stem = stem(parts.getFirst());
        blocks.add(stem);
        int side = AuthorsTree.only(parts.getLast(), "layers").integer("kernel_size");
        for (Fields part : parts.subList(1, parts.size() - 1)) {
            PyramidBlock block = AuthorsTree.read(part);
            blocks.add(block);
            side = Math.multiplyExact(side, block.stride());
        }
        blocks.add(head(parts.getLast()));
        blocks.add(classifier(fields.section("classifier")));
        Shape images = new Shape(side, side, stem.in());
        return AuthorsDrop.read(fields, new NetworkSpec(FAMILY, images, blocks, EPSILON));
    }

    private static PyramidStem stem(Fields part) {
        List<Fields> layers = part.objects("layers");
        Fields convolution = AuthorsTree.element(part, "layers", layers, 0);
        PyramidStem stem =
                new PyramidStem(
                        convolution.integer("in_channels"), convolution.integer("out_channels"));
        Conformity.require(part, written(stem));
        return stem;
    }

    private static PyramidHead head(Fields part) {
        Fields pool = AuthorsTree.only(part, "layers");
        PyramidHead head = new PyramidHead(pool.integer("in_channels"));
        Conformity.require(part, written(head, pool.integer("kernel_size")));
        return head;
    }

    private static ClassifierBlock classifier(Fields layer) {
        ClassifierBlock classifier =
                new ClassifierBlock(
                        layer.integer("in_features"),
                        layer.integer("out_features"),
                        layer.number("dropout_rate", 0));
        Conformity.require(layer, LAYERS.linear(classifier));
        return classifier;
    }

    /**
     * The network as JSON.
     *
     * @throws UserMistake if it has blocks, images or an epsilon that the format does not know
     */
    static Map<String, @Nullable Object> written(NetworkSpec network) {
        if (network.batchNormEpsilon() != EPSILON) {
            throw new UserMistake(
                    "the authors' format has tree networks with a batch-norm epsilon of %s only, got %s"
                            .formatted(EPSILON, network.batchNormEpsilon()));
        }
        List<Map<String, @Nullable Object>> blocks = new ArrayList<>();
        List<Shape> inputs = network.inputs();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", FAMILY);
        map.putAll(AuthorsDrop.written(network));
        map.put("blocks", blocks);
        for (int i = 0; i < inputs.size(); i++) {
            switch (network.blocks().get(i)) {
                case PyramidStem stem -> blocks.add(written(stem));
                case PyramidBlock block -> blocks.add(AuthorsTree.written(block));
                case PyramidHead head -> blocks.add(written(head, side(inputs.get(i))));
                case ClassifierBlock classifier -> map.put("classifier", LAYERS.linear(classifier));
                case BlockSpec other -> throw AuthorsFile.unknown(other);
            }
        }
        return map;
    }

    private static int side(Shape shape) {
        if (shape.height() != shape.width()) {
            throw new UserMistake(
                    "the authors' format has tree networks for square images only, got maps of %s"
                            .formatted(shape));
        }
        return shape.height();
    }

    private static Map<String, @Nullable Object> written(PyramidStem stem) {
        AuthorsLayers.Filter filter = AuthorsLayers.Filter.plain(3, 1);
        return transition(
                List.of(
                        LAYERS.convolution(
                                filter, stem.in(), stem.out(), AuthorsLayers.With.NOTHING),
                        LAYERS.identity(stem.out(), AuthorsLayers.With.NORM)));
    }

    private static Map<String, @Nullable Object> written(PyramidHead head, int side) {
        AuthorsLayers.With with = AuthorsLayers.With.NORM_RELU;
        return transition(List.of(LAYERS.pool("avg", side, side, head.channels(), with)));
    }

    private static Map<String, @Nullable Object> transition(
            List<Map<String, @Nullable Object>> layers) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", TRANSITION);
        map.put("layers", layers);
        return map;
    }
}
