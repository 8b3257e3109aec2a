package nazca.nn.weights;

import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.SequenceBlock;
import nazca.tensor.files.TensorEntry;

import java.util.SortedMap;

/**
 * Inference of torchvision's MobileNetV2 in double, straight from its saved tensors: maps are
 * [channel][row][column], filters OIHW.
 */
final class TorchForward {
    private final SortedMap<String, TensorEntry> tensors;
    private final double epsilon;

    TorchForward(SortedMap<String, TensorEntry> tensors, double epsilon) {
        this.tensors = tensors;
        this.epsilon = epsilon;
    }

    double[] logits(NetworkSpec network, double[][][] image) {
        double[][][] map = image;
        for (int i = 0; i < network.blocks().size(); i++) {
            String name = "features." + i + ".";
            BlockSpec block = network.blocks().get(i);
            if (block instanceof ConvBlock conv) {
                map = clipped(norm(name + "1", conv(name + "0", map, conv.stride(), 1)));
            } else if (block instanceof MBConvBlock mbconv) {
                map = mbconv(name + "conv.", mbconv, map);
            } else if (block instanceof SequenceBlock sequence) {
                map = sequence(name + "conv.", sequence, map);
            } else if (block instanceof ClassifierBlock classifier) {
                return linear(map, classifier.classes());
            }
        }
        throw new IllegalStateException("no classifier");
    }

    private double[][][] mbconv(String name, MBConvBlock block, double[][][] in) {
        double[][][] map = in;
        int layer = 0;
        if (block.expansion() > 1) {
            map = clipped(norm(name + "0.1", conv(name + "0.0", map, 1, 1)));
            layer = 1;
        }
        map = conv(name + layer + ".0", map, block.stride(), map.length);
        map = clipped(norm(name + layer + ".1", map));
        map = norm(name + (layer + 2), conv(name + (layer + 1), map, 1, 1));
        return block.shortcut() ? sum(map, in) : map;
    }

    private double[][][] sequence(String name, SequenceBlock block, double[][][] in) {
        double[][][] map = in;
        for (int l = 0; l < block.layers().size(); l++) {
            BlockLayer layer = block.layers().get(l);
            boolean depthwise = layer instanceof BlockLayer.Depthwise;
            int stride = layer instanceof BlockLayer.Depthwise filter ? filter.stride() : 1;
            map = conv(name + l + ".0", map, stride, depthwise ? map.length : 1);
            map = norm(name + l + ".1", map);
            map = layer.relu6() ? clipped(map) : map;
        }
        return block.shortcut() ? sum(map, in) : map;
    }

    private static double[][][] sum(double[][][] map, double[][][] in) {
        for (int c = 0; c < map.length; c++) {
            for (int i = 0; i < map[c].length; i++) {
                for (int j = 0; j < map[c][i].length; j++) {
                    map[c][i][j] += in[c][i][j];
                }
            }
        }
        return map;
    }

    private double[][][] conv(String name, double[][][] in, int stride, int groups) {
        TensorEntry weight = tensor(name + ".weight");
        float[] w = weight.floats();
        int out = (int) weight.shape()[0];
        int inputs = (int) weight.shape()[1];
        int k = (int) weight.shape()[2];
        int rows = (in[0].length - 1) / stride + 1;
        int columns = (in[0][0].length - 1) / stride + 1;
        double[][][] result = new double[out][rows][columns];
        for (int o = 0; o < out; o++) {
            int first = o / (out / groups) * inputs;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    double sum = 0;
                    for (int c = 0; c < inputs; c++) {
                        for (int u = 0; u < k; u++) {
                            for (int v = 0; v < k; v++) {
                                int r = i * stride + u - k / 2;
                                int q = j * stride + v - k / 2;
                                if (r >= 0 && r < in[0].length && q >= 0 && q < in[0][0].length) {
                                    sum +=
                                            in[first + c][r][q]
                                                    * w[((o * inputs + c) * k + u) * k + v];
                                }
                            }
                        }
                    }
                    result[o][i][j] = sum;
                }
            }
        }
        return result;
    }

    private double[][][] norm(String name, double[][][] map) {
        float[] gamma = tensor(name + ".weight").floats();
        float[] beta = tensor(name + ".bias").floats();
        float[] mean = tensor(name + ".running_mean").floats();
        float[] variance = tensor(name + ".running_var").floats();
        for (int c = 0; c < map.length; c++) {
            double scale = gamma[c] / Math.sqrt(variance[c] + epsilon);
            for (double[] row : map[c]) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = (row[j] - mean[c]) * scale + beta[c];
                }
            }
        }
        return map;
    }

    private static double[][][] clipped(double[][][] map) {
        for (double[][] channel : map) {
            for (double[] row : channel) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = Math.clamp(row[j], 0.0, 6.0);
                }
            }
        }
        return map;
    }

    private double[] linear(double[][][] map, int classes) {
        float[] weight = tensor("classifier.1.weight").floats();
        float[] bias = tensor("classifier.1.bias").floats();
        double[] logits = new double[classes];
        for (int o = 0; o < classes; o++) {
            logits[o] = bias[o];
            for (int c = 0; c < map.length; c++) {
                double sum = 0;
                for (double[] row : map[c]) {
                    for (double value : row) {
                        sum += value;
                    }
                }
                logits[o] += weight[o * map.length + c] * sum / (map[c].length * map[c][0].length);
            }
        }
        return logits;
    }

    private TensorEntry tensor(String name) {
        TensorEntry tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalStateException("no tensor " + name);
        }
        return tensor;
    }
}
