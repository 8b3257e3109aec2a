package nazca.nas.export;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;

import com.google.protobuf.InvalidProtocolBufferException;

import nazca.latency.inference.FoldedLayer;
import nazca.latency.inference.FoldedWeights;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.Excitation;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;
import nazca.tensor.files.AtomicFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A network as ONNX: {@code images} [N, C, H, W] in, normalised as in training, {@code logits} [N,
 * classes] out. Batch norms are folded, so logits agree with those of evaluation within rounding.
 */
public final class OnnxExport {
    /** Of the operators that are used. */
    public static final int OPSET = 17;

    private static final int IR_VERSION = 8;
    private static final String IMAGES = "images";
    private static final String LOGITS = "logits";

    private final FoldedWeights weights;
    private final OnnxGraph graph;

    private OnnxExport(FoldedWeights weights, OnnxGraph graph) {
        this.weights = weights;
        this.graph = graph;
    }

    /**
     * What was written.
     *
     * @param nodes operators of the graph
     * @param bytes of the file
     */
    public record Written(int nodes, long bytes) {}

    /**
     * Writes a network and reads it back.
     *
     * @param description for people: where weights are from, how images are normalised
     * @param properties for programs, by name, in the order in which they are written
     * @throws IOException if the file cannot be written, or is not what was meant
     */
    public static Written write(
            Path file,
            NetworkSpec network,
            FoldedWeights weights,
            String version,
            String description,
            SequencedMap<String, String> properties)
            throws IOException {
        ModelProto.Builder model =
                ModelProto.newBuilder()
                        .setIrVersion(IR_VERSION)
                        .setProducerName("nazca")
                        .setProducerVersion(version)
                        .setDocString(description)
                        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPSET))
                        .setGraph(graph(network, weights));
        properties.forEach(
                (key, value) ->
                        model.addMetadataProps(
                                StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        ModelProto written = model.build();
        AtomicFile.write(file, written.toByteArray());
        check(file, written);
        return new Written(written.getGraph().getNodeCount(), Files.size(file));
    }

    private static void check(Path file, ModelProto written) throws IOException {
        try {
            ModelProto read = ModelProto.parseFrom(Files.readAllBytes(file));
            Set<String> known = new HashSet<>();
            read.getGraph().getInputList().forEach(input -> known.add(input.getName()));
            read.getGraph().getInitializerList().forEach(tensor -> known.add(tensor.getName()));
            for (NodeProto node : read.getGraph().getNodeList()) {
                if (!known.containsAll(node.getInputList())) {
                    throw new IOException(file + ": the node " + node.getName() + " hangs loose");
                }
                known.addAll(node.getOutputList());
            }
            if (!read.equals(written)) {
                throw new IOException(file + " does not read back as it was written");
            }
        } catch (InvalidProtocolBufferException e) {
            throw new IOException(file + " does not read back", e);
        }
    }

    private static GraphProto graph(NetworkSpec network, FoldedWeights weights) {
        OnnxGraph graph = new OnnxGraph(network.name());
        Shape input = network.input();
        graph.input(IMAGES, input.channels(), input.height(), input.width());
        OnnxExport export = new OnnxExport(weights, graph);
        String x = IMAGES;
        List<PlacedBlock> blocks = network.placed();
        for (int i = 0; i < blocks.size(); i++) {
            x = export.block(String.valueOf(i), blocks.get(i), x);
        }
        return graph.output(LOGITS, x, network.classes());
    }

    private String block(String name, PlacedBlock placed, String x) {
        BlockSpec spec = placed.spec();
        String y =
                switch (spec) {
                    case ConvBlock conv ->
                            relu6(
                                    convolution(
                                            name + ".conv",
                                            x,
                                            conv.kernel(),
                                            conv.stride(),
                                            conv.in(),
                                            conv.out()));
                    case MBConvBlock mbconv -> mbconv(name, mbconv, x);
                    case QuantizedBlock quantized ->
                            throw new IllegalArgumentException(
                                    "block %s, %s: quantised blocks have no form in ONNX here"
                                            .formatted(name, quantized.label()));
                    case SequenceBlock sequence -> sequence(name, sequence, placed.input(), x);
                    case GraphBlock block ->
                            new OnnxLayers(weights, graph)
                                    .write(name, block.graph(placed.input()), x);
                    case ZeroBlock _ -> x;
                    case ClassifierBlock classifier -> {
                        String pooled = graph.globalAverage(name + ".pool", x);
                        FoldedLayer layer =
                                weights.layer(
                                        name + ".linear", classifier.in(), classifier.classes());
                        yield graph.linear(name + ".linear", pooled, layer);
                    }
                };
        return spec.shortcut() ? graph.sum(name + ".sum", x, y) : y;
    }

    private String mbconv(String name, MBConvBlock block, String x) {
        String y = x;
        if (block.expansion() > 1) {
            y = convolution(name + ".expand", y, 1, 1, block.in(), block.middle());
            y = activation(block.activation(), y);
        }
        y = depthwise(name + ".depthwise", y, block.kernel(), block.stride(), block.middle());
        y = activation(block.activation(), y);
        if (block.squeezeExcite()) {
            y = squeezeExcite(name + ".se", y, block);
        }
        return convolution(name + ".project", y, 1, 1, block.middle(), block.out());
    }

    private String activation(BlockActivation activation, String x) {
        return switch (activation) {
            case RELU6 -> relu6(x);
            case RELU -> graph.relu(x + ".relu", x);
            case HARD_SWISH -> graph.unary("HardSwish", x + ".h-swish", x);
            case SWISH -> {
                String gate = graph.unary("Sigmoid", x + ".sigmoid", x);
                yield graph.product(x + ".swish", x, gate);
            }
        };
    }

    private String squeezeExcite(String name, String x, MBConvBlock block) {
        int channels = block.middle();
        int squeezed = block.squeezed();
        String y = graph.unary("GlobalAveragePool", name + ".pool", x);
        y = convolution(name + ".squeeze", y, 1, 1, channels, squeezed);
        y = graph.relu(name + ".inner", y);
        y = convolution(name + ".excite", y, 1, 1, squeezed, channels);
        String gate =
                block.excitation() == Excitation.OF_INPUT
                        ? graph.unary("Sigmoid", name + ".gate", y)
                        : graph.hardSigmoid(name + ".gate", y);
        return graph.product(name + ".scale", x, gate);
    }

    private String sequence(String name, SequenceBlock block, Shape input, String x) {
        Shape shape = input;
        String y = x;
        for (int i = 0; i < block.layers().size(); i++) {
            BlockLayer layer = block.layers().get(i);
            String own = name + "." + i;
            int channels = shape.channels();
            y =
                    switch (layer) {
                        case BlockLayer.Pointwise pointwise ->
                                convolution(own, y, 1, 1, channels, pointwise.out());
                        case BlockLayer.Depthwise depthwise ->
                                depthwise(own, y, depthwise.kernel(), depthwise.stride(), channels);
                    };
            y = layer.relu6() ? relu6(y) : y;
            shape = layer.output(shape);
        }
        return y;
    }

    private String relu6(String x) {
        return graph.relu6(x + ".relu6", x);
    }

    private String convolution(String name, String x, int kernel, int stride, int in, int out) {
        FoldedLayer layer = weights.layer(name, kernel * kernel * in, out);
        return graph.convolution(name, x, layer, kernel, stride, false);
    }

    private String depthwise(String name, String x, int kernel, int stride, int channels) {
        FoldedLayer layer = weights.layer(name, kernel * kernel, channels);
        return graph.convolution(name, x, layer, kernel, stride, true);
    }
}
