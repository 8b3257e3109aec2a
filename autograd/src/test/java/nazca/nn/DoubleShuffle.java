package nazca.nn;

import nazca.nn.DoubleNetwork.Map4;
import nazca.nn.arch.ReluConvBlock;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.XceptionBlock;

import java.util.Map;
import java.util.Objects;

/** The blocks of ShuffleNets in double, wired from the papers' figures by hand. */
final class DoubleShuffle {
    private final Map<String, double[]> weights;
    private final String name;

    DoubleShuffle(Map<String, double[]> weights, String name) {
        this.weights = weights;
        this.name = name;
    }

    Map4 stem(ReluConvBlock block, Map4 x) {
        Map4 y = DoubleNetwork.dense(x, w("conv"), block.out(), block.kernel(), block.stride());
        y = relu(DoubleNetwork.norm(weights, name + ".norm", y, false));
        return block.pooled() ? pooled(y) : y;
    }

    Map4 shuffle(ShuffleBlock b, Map4 x) {
        Map4 main = b.stride() == 1 ? everySecond(x, 1) : x;
        int given = b.out() - main.c();
        main = pointwise("expand", main, b.middle());
        main = filtered("depthwise", main, b.kernel(), b.stride());
        return joined(first(x, b.stride(), b.kernel()), pointwise("project", main, given));
    }

    Map4 xception(XceptionBlock b, Map4 x) {
        Map4 main = b.stride() == 1 ? everySecond(x, 1) : x;
        int given = b.out() - main.c();
        main = pointwise("pointwise1", filtered("depthwise1", main, 3, b.stride()), b.middle());
        main = pointwise("pointwise2", filtered("depthwise2", main, 3, 1), b.middle());
        main = pointwise("pointwise3", filtered("depthwise3", main, 3, 1), given);
        return joined(first(x, b.stride(), 3), main);
    }

    private Map4 first(Map4 x, int stride, int kernel) {
        return stride == 1
                ? everySecond(x, 0)
                : pointwise("first_pointwise", filtered("first_depthwise", x, kernel, 2), x.c());
    }

    private static Map4 everySecond(Map4 x, int from) {
        int half = x.c() / 2;
        double[] y = new double[x.v().length / 2];
        for (int i = 0; i < y.length; i++) {
            y[i] = x.v()[i / half * x.c() + 2 * (i % half) + from];
        }
        return new Map4(x.n(), x.h(), x.w(), half, y);
    }

    private static Map4 joined(Map4 a, Map4 b) {
        int both = a.c() + b.c();
        double[] y = new double[a.v().length + b.v().length];
        for (int i = 0; i < y.length; i++) {
            int pixel = i / both;
            int c = i % both;
            y[i] = c < a.c() ? a.v()[pixel * a.c() + c] : b.v()[pixel * b.c() + c - a.c()];
        }
        return new Map4(a.n(), a.h(), a.w(), both, y);
    }

    private static Map4 pooled(Map4 x) {
        int h = (x.h() - 1) / 2 + 1;
        int width = (x.w() - 1) / 2 + 1;
        double[] y = new double[x.n() * h * width * x.c()];
        for (int i = 0; i < y.length; i++) {
            int pixel = i / x.c();
            // Behind ReLU the zeros of padding change no maximum.
            for (int k = 0; k < 9; k++) {
                int row = pixel / width % h * 2 + k / 3 - 1;
                int column = pixel % width * 2 + k % 3 - 1;
                y[i] = Math.max(y[i], x.at(pixel / (h * width), row, column, i % x.c()));
            }
        }
        return new Map4(x.n(), h, width, x.c(), y);
    }

    private Map4 pointwise(String layer, Map4 x, int out) {
        Map4 y = DoubleNetwork.dense(x, w(layer), out, 1, 1);
        return relu(DoubleNetwork.norm(weights, name + "." + layer + "_norm", y, false));
    }

    private Map4 filtered(String layer, Map4 x, int kernel, int stride) {
        Map4 y = DoubleNetwork.depthwise(x, w(layer), kernel, stride);
        return DoubleNetwork.norm(weights, name + "." + layer + "_norm", y, false);
    }

    private static Map4 relu(Map4 x) {
        for (int i = 0; i < x.v().length; i++) {
            x.v()[i] = Math.max(x.v()[i], 0);
        }
        return x;
    }

    private double[] w(String layer) {
        String tensor = name + "." + layer + ".weight";
        return Objects.requireNonNull(weights.get(tensor), tensor);
    }
}
