package nazca.latency.inference;

import nazca.latency.inference.TrainedLayers.Trained;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import java.util.List;

/** A network of one image in plain double loops, layer after layer, batch norm not folded. */
final class UnfoldedReference {
    private final TrainedLayers layers;

    UnfoldedReference(TrainedLayers layers) {
        this.layers = layers;
    }

    /** The logits of one image. */
    double[] logits(NetworkSpec network, double[] image) {
        List<Shape> inputs = network.inputs();
        double[] x = image;
        for (int i = 0; i < network.blocks().size(); i++) {
            x = block(String.valueOf(i), network.blocks().get(i), inputs.get(i), x);
        }
        return x;
    }

    private double[] block(String name, BlockSpec spec, Shape in, double[] x) {
        return switch (spec) {
            case ConvBlock b ->
                    convolution(name + ".conv", in, x, b.out(), b.kernel(), b.stride(), true);
            case MBConvBlock b -> mbconv(name, b, in, x);
            case QuantizedBlock b -> mbconv(name, b.block(), in, x);
            case SequenceBlock b -> sequence(name, b, in, x);
            case ClassifierBlock b -> classifier(name + ".linear", b, in, x);
            case GraphBlock b ->
                    throw new IllegalArgumentException("no reference for " + b.label());
            case ZeroBlock b -> x;
        };
    }

    private double[] mbconv(String name, MBConvBlock b, Shape in, double[] x) {
        Shape wide = in.withChannels(b.middle());
        double[] h =
                b.expansion() == 1
                        ? x
                        : convolution(name + ".expand", in, x, b.middle(), 1, 1, true);
        h = depthwise(name + ".depthwise", wide, h, b.kernel(), b.stride(), true);
        double[] y =
                convolution(name + ".project", wide.strided(b.stride()), h, b.out(), 1, 1, false);
        if (b.shortcut()) {
            for (int i = 0; i < y.length; i++) {
                y[i] += x[i];
            }
        }
        return y;
    }

    private double[] sequence(String name, SequenceBlock b, Shape in, double[] x) {
        double[] y = x;
        Shape shape = in;
        for (int i = 0; i < b.layers().size(); i++) {
            String layer = name + "." + i;
            y =
                    switch (b.layers().get(i)) {
                        case BlockLayer.Pointwise(int out, boolean relu6) ->
                                convolution(layer, shape, y, out, 1, 1, relu6);
                        case BlockLayer.Depthwise(int kernel, int stride, boolean relu6) ->
                                depthwise(layer, shape, y, kernel, stride, relu6);
                    };
            shape = b.layers().get(i).output(shape);
        }
        for (int i = 0; b.shortcut() && i < y.length; i++) {
            y[i] += x[i];
        }
        return y;
    }

    private double[] convolution(
            String name, Shape in, double[] x, int out, int kernel, int stride, boolean relu6) {
        Trained t = layers.layer(name, kernel * kernel * in.channels(), out);
        Shape to = in.strided(stride).withChannels(out);
        double[] y = new double[to.elements()];
        for (int i = 0; i < to.height(); i++) {
            for (int j = 0; j < to.width(); j++) {
                for (int o = 0; o < out; o++) {
                    double sum = 0;
                    for (int u = 0; u < kernel; u++) {
                        for (int v = 0; v < kernel; v++) {
                            for (int c = 0; c < in.channels(); c++) {
                                int w = ((u * kernel + v) * in.channels() + c) * out + o;
                                int r = i * stride + u - kernel / 2;
                                int q = j * stride + v - kernel / 2;
                                sum += at(in, x, r, q, c) * t.weights()[w];
                            }
                        }
                    }
                    y[(i * to.width() + j) * out + o] = normalized(t, o, sum, relu6);
                }
            }
        }
        return y;
    }

    private double[] depthwise(
            String name, Shape in, double[] x, int kernel, int stride, boolean relu6) {
        Trained t = layers.layer(name, kernel * kernel, in.channels());
        Shape to = in.strided(stride);
        double[] y = new double[to.elements()];
        for (int i = 0; i < to.height(); i++) {
            for (int j = 0; j < to.width(); j++) {
                for (int c = 0; c < in.channels(); c++) {
                    double sum = 0;
                    for (int u = 0; u < kernel; u++) {
                        for (int v = 0; v < kernel; v++) {
                            int r = i * stride + u - kernel / 2;
                            int q = j * stride + v - kernel / 2;
                            double w = t.weights()[(u * kernel + v) * in.channels() + c];
                            sum += at(in, x, r, q, c) * w;
                        }
                    }
                    y[(i * to.width() + j) * in.channels() + c] = normalized(t, c, sum, relu6);
                }
            }
        }
        return y;
    }

    private double[] classifier(String name, ClassifierBlock b, Shape in, double[] x) {
        Trained t = layers.layer(name, b.in(), b.classes());
        double[] y = new double[b.classes()];
        for (int o = 0; o < b.classes(); o++) {
            y[o] = t.beta()[o];
            for (int i = 0; i < x.length; i++) {
                y[o] += x[i] / in.pixels() * t.weights()[i % b.in() * b.classes() + o];
            }
        }
        return y;
    }

    private static double at(Shape in, double[] x, int r, int q, int c) {
        boolean inside = r >= 0 && r < in.height() && q >= 0 && q < in.width();
        return inside ? x[(r * in.width() + q) * in.channels() + c] : 0;
    }

    private static double normalized(Trained t, int o, double value, boolean relu6) {
        double deviation = Math.sqrt(t.variance()[o] + TrainedLayers.EPSILON);
        double y = (value - t.mean()[o]) / deviation * t.gamma()[o] + t.beta()[o];
        return relu6 ? Math.clamp(y, 0, 6) : y;
    }
}
