package nazca.nas.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

import com.google.protobuf.ByteString;

import nazca.latency.inference.FoldedLayer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * An ONNX graph under construction. Every method adds a node and returns the name of what it gives;
 * maps are [N, C, H, W].
 */
final class OnnxGraph {
    private static final String BATCH = "N";
    private static final float SIX = 6;

    private final GraphProto.Builder graph = GraphProto.newBuilder();
    private boolean clips;

    OnnxGraph(String name) {
        graph.setName(name);
    }

    /**
     * A convolution with bias.
     *
     * @param layer weights [k·k·in, out], or [k·k, channels] where {@code depthwise}
     */
    String convolution(
            String name, String x, FoldedLayer layer, int kernel, int stride, boolean depthwise) {
        int groups = depthwise ? layer.bias().length : 1;
        return convolution(name, x, layer, kernel, stride, groups, 1);
    }

    /**
     * A convolution with bias whose padding keeps the size at stride 1.
     *
     * @param layer weights [k·k·in / groups, out]
     */
    String convolution(
            String name,
            String x,
            FoldedLayer layer,
            int kernel,
            int stride,
            int groups,
            int dilation) {
        int out = layer.bias().length;
        int taps = kernel * kernel;
        int in = layer.weights().length / (taps * out);
        tensor(name + ".weight", outputFirst(layer, taps, in), out, in, kernel, kernel);
        tensor(name + ".bias", layer.bias(), out);
        long padding = dilation * (kernel - 1L) / 2;
        NodeProto.Builder node = node("Conv", name, x, name + ".weight", name + ".bias");
        node.addAttribute(integers("kernel_shape", kernel, kernel));
        node.addAttribute(integers("strides", stride, stride));
        node.addAttribute(integers("pads", padding, padding, padding, padding));
        node.addAttribute(integers("dilations", dilation, dilation));
        node.addAttribute(integer("group", groups));
        return add(node);
    }

    /**
     * x scale + shift, channel by channel.
     *
     * @param norm scales as weights, shifts as bias
     */
    String norm(String name, String x, FoldedLayer norm) {
        int channels = norm.bias().length;
        tensor(name + ".scale", norm.weights(), channels, 1, 1);
        tensor(name + ".shift", norm.bias(), channels, 1, 1);
        String scaled = add(node("Mul", name + ".scaled", x, name + ".scale"));
        return add(node("Add", name, scaled, name + ".shift"));
    }

    /** factor x. */
    String scale(String name, String x, float factor) {
        tensor(name + ".factor", new float[] {factor});
        return add(node("Mul", name, x, name + ".factor"));
    }

    /** max(x, 0). */
    String relu(String name, String x) {
        return add(node("Relu", name, x));
    }

    /** Channel c of what it gives is channel {@code channels[c]} of x. */
    String channels(String name, String x, long... channels) {
        tensor(name + ".channels", channels);
        NodeProto.Builder node = node("Gather", name, x, name + ".channels");
        return add(node.addAttribute(integer("axis", 1)));
    }

    /** The channels of x and behind them those of y. */
    String join(String name, String x, String y) {
        return add(node("Concat", name, x, y).addAttribute(integer("axis", 1)));
    }

    /** {@code zeros} channels of zeros behind those of x. */
    String widen(String name, String x, int zeros) {
        tensor(name + ".pads", 0, 0, 0, 0, 0, zeros, 0, 0);
        return add(node("Pad", name, x, name + ".pads"));
    }

    /** x without its first row and its first column. */
    String shift(String name, String x) {
        tensor(name + ".starts", 1L, 1L);
        tensor(name + ".ends", Long.MAX_VALUE, Long.MAX_VALUE);
        tensor(name + ".axes", 2L, 3L);
        return add(node("Slice", name, x, name + ".starts", name + ".ends", name + ".axes"));
    }

    /** Zeros as large as every {@code stride}-th pixel of x. */
    String zeros(String name, String x, int stride) {
        String pixels = pool(name + ".pixels", x, true, 1, stride, 0);
        return scale(name, pixels, 0);
    }

    /** Maximum or average of windows, of which padding is no part. */
    String pool(String name, String x, boolean max, int kernel, int stride, int padding) {
        NodeProto.Builder node = node(max ? "MaxPool" : "AveragePool", name, x);
        node.addAttribute(integers("kernel_shape", kernel, kernel));
        node.addAttribute(integers("strides", stride, stride));
        node.addAttribute(integers("pads", padding, padding, padding, padding));
        return add(node);
    }

    /** [taps, in, out] as [out, in, taps]. */
    private static float[] outputFirst(FoldedLayer layer, int taps, int in) {
        int out = layer.bias().length;
        float[] from = layer.weights();
        float[] to = new float[from.length];
        for (int tap = 0; tap < taps; tap++) {
            for (int i = 0; i < in; i++) {
                for (int o = 0; o < out; o++) {
                    to[(o * in + i) * taps + tap] = from[(tap * in + i) * out + o];
                }
            }
        }
        return to;
    }

    /** min(max(x, 0), 6). */
    String relu6(String name, String x) {
        if (!clips) {
            tensor("zero", new float[] {0});
            tensor("six", new float[] {SIX});
            clips = true;
        }
        return add(node("Clip", name, x, "zero", "six"));
    }

    /** f(x), of an operator without attributes. */
    String unary(String operator, String name, String x) {
        return add(node(operator, name, x));
    }

    /** relu6(x + 3) / 6. */
    String hardSigmoid(String name, String x) {
        return add(node("HardSigmoid", name, x).addAttribute(real("alpha", 1 / SIX)));
    }

    /** x y, elements of extent 1 repeated. */
    String product(String name, String x, String y) {
        return add(node("Mul", name, x, y));
    }

    /** x + y. */
    String sum(String name, String x, String y) {
        return add(node("Add", name, x, y));
    }

    /** The mean over height and width: [N, C]. */
    String globalAverage(String name, String x) {
        String pooled = unary("GlobalAveragePool", name + ".mean", x);
        return add(node("Flatten", name, pooled));
    }

    /** x W + b. */
    String linear(String name, String x, FoldedLayer layer) {
        int out = layer.bias().length;
        tensor(name + ".weight", layer.weights(), layer.weights().length / out, out);
        tensor(name + ".bias", layer.bias(), out);
        return add(node("Gemm", name, x, name + ".weight", name + ".bias"));
    }

    /** Declares what the graph takes, with a batch of any size. */
    void input(String name, int... shape) {
        graph.addInput(value(name, shape));
    }

    /** Ends the graph: {@code from} comes out under another name. */
    GraphProto output(String name, String from, int... shape) {
        add(node("Identity", name, from));
        return graph.addOutput(value(name, shape)).build();
    }

    private static NodeProto.Builder node(String operator, String name, String... inputs) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName(name)
                .addAllInput(List.of(inputs))
                .addOutput(name);
    }

    private String add(NodeProto.Builder node) {
        graph.addNode(node);
        return node.getName();
    }

    private void tensor(String name, float[] values, int... shape) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        TensorProto.Builder tensor =
                TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(TensorProto.DataType.FLOAT.getNumber())
                        .setRawData(ByteString.copyFrom(bytes));
        for (int extent : shape) {
            tensor.addDims(extent);
        }
        graph.addInitializer(tensor);
    }

    private void tensor(String name, long... values) {
        TensorProto.Builder tensor =
                TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(TensorProto.DataType.INT64.getNumber())
                        .addDims(values.length);
        for (long value : values) {
            tensor.addInt64Data(value);
        }
        graph.addInitializer(tensor);
    }

    private static AttributeProto integer(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static AttributeProto real(String name, float value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(value)
                .build();
    }

    private static AttributeProto integers(String name, long... values) {
        AttributeProto.Builder attribute =
                AttributeProto.newBuilder()
                        .setName(name)
                        .setType(AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        return attribute.build();
    }

    private static ValueInfoProto value(String name, int... shape) {
        TensorShapeProto.Builder extents = TensorShapeProto.newBuilder();
        extents.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(BATCH));
        for (int extent : shape) {
            extents.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(extent));
        }
        TypeProto.Tensor type =
                TypeProto.Tensor.newBuilder()
                        .setElemType(TensorProto.DataType.FLOAT.getNumber())
                        .setShape(extents)
                        .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(type))
                .build();
    }
}
