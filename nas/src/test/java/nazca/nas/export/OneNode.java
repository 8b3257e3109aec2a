package nazca.nas.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** An ONNX model of one operator: {@code x} in, {@code y} out. */
final class OneNode {
    static final String INPUT = "x";
    private static final String OUTPUT = "y";
    private static final int IR_VERSION = 8;

    private final NodeProto.Builder node = NodeProto.newBuilder();
    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("one");

    OneNode(String operator) {
        node.setOpType(operator).addInput(INPUT).addOutput(OUTPUT);
    }

    /** The next input, in our order: [rows, columns, in, out]. */
    OneNode filters(String name, float[] weights, int out, int in, int rows, int columns) {
        TensorProto.Builder tensor = next(name).addDims(out).addDims(in);
        tensor.addDims(rows).addDims(columns);
        for (int o = 0; o < out; o++) {
            for (int i = 0; i < in; i++) {
                for (int tap = 0; tap < rows * columns; tap++) {
                    tensor.addFloatData(weights[(tap * in + i) * out + o]);
                }
            }
        }
        graph.addInitializer(tensor);
        return this;
    }

    /** The next input, a vector. */
    OneNode values(String name, float[] values) {
        TensorProto.Builder tensor = next(name).addDims(values.length);
        for (float value : values) {
            tensor.addFloatData(value);
        }
        graph.addInitializer(tensor);
        return this;
    }

    private TensorProto.Builder next(String name) {
        node.addInput(name);
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT.getNumber());
    }

    /** The attribute {@code pads}: above and below, left and right. */
    OneNode pads(int rows, int columns) {
        return integers("pads", rows, columns, rows, columns);
    }

    OneNode integers(String name, long... values) {
        AttributeProto.Builder attribute =
                AttributeProto.newBuilder()
                        .setName(name)
                        .setType(AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        node.addAttribute(attribute);
        return this;
    }

    OneNode integer(String name, long value) {
        node.addAttribute(
                AttributeProto.newBuilder()
                        .setName(name)
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(value));
        return this;
    }

    OneNode real(String name, float value) {
        node.addAttribute(
                AttributeProto.newBuilder()
                        .setName(name)
                        .setType(AttributeProto.AttributeType.FLOAT)
                        .setF(value));
        return this;
    }

    /** The model as a file holds it. */
    byte[] model() {
        graph.addNode(node).addInput(value(INPUT)).addOutput(value(OUTPUT));
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OnnxExport.OPSET))
                .setGraph(graph)
                .build()
                .toByteArray();
    }

    private static ValueInfoProto value(String name) {
        int type = TensorProto.DataType.FLOAT.getNumber();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(
                        TypeProto.newBuilder()
                                .setTensorType(TypeProto.Tensor.newBuilder().setElemType(type)))
                .build();
    }
}
