package nazca.bench.works;

import nazca.bench.Operands;
import nazca.bench.peer.DepthwiseTask;
import nazca.bench.peer.Pass;
import nazca.bench.peer.WorkKind;
import nazca.bench.versus.Contest;
import nazca.bench.versus.Cost;
import nazca.bench.versus.Row;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;

/** Depthwise convolutions and their gradients; taps outside the image are not counted. */
final class DepthwiseWork implements Work {
    private static final double TOLERANCE = 1e-4;

    /** Batch, side and channels. */
    private static final int[][] SHAPES = {
        {64, 32, 96},
        {64, 16, 144},
        {64, 8, 384},
        {8, 112, 32},
        {8, 56, 144},
        {8, 28, 192},
        {8, 14, 576},
        {8, 7, 960},
        {64, 16, 72},
        {64, 8, 120}
    };

    private static final int[] KERNELS = {3, 5, 7};
    private static final int[] STRIDES = {1, 2};

    private final Pass pass;
    private final DepthwiseSpec spec;

    private DepthwiseWork(Pass pass, DepthwiseSpec spec) {
        this.pass = pass;
        this.spec = spec;
    }

    static List<Work> all() {
        List<Work> works = new ArrayList<>();
        for (int kernel : KERNELS) {
            for (Pass pass : Pass.values()) {
                for (int[] shape : SHAPES) {
                    for (int stride : STRIDES) {
                        works.add(
                                new DepthwiseWork(
                                        pass,
                                        new DepthwiseSpec(
                                                shape[0], shape[1], shape[1], shape[2], kernel,
                                                stride)));
                    }
                }
            }
        }
        return works;
    }

    @Override
    public String name() {
        return "depthwise k%d %s".formatted(spec.kernel(), pass.words());
    }

    @Override
    public String shape() {
        return "%dx%dx%d s%d"
                .formatted(spec.batch(), spec.height(), spec.channels(), spec.stride());
    }

    @Override
    public WorkKind kind() {
        return WorkKind.DEPTHWISE;
    }

    @Override
    public boolean thorough() {
        return !(spec.channels() == 384 || spec.channels() == 144 && spec.batch() == 64)
                || spec.stride() == 2;
    }

    @Override
    public List<Row> measure(Setting setting) {
        return List.of(setting.timed(this, Row.Unit.GFLOPS, cost(), contest(setting)));
    }

    private Cost cost() {
        double taps =
                (double) taps(spec.outHeight(), spec.height())
                        * taps(spec.outWidth(), spec.width());
        return new Cost(
                2.0 * spec.batch() * spec.channels() * taps,
                spec.xBytes() + spec.wBytes() + spec.yBytes());
    }

    /** Taps inside the image along one side, of all outputs together. */
    private long taps(int outputs, int inputs) {
        long taps = 0;
        for (int i = 0; i < outputs; i++) {
            int first = i * spec.stride() - spec.padding();
            taps += Math.min(inputs, first + spec.kernel()) - Math.max(0, first);
        }
        return taps;
    }

    private Contest contest(Setting setting) {
        Operands operands = new Operands();
        DepthwiseKernel kernel = setting.kernels().depthwise();
        View x = operands.drawn(spec.xBytes());
        View w = operands.drawn(spec.wBytes());
        View dy = operands.drawn(spec.yBytes());
        long bytes =
                switch (pass) {
                    case FORWARD -> spec.yBytes();
                    case INPUT_GRADIENT -> spec.xBytes();
                    case WEIGHT_GRADIENT -> spec.wBytes();
                };
        View result = operands.blank(bytes);
        View scratch = operands.blank(4 * kernel.scratchElements(spec));
        Runnable run =
                switch (pass) {
                    case FORWARD -> () -> kernel.forward(spec, x, w, result, scratch);
                    case INPUT_GRADIENT -> () -> kernel.inputGradient(spec, dy, w, result, scratch);
                    case WEIGHT_GRADIENT ->
                            () -> kernel.weightGradient(spec, x, dy, result, scratch);
                };
        OurRun ours = new OurRun(run, () -> operands.read(result, bytes), "NHWC", operands::close);
        DepthwiseTask task =
                new DepthwiseTask(
                        pass,
                        spec,
                        HostBuffer.segment(x, spec.xBytes()),
                        HostBuffer.segment(w, spec.wBytes()),
                        HostBuffer.segment(dy, spec.yBytes()));
        return new Contest(ours, setting.entrants(peer -> peer.depthwise(task)), TOLERANCE, 1);
    }
}
