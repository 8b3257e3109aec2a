package nazca.nn;

import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.CellStack;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.ReluConvBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.XceptionBlock;
import nazca.nn.arch.ZeroBlock;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The loss of a network in double, written from the formulas alone and sharing nothing with the
 * engine: the oracle of gradient tests by central differences. Batch norm uses the batch's
 * statistics.
 */
final class DoubleNetwork {
    private final NetworkSpec spec;
    private final int batch;
    private final double smoothing;

    DoubleNetwork(NetworkSpec spec, int batch, double smoothing) {
        this.spec = spec;
        this.batch = batch;
        this.smoothing = smoothing;
    }

    /** A feature map [batch, h, w, c]. */
    record Map4(int n, int h, int w, int c, double[] v) {
        double at(int i, int y, int x, int k) {
            return y < 0 || y >= h || x < 0 || x >= w ? 0 : v[((i * h + y) * w + x) * c + k];
        }
    }

    double loss(Map<String, double[]> weights, double[] images, int[] labels) {
        var input = spec.input();
        Map4 map = new Map4(batch, input.height(), input.width(), input.channels(), images);
        for (int b = 0; b < spec.blocks().size(); b++) {
            map = block(spec.blocks().get(b), "blocks." + b, weights, map);
        }
        return crossEntropy(map, labels);
    }

    private Map4 block(BlockSpec block, String name, Map<String, double[]> w, Map4 x) {
        return switch (block) {
            case ConvBlock conv ->
                    norm(
                            w,
                            name + ".conv",
                            dense(
                                    x,
                                    tensor(w, name + ".conv.weight"),
                                    conv.out(),
                                    conv.kernel(),
                                    conv.stride()),
                            true);
            case ReluConvBlock conv -> new DoubleShuffle(w, name).stem(conv, x);
            case ShuffleBlock shuffle -> new DoubleShuffle(w, name).shuffle(shuffle, x);
            case XceptionBlock xception -> new DoubleShuffle(w, name).xception(xception, x);
            case CellStack cells -> new DoubleCells(w, name).stack(cells, x);
            case GraphBlock graph -> new DoublePyramid(w, name).block(graph, x);
            case ZeroBlock _ -> x;
            case ClassifierBlock classifier ->
                    classify(
                            x,
                            tensor(w, name + ".linear.weight"),
                            classifier.bias()
                                    ? tensor(w, name + ".linear.bias")
                                    : new double[classifier.classes()],
                            classifier.classes());
            case MBConvBlock mb -> mbconv(mb, name, w, x);
            case QuantizedBlock quantized ->
                    throw new IllegalArgumentException("no reference for " + quantized.label());
            case SequenceBlock sequence -> sequence(sequence, name, w, x);
        };
    }

    private Map4 sequence(SequenceBlock block, String name, Map<String, double[]> w, Map4 x) {
        Map4 y = x;
        for (int i = 0; i < block.layers().size(); i++) {
            String layer = name + "." + i;
            double[] weight = tensor(w, layer + ".weight");
            Map4 z =
                    switch (block.layers().get(i)) {
                        case BlockLayer.Pointwise(int out, _) -> dense(y, weight, out, 1, 1);
                        case BlockLayer.Depthwise(int kernel, int stride, _) ->
                                depthwise(y, weight, kernel, stride);
                    };
            y = norm(w, layer, z, block.layers().get(i).relu6());
        }
        for (int i = 0; block.shortcut() && i < y.v.length; i++) {
            y.v[i] += x.v[i];
        }
        return y;
    }

    private Map4 mbconv(MBConvBlock mb, String name, Map<String, double[]> w, Map4 x) {
        Map4 y = x;
        if (mb.expansion() > 1) {
            y =
                    norm(
                            w,
                            name + ".expand",
                            dense(y, tensor(w, name + ".expand.weight"), mb.middle(), 1, 1),
                            false);
            y = activated(mb.activation(), y);
        }
        y =
                norm(
                        w,
                        name + ".depthwise",
                        depthwise(
                                y, tensor(w, name + ".depthwise.weight"), mb.kernel(), mb.stride()),
                        false);
        y = activated(mb.activation(), y);
        if (mb.squeezeExcite()) {
            y = squeezeExcite(y, name + ".se", w);
        }
        y =
                norm(
                        w,
                        name + ".project",
                        dense(y, tensor(w, name + ".project.weight"), mb.out(), 1, 1),
                        false);
        if (mb.shortcut()) {
            for (int i = 0; i < y.v.length; i++) {
                y.v[i] += x.v[i];
            }
        }
        return y;
    }

    private static Map4 activated(BlockActivation activation, Map4 x) {
        double[] y =
                Arrays.stream(x.v)
                        .map(
                                v ->
                                        switch (activation) {
                                            case RELU6 -> Math.min(Math.max(v, 0), 6);
                                            case RELU -> Math.max(v, 0);
                                            case HARD_SWISH -> v * hardSigmoid(v);
                                            case SWISH -> v / (1 + Math.exp(-v));
                                        })
                        .toArray();
        return new Map4(x.n, x.h, x.w, x.c, y);
    }

    private static double hardSigmoid(double v) {
        return Math.min(Math.max(v + 3, 0), 6) / 6;
    }

    private static Map4 squeezeExcite(Map4 x, String name, Map<String, double[]> w) {
        double[] bias = tensor(w, name + ".squeeze.bias");
        Map4 squeezed = classify(x, tensor(w, name + ".squeeze.weight"), bias, bias.length);
        Map4 inner = activated(BlockActivation.RELU, squeezed);
        Map4 gate =
                classify(
                        inner,
                        tensor(w, name + ".excite.weight"),
                        tensor(w, name + ".excite.bias"),
                        x.c);
        double[] y = new double[x.v.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = x.v[i] * hardSigmoid(gate.v[i / (x.h * x.w * x.c) * x.c + i % x.c]);
        }
        return new Map4(x.n, x.h, x.w, x.c, y);
    }

    static Map4 dense(Map4 x, double[] w, int out, int kernel, int stride) {
        int oh = (x.h - 1) / stride + 1;
        int ow = (x.w - 1) / stride + 1;
        int pad = kernel / 2;
        double[] y = new double[x.n * oh * ow * out];
        for (int p = 0; p < x.n * oh * ow; p++) {
            int n = p / (oh * ow);
            int i = p / ow % oh;
            int j = p % ow;
            for (int o = 0; o < out; o++) {
                double sum = 0;
                for (int t = 0; t < kernel * kernel * x.c; t++) {
                    int tap = t / x.c;
                    sum +=
                            x.at(
                                            n,
                                            i * stride + tap / kernel - pad,
                                            j * stride + tap % kernel - pad,
                                            t % x.c)
                                    * w[t * out + o];
                }
                y[p * out + o] = sum;
            }
        }
        return new Map4(x.n, oh, ow, out, y);
    }

    static Map4 depthwise(Map4 x, double[] w, int kernel, int stride) {
        int oh = (x.h - 1) / stride + 1;
        int ow = (x.w - 1) / stride + 1;
        int pad = kernel / 2;
        double[] y = new double[x.n * oh * ow * x.c];
        for (int p = 0; p < x.n * oh * ow; p++) {
            for (int c = 0; c < x.c; c++) {
                double sum = 0;
                for (int tap = 0; tap < kernel * kernel; tap++) {
                    int r = p / ow % oh * stride + tap / kernel - pad;
                    int q = p % ow * stride + tap % kernel - pad;
                    sum += x.at(p / (oh * ow), r, q, c) * w[tap * x.c + c];
                }
                y[p * x.c + c] = sum;
            }
        }
        return new Map4(x.n, oh, ow, x.c, y);
    }

    static Map4 norm(Map<String, double[]> w, String name, Map4 x, boolean relu6) {
        double[] gamma = tensor(w, name + ".bn.gamma");
        double[] beta = tensor(w, name + ".bn.beta");
        int rows = x.n * x.h * x.w;
        double[] y = new double[x.v.length];
        for (int c = 0; c < x.c; c++) {
            double mean = 0;
            for (int r = 0; r < rows; r++) {
                mean += x.v[r * x.c + c] / rows;
            }
            double variance = 0;
            for (int r = 0; r < rows; r++) {
                variance += Math.pow(x.v[r * x.c + c] - mean, 2) / rows;
            }
            for (int r = 0; r < rows; r++) {
                double value =
                        (x.v[r * x.c + c] - mean) / Math.sqrt(variance + 1e-3) * gamma[c] + beta[c];
                y[r * x.c + c] = relu6 ? Math.min(Math.max(value, 0), 6) : value;
            }
        }
        return new Map4(x.n, x.h, x.w, x.c, y);
    }

    private static Map4 classify(Map4 x, double[] w, double[] bias, int classes) {
        double[] y = new double[x.n * classes];
        for (int n = 0; n < x.n; n++) {
            for (int k = 0; k < classes; k++) {
                double sum = bias[k];
                for (int p = 0; p < x.h * x.w; p++) {
                    for (int c = 0; c < x.c; c++) {
                        sum +=
                                x.v[(n * x.h * x.w + p) * x.c + c]
                                        / (x.h * x.w)
                                        * w[c * classes + k];
                    }
                }
                y[n * classes + k] = sum;
            }
        }
        return new Map4(x.n, 1, 1, classes, y);
    }

    private static double[] tensor(Map<String, double[]> weights, String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }

    private double crossEntropy(Map4 logits, int[] labels) {
        int classes = logits.c;
        double total = 0;
        for (int n = 0; n < batch; n++) {
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                sum += Math.exp(logits.v[n * classes + k]);
            }
            for (int k = 0; k < classes; k++) {
                double target = (k == labels[n] ? 1 - smoothing : 0) + smoothing / classes;
                total -= target * (logits.v[n * classes + k] - Math.log(sum));
            }
        }
        return total / batch;
    }
}
