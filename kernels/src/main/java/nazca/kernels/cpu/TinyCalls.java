package nazca.kernels.cpu;

import nazca.kernels.Kernels;
import nazca.kernels.activation.Activation;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.dropout.KeepMask;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.NormalizedGradient;
import nazca.kernels.fused.Statistics;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.layout.SplitSpec;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.Memory;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One call of every kernel on shapes so small that it takes microseconds. */
final class TinyCalls {
    private static final int PIXELS = 64;
    private static final int SIDE = 8;

    private final Kernels kernels;
    private final View a;
    private final View b;
    private final View c;
    private final View d;
    private final View vectors;
    private final View labels;
    private final View scratch;
    private final List<Call> calls = new ArrayList<>();

    /** A kernel by name, and how to call it. */
    record Call(String name, Runnable run) {}

    /** Calls on buffers of zeros that come from {@code memory}. */
    TinyCalls(Kernels kernels, Memory memory) {
        this.kernels = kernels;
        this.a = new View(memory.allocate(1 << 18), 0);
        this.b = new View(memory.allocate(1 << 18), 0);
        this.c = new View(memory.allocate(1 << 18), 0);
        this.d = new View(memory.allocate(1 << 18), 0);
        this.vectors = new View(memory.allocate(1 << 14), 0);
        this.labels = new View(memory.allocate(1 << 14), 0);
        this.scratch = new View(memory.allocate(1 << 22), 0);
    }

    /** All calls. */
    List<Call> all() {
        for (int[] features : new int[][] {{16, 96}, {96, 24}, {24, 144}, {144, 32}, {64, 160}}) {
            addGemm(GemmSpec.of(PIXELS, features[0], features[1]));
        }
        for (int kernel = 3; kernel <= 7; kernel += 2) {
            addDepthwise(new DepthwiseSpec(1, SIDE, SIDE, 32, kernel, 1));
            addDepthwise(new DepthwiseSpec(1, SIDE, SIDE, 32, kernel, 2));
        }
        addDepthwise(new DepthwiseSpec(1, SIDE, SIDE, 32, 3, 1, 2));
        addConv("conv ", new ConvSpec(1, SIDE, SIDE, 3, 32, 3, 1));
        ConvFilter grouped = ConvFilter.centred(3, 1, 2).withGroups(2);
        addConv("grouped conv ", new ConvSpec(1, SIDE, SIDE, 16, 24, grouped));
        addBatchNorm(new BatchNormSpec(PIXELS, 24, 1e-5f, true));
        addBatchNorm(new BatchNormSpec(PIXELS, 96, 1e-5f, false));
        addBatchNorm(new BatchNormSpec(PIXELS, 96, 1e-5f, true));
        for (Activation activation : Activation.values()) {
            addActivation(activation);
        }
        addElementwise();
        addLossAndPool();
        addUpdates();
        addMoves();
        addDropout();
        addFused();
        addQuantize();
        return List.copyOf(calls);
    }

    private void add(String name, Runnable run) {
        calls.add(new Call(name, run));
    }

    private void addGemm(GemmSpec s) {
        String name = "gemm %dx%d ".formatted(s.in(), s.out());
        add(name + "forward", () -> kernels.gemm().forward(s, a, b, c, scratch));
        add(name + "input gradient", () -> kernels.gemm().inputGradient(s, a, b, c, scratch));
        add(name + "weight gradient", () -> kernels.gemm().weightGradient(s, a, b, c, scratch));
    }

    private void addDepthwise(DepthwiseSpec s) {
        String name = "depthwise k%d s%d d%d ".formatted(s.kernel(), s.stride(), s.dilation());
        var kernel = kernels.depthwise();
        add(name + "forward", () -> kernel.forward(s, a, b, c, scratch));
        add(name + "input gradient", () -> kernel.inputGradient(s, a, b, c, scratch));
        add(name + "weight gradient", () -> kernel.weightGradient(s, a, b, c, scratch));
    }

    private void addConv(String name, ConvSpec s) {
        add(name + "forward", () -> kernels.conv().forward(s, a, b, c, scratch));
        add(name + "input gradient", () -> kernels.conv().inputGradient(s, a, b, c, scratch));
        add(name + "weight gradient", () -> kernels.conv().weightGradient(s, a, b, c, scratch));
    }

    private void addBatchNorm(BatchNormSpec s) {
        var kernel = kernels.batchNorm();
        View mean = vectors;
        View m2 = vectors.plus(1024);
        View istd = vectors.plus(2048);
        View gamma = vectors.plus(3072);
        View beta = vectors.plus(4096);
        View dgamma = vectors.plus(5120);
        View dbeta = vectors.plus(6144);
        String name = "batch norm%s ".formatted(s.relu6() ? "+relu6" : "");
        add(name + "statistics", () -> kernel.statistics(s, a, mean, m2, istd, scratch));
        add(name + "running", () -> kernel.updateRunning(s, mean, m2, 0.1f, gamma, beta));
        add(name + "deviation", () -> kernel.inverseDeviation(s, m2, istd));
        add(name + "normalize", () -> kernel.normalize(s, a, mean, istd, gamma, beta, b));
        add(
                name + "parameter gradients",
                () ->
                        kernel.parameterGradients(
                                s, a, b, mean, istd, gamma, beta, dgamma, dbeta, scratch));
        add(
                name + "input gradient",
                () -> kernel.inputGradient(s, a, b, mean, istd, gamma, beta, dgamma, dbeta, c));
    }

    private void addActivation(Activation activation) {
        var kernel = kernels.activation();
        int elements = PIXELS * 33;
        String name = activation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        add(name, () -> kernel.forward(elements, activation, a, b));
        add(name + " gradient", () -> kernel.gradient(elements, activation, a, b, c));
    }

    private void addElementwise() {
        var kernel = kernels.elementwise();
        int elements = PIXELS * 33;
        add("add", () -> kernel.add(elements, a, b, c));
        add("scale", () -> kernel.scale(elements, 1f, a, b));
        add("scale by", () -> kernel.scaleBy(elements, vectors, a, b));
        add("exp", () -> kernel.exp(elements, a, b));
        add("log", () -> kernel.log(elements, a, b));
        var scale = new ChannelScaleSpec(2, 16, 40);
        add("channel scale", () -> kernel.scaleChannels(scale, a, b, c));
        add("channel scale gradient", () -> kernel.scaleGradient(scale, a, b, c));
        add("bias", () -> kernel.addBias(PIXELS, 33, vectors, true, a));
        add("bias gradient", () -> kernel.biasGradient(PIXELS, 33, a, vectors, scratch));
        add("dot", () -> kernel.dot(elements, a, b, vectors, scratch));
        add("sum", () -> kernel.sum(elements, a, vectors, scratch));
    }

    private void addLossAndPool() {
        var loss = new CrossEntropySpec(SIDE, 10, 0.1f);
        var pool = new GlobalPoolSpec(2, 16, 40);
        add("loss", () -> kernels.loss().crossEntropy(loss, a, labels, b, c));
        add("loss gradient", () -> kernels.loss().crossEntropyGradient(loss, a, labels, 1f, b));
        var hard = new CrossEntropySpec(SIDE, 10, 0f);
        add("soft loss", () -> kernels.loss().softCrossEntropy(hard, a, b, c, d));
        add("soft loss gradient", () -> kernels.loss().softCrossEntropyGradient(hard, a, b, 1f, c));
        add("pool", () -> kernels.pool().globalAverage(pool, a, b));
        add("pool gradient", () -> kernels.pool().globalAverageGradient(pool, a, b));
        var windows = new WindowPoolSpec(1, SIDE, SIDE, 40, 3, 1, 1);
        add("average pool", () -> kernels.pool().average(windows, a, b));
        add("average pool gradient", () -> kernels.pool().averageGradient(windows, a, b));
        add("max pool", () -> kernels.pool().max(windows, a, b));
        add("max pool gradient", () -> kernels.pool().maxGradient(windows, a, b, c));
    }

    private void addMoves() {
        var kernel = kernels.layout();
        var slice = new SliceSpec(PIXELS, 24, 40, 33);
        var shuffle = new ShuffleSpec(PIXELS, 24, 3);
        var split = new SplitSpec(PIXELS, 40);
        var pad = new PadSpec(1, SIDE, SIDE, 24, new PadSpec.Border(1, 1, 1, 1, 0, 8));
        add("copy", () -> kernel.copy(slice, a, b));
        add("add to a slice", () -> kernel.add(slice, a, b));
        add("shuffle", () -> kernel.shuffle(shuffle, a, b));
        add("split", () -> kernel.split(split, a, b, c));
        add("join", () -> kernel.join(split, a, b, c));
        add("pad", () -> kernel.pad(pad, a, b));
        add("crop", () -> kernel.crop(pad, b, a));
    }

    private void addDropout() {
        var kernel = kernels.dropout();
        var mask = new KeepMask(RandomStream.of(0, "warm-up"), 0.5f);
        add("dropout", () -> kernel.dropout(PIXELS * 33, mask, a, b));
        add("drop path", () -> kernel.dropPath(PIXELS, 33, mask, a, b));
    }

    private void addFused() {
        var kernel = kernels.fusedConv();
        var norm = new BatchNormSpec(PIXELS, 32, 1e-3f, true);
        View more = vectors.plus(4096);
        var before =
                new Normalization(
                        norm, vectors, vectors.plus(1024), vectors.plus(2048), vectors.plus(3072));
        var statistics = new Statistics(norm, more, more.plus(1024), more.plus(2048));
        var behind = new NormalizedGradient(before, c, vectors, vectors);
        var forward = new ConvForward(a, before, b, c, statistics);
        var backward =
                new ConvBackward(
                        a, before, b, d, behind, more.plus(4096), d.plus(1 << 17), more, more);
        var gemm = GemmSpec.of(PIXELS, 32, 32);
        var depthwise = new DepthwiseSpec(1, SIDE, SIDE, 32, 3, 1);
        add("fused pointwise", () -> kernel.forward(gemm, forward, scratch));
        add("fused pointwise gradients", () -> kernel.backward(gemm, backward, scratch));
        add("fused depthwise", () -> kernel.forward(depthwise, forward, scratch));
        add("fused depthwise gradients", () -> kernel.backward(depthwise, backward, scratch));
    }

    private void addQuantize() {
        var kernel = kernels.quantize();
        var spec = new QuantizerSpec(4, true);
        int elements = PIXELS * 33;
        add("quantize weights", () -> kernel.weights(elements, spec, a, b, scratch));
        add("quantize activations", () -> kernel.activations(elements, spec, a, vectors, b));
        add(
                "quantized activation gradient",
                () -> kernel.activationGradient(elements, spec, a, vectors, b, c));
        add(
                "clip gradient",
                () -> kernel.clipGradient(elements, spec, a, vectors, b, vectors, scratch));
    }

    private void addUpdates() {
        UpdateSpec spec = UpdateSpec.of(1000);
        var sgd = new SgdStep(0f, 0.9f, true);
        var adam = new AdamStep(0f, 0.9f, 0.1f, 0.999f, 0.001f, 1f, 1e-8f);
        add("sgd", () -> kernels.optimizer().sgd(spec, sgd, 0f, a, b, c));
        add("adam", () -> kernels.optimizer().adam(spec, adam, 0f, a, b, c, d));
        add("clip factor", () -> kernels.optimizer().clipFactor(1f, vectors, vectors.plus(4)));
    }
}
