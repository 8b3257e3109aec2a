package nazca.nn;

import nazca.nn.DoubleNetwork.Map4;
import nazca.nn.arch.Cell;
import nazca.nn.arch.CellStack;
import nazca.nn.arch.CellStem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A stack of DARTS cells in double, wired from the paper by hand. */
final class DoubleCells {
    private final Map<String, double[]> weights;
    private final String name;

    DoubleCells(Map<String, double[]> weights, String name) {
        this.weights = weights;
        this.name = name;
    }

    Map4 stack(CellStack stack, Map4 images) {
        int channels = stack.width();
        Map4 before;
        Map4 last;
        if (stack.stem() == CellStem.CIFAR) {
            before = norm("stem.norm", convolution("stem.conv", images, 3 * channels, 3, 1));
            last = before;
        } else {
            Map4 x = convolution("stem0.conv0", images, channels / 2, 3, 2);
            x = convolution("stem0.conv1", relu(norm("stem0.norm0", x)), channels, 3, 2);
            before = norm("stem0.norm1", x);
            last = norm("stem1.norm", convolution("stem1.conv", relu(before), channels, 3, 2));
        }
        int cells = stack.cells();
        for (int i = 0; i < cells; i++) {
            boolean reduces = i == cells / 3 || i == 2 * cells / 3;
            channels *= reduces ? 2 : 1;
            String code = (reduces ? stack.reduction() : stack.normal()).code();
            Map4 output = cell("cell" + i, code, before, last, channels, reduces ? 2 : 1);
            before = last;
            last = output;
        }
        return last;
    }

    private Map4 cell(String cell, String code, Map4 before, Map4 last, int channels, int stride) {
        List<Map4> nodes = new ArrayList<>();
        nodes.add(
                before.h() > last.h()
                        ? reduced(cell + ".before", before, channels)
                        : projected(cell + ".before", before, channels));
        nodes.add(projected(cell + ".last", last, channels));
        int edge = 0;
        for (String letters : code.split("/", -1)) {
            Map4 like = nodes.getFirst();
            Map4 sum = zeros(like, like.h() / stride, like.w() / stride);
            for (int from = 0; from < letters.length(); from++) {
                String own = cell + ".edge" + edge++;
                int s = from < 2 ? stride : 1;
                char op = letters.charAt(from);
                if (op != '-') {
                    add(sum, operation(own, op, nodes.get(from), channels, s));
                }
            }
            nodes.add(sum);
        }
        Map4 like = nodes.getLast();
        double[] v = new double[Cell.NODES * like.v().length];
        for (int i = 0; i < v.length; i++) {
            int c = i % (Cell.NODES * channels);
            int pixel = i / (Cell.NODES * channels);
            v[i] = nodes.get(2 + c / channels).v()[pixel * channels + c % channels];
        }
        return new Map4(like.n(), like.h(), like.w(), Cell.NODES * channels, v);
    }

    private Map4 operation(String edge, char op, Map4 x, int channels, int stride) {
        return switch (op) {
            case 'I' -> stride == 1 ? x : reduced(edge, x, channels);
            case 'M', 'A' -> pool(x, op == 'M', stride);
            case 'D' -> filtered(edge, x, channels, 3, stride, 2);
            case 'E' -> filtered(edge, x, channels, 5, stride, 2);
            default -> {
                int kernel = op - '0';
                Map4 half = filtered(edge + ".first", x, channels, kernel, stride, 1);
                yield filtered(edge + ".second", half, channels, kernel, 1, 1);
            }
        };
    }

    private Map4 projected(String prefix, Map4 x, int channels) {
        Map4 y = convolution(prefix + ".pointwise", relu(x), channels, 1, 1);
        return norm(prefix + ".norm", y);
    }

    private Map4 reduced(String prefix, Map4 x, int channels) {
        Map4 y = relu(x);
        double[] even = weight(prefix + ".even");
        double[] odd = weight(prefix + ".odd");
        int half = channels / 2;
        Map4 both = zeros(x, x.h() / 2, x.w() / 2, channels);
        for (int i = 0; i < both.v().length; i++) {
            int o = i % channels;
            int pixel = i / channels;
            int shift = o < half ? 0 : 1;
            int r = 2 * (pixel / both.w() % both.h()) + shift;
            int q = 2 * (pixel % both.w()) + shift;
            for (int c = 0; c < x.c(); c++) {
                double w = (o < half ? even : odd)[c * half + o % half];
                both.v()[i] += y.at(pixel / (both.h() * both.w()), r, q, c) * w;
            }
        }
        return norm(prefix + ".norm", both);
    }

    private Map4 filtered(
            String prefix, Map4 x, int channels, int kernel, int stride, int dilation) {
        Map4 y = relu(x);
        double[] w = weight(prefix + ".depthwise");
        int pad = dilation * (kernel / 2);
        Map4 z = zeros(x, x.h() / stride, x.w() / stride);
        for (int i = 0; i < z.v().length; i++) {
            int pixel = i / z.c();
            for (int tap = 0; tap < kernel * kernel; tap++) {
                int r = pixel / z.w() % z.h() * stride + tap / kernel * dilation - pad;
                int q = pixel % z.w() * stride + tap % kernel * dilation - pad;
                double value = y.at(pixel / (z.h() * z.w()), r, q, i % z.c());
                z.v()[i] += value * w[tap * z.c() + i % z.c()];
            }
        }
        return norm(prefix + ".norm", convolution(prefix + ".pointwise", z, channels, 1, 1));
    }

    private static Map4 pool(Map4 x, boolean max, int stride) {
        Map4 y = zeros(x, x.h() / stride, x.w() / stride);
        for (int i = 0; i < y.v().length; i++) {
            int pixel = i / y.c();
            double best = Double.NEGATIVE_INFINITY;
            double sum = 0;
            int count = 0;
            for (int k = 0; k < 9; k++) {
                int r = pixel / y.w() % y.h() * stride + k / 3 - 1;
                int q = pixel % y.w() * stride + k % 3 - 1;
                if (r >= 0 && r < x.h() && q >= 0 && q < x.w()) {
                    double value = x.at(pixel / (y.h() * y.w()), r, q, i % x.c());
                    best = Math.max(best, value);
                    sum += value;
                    count++;
                }
            }
            y.v()[i] = max ? best : sum / count;
        }
        return y;
    }

    private Map4 convolution(String layer, Map4 x, int out, int kernel, int stride) {
        return DoubleNetwork.dense(x, weight(layer), out, kernel, stride);
    }

    private Map4 norm(String layer, Map4 x) {
        return DoubleNetwork.norm(weights, name + "." + layer, x, false);
    }

    private static Map4 relu(Map4 x) {
        double[] y = Arrays.stream(x.v()).map(v -> Math.max(v, 0)).toArray();
        return new Map4(x.n(), x.h(), x.w(), x.c(), y);
    }

    private static void add(Map4 sum, Map4 x) {
        for (int i = 0; i < x.v().length; i++) {
            sum.v()[i] += x.v()[i];
        }
    }

    private static Map4 zeros(Map4 like, int h, int w) {
        return zeros(like, h, w, like.c());
    }

    private static Map4 zeros(Map4 like, int h, int w, int channels) {
        return new Map4(like.n(), h, w, channels, new double[like.n() * h * w * channels]);
    }

    private double[] weight(String layer) {
        String tensor = name + "." + layer + ".weight";
        return Objects.requireNonNull(weights.get(tensor), tensor);
    }
}
