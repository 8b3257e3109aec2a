package nazca.nn;

import nazca.autograd.Moment;
import nazca.nn.DoubleNetwork.Map4;
import nazca.nn.arch.CellOpBlock;
import nazca.nn.arch.CellStack;
import nazca.nn.arch.DropPath;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidStem;
import nazca.nn.arch.ReluConvBlock;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.TreeOpBlock;
import nazca.nn.arch.XceptionBlock;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;

/** The blocks of a pyramid of tree cells in double, wired from their formulas by hand. */
final class DoublePyramid {
    private final Map<String, double[]> weights;
    private final String name;

    DoublePyramid(Map<String, double[]> weights, String name) {
        this.weights = weights;
        this.name = name;
    }

    Map4 block(GraphBlock block, Map4 x) {
        return switch (block) {
            case PyramidStem stem ->
                    norm("norm", convolution("conv", x, stem.out(), 3, 1, 1), false);
            case PyramidHead _ -> norm("norm", x, true);
            case PyramidBlock pyramid -> pyramid(pyramid, x);
            case TreeOpBlock _,
                    ReluConvBlock _,
                    ShuffleBlock _,
                    XceptionBlock _,
                    CellOpBlock _,
                    CellStack _ ->
                    throw new IllegalArgumentException(block + " is no block of a pyramid");
        };
    }

    private Map4 pyramid(PyramidBlock block, Map4 x) {
        int planes = block.planes();
        Map4 y = convolution("reduce", norm("reduce_norm", x, false), planes, 1, 1, 1);
        y = convolution("root", norm("root_norm", y, true), 2 * planes, 3, block.stride(), 2);
        Map4 root = y;
        String code = block.cell().code();
        DropPath drop = block.drop();
        y = sum(half(0, code, root, planes, drop), half(1, code, root, planes, drop));
        y = convolution("expand", norm("expand_norm", y, true), 4 * planes, 1, 1, 1);
        y = dropped("drop", drop.cell(), drop, norm("norm", y, false));
        for (int i = 0; i < y.v().length; i++) {
            int c = i % y.c();
            int pixel = i / y.c();
            int n = pixel / (y.h() * y.w());
            int row = pixel / y.w() % y.h() * block.stride();
            int column = pixel % y.w() * block.stride();
            for (int k = 0; c < x.c() && k < block.stride() * block.stride(); k++) {
                double value = x.at(n, row + k / block.stride(), column + k % block.stride(), c);
                y.v()[i] += value / (block.stride() * block.stride());
            }
        }
        return y;
    }

    /** The shuffle puts channel i of group g at 2 i + g; a half is {@code planes} of these. */
    private Map4 half(int half, String code, Map4 root, int planes, DropPath drop) {
        double[] v = new double[root.n() * root.h() * root.w() * planes];
        for (int i = 0; i < v.length; i++) {
            int m = half * planes + i % planes;
            v[i] = root.v()[i / planes * root.c() + m % 2 * planes + m / 2];
        }
        Map4 h = new Map4(root.n(), root.h(), root.w(), planes, v);
        String own = code.substring(6 * half, 6 * half + 6);
        String edge = "half" + half + ".edge";
        Map4 tree =
                sum(
                        branch(edge + "0", own.substring(0, 1) + own.substring(2, 4), h, drop),
                        branch(edge + "1", own.substring(1, 2) + own.substring(4, 6), h, drop));
        Map4 y = sum(norm("half" + half + ".norm", tree, false), h);
        return dropped("half" + half + ".drop", drop.path(), drop, y);
    }

    /** An edge and the two behind it. */
    private Map4 branch(String edge, String code, Map4 h, DropPath drop) {
        Map4 x = edge(edge, code.charAt(0), h);
        double rate = drop.path();
        Map4 left = dropped(edge + "0.drop", rate, drop, edge(edge + "0", code.charAt(1), x));
        Map4 right = dropped(edge + "1.drop", rate, drop, edge(edge + "1", code.charAt(2), x));
        return dropped(edge + ".drop", rate, drop, sum(left, right));
    }

    /** In training, at the first moment. */
    private Map4 dropped(String layer, double rate, DropPath drop, Map4 x) {
        String purpose = "path drop/" + name + "." + layer;
        boolean kept = Moment.FIRST.stream(purpose).uniform(0) >= (float) rate;
        boolean divides = drop.scaling() == DropPath.Scaling.TRAIN_DIVIDES;
        double factor = !kept ? 0 : divides ? 1 / (1 - rate) : 1;
        return of(x, x.c(), i -> factor * x.v()[i]);
    }

    private Map4 edge(String edge, char op, Map4 x) {
        return switch (op) {
            case 'I' -> x;
            case 'A' -> pool(x, false);
            case 'M' -> pool(x, true);
            case 'D' -> separable(edge, x, 3, 2);
            default -> separable(edge, x, op - '0', 1);
        };
    }

    private Map4 separable(String edge, Map4 x, int kernel, int dilation) {
        Map4 y = norm(edge + ".norm", x, true);
        double[] w = tensor(name + "." + edge + ".depthwise.weight");
        int pad = dilation * (kernel / 2);
        Map4 filtered =
                of(
                        y,
                        y.c(),
                        i -> {
                            int pixel = i / y.c();
                            double sum = 0;
                            for (int tap = 0; tap < kernel * kernel; tap++) {
                                int r = pixel / y.w() % y.h() + tap / kernel * dilation - pad;
                                int q = pixel % y.w() + tap % kernel * dilation - pad;
                                double value = y.at(pixel / (y.h() * y.w()), r, q, i % y.c());
                                sum += value * w[tap * y.c() + i % y.c()];
                            }
                            return sum;
                        });
        return convolution(edge + ".pointwise", filtered, y.c(), 1, 1, 1);
    }

    private static Map4 pool(Map4 x, boolean max) {
        return of(
                x,
                x.c(),
                i -> {
                    int pixel = i / x.c();
                    double best = Double.NEGATIVE_INFINITY;
                    double sum = 0;
                    int count = 0;
                    for (int k = 0; k < 9; k++) {
                        int r = pixel / x.w() % x.h() + k / 3 - 1;
                        int q = pixel % x.w() + k % 3 - 1;
                        if (r >= 0 && r < x.h() && q >= 0 && q < x.w()) {
                            double value = x.at(pixel / (x.h() * x.w()), r, q, i % x.c());
                            best = Math.max(best, value);
                            sum += value;
                            count++;
                        }
                    }
                    return max ? best : sum / count;
                });
    }

    private Map4 convolution(String layer, Map4 x, int out, int kernel, int stride, int groups) {
        double[] w = tensor(name + "." + layer + ".weight");
        int h = x.h() / stride;
        int width = x.w() / stride;
        int in = x.c() / groups;
        double[] y = new double[x.n() * h * width * out];
        for (int i = 0; i < y.length; i++) {
            int o = i % out;
            int pixel = i / out;
            int first = o / (out / groups) * in;
            for (int t = 0; t < kernel * kernel * in; t++) {
                int tap = t / in;
                int r = pixel / width % h * stride + tap / kernel - kernel / 2;
                int q = pixel % width * stride + tap % kernel - kernel / 2;
                y[i] += x.at(pixel / (h * width), r, q, first + t % in) * w[t * out + o];
            }
        }
        return new Map4(x.n(), h, width, out, y);
    }

    private Map4 norm(String layer, Map4 x, boolean relu) {
        Map4 y = DoubleNetwork.norm(weights, name + "." + layer, x, false);
        return of(y, y.c(), i -> relu ? Math.max(y.v()[i], 0) : y.v()[i]);
    }

    private static Map4 sum(Map4 a, Map4 b) {
        return of(a, a.c(), i -> a.v()[i] + b.v()[i]);
    }

    private static Map4 of(Map4 like, int channels, IntToDoubleFunction value) {
        double[] v = new double[like.n() * like.h() * like.w() * channels];
        for (int i = 0; i < v.length; i++) {
            v[i] = value.applyAsDouble(i);
        }
        return new Map4(like.n(), like.h(), like.w(), channels, v);
    }

    private double[] tensor(String tensor) {
        return Objects.requireNonNull(weights.get(tensor), tensor);
    }
}
