package nazca.bench.works;

import nazca.bench.Operands;
import nazca.bench.peer.Pass;
import nazca.bench.peer.ProductTask;
import nazca.bench.peer.WorkKind;
import nazca.bench.versus.Contest;
import nazca.bench.versus.Cost;
import nazca.bench.versus.Row;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A matrix product of a pointwise convolution, as a training step calls it: the engine's own rule
 * picks tiles and blocks, and weights are packed once in the forward pass and once, transposed, for
 * the input gradient, which is once per update.
 */
final class ProductWork implements Work {
    /** Chains of up to 100,000 products in another order; results are thousands of ulps apart. */
    private static final double TOLERANCE = 1e-4;

    private static final Set<String> QUICK =
            Set.of("65536x16x96", "16384x144x32", "4096x576x96", "49x160x960", "512x512x512");

    private final String group;
    private final Pass pass;
    private final GemmSpec spec;

    private ProductWork(String group, Pass pass, GemmSpec spec) {
        this.group = group;
        this.pass = pass;
        this.spec = spec;
    }

    /** The square product and the list of pointwise shapes, three passes each. */
    static List<Work> all() {
        List<Work> works = new ArrayList<>();
        works.add(new ProductWork("square", Pass.FORWARD, GemmSpec.of(512, 512, 512)));
        for (Pass pass : Pass.values()) {
            for (GemmSpec spec : PointwiseShapes.all()) {
                works.add(new ProductWork("pointwise", pass, spec));
            }
        }
        return works;
    }

    @Override
    public String name() {
        return group + " " + (group.equals("square") ? "product" : pass.words());
    }

    @Override
    public String shape() {
        return "%dx%dx%d".formatted(spec.rows(), spec.in(), spec.out());
    }

    @Override
    public WorkKind kind() {
        return WorkKind.PRODUCT;
    }

    @Override
    public boolean thorough() {
        return !QUICK.contains(shape());
    }

    @Override
    public List<Row> measure(Setting setting) {
        return List.of(setting.timed(this, Row.Unit.GFLOPS, cost(), contest(setting)));
    }

    private Cost cost() {
        double flops = 2.0 * spec.rows() * spec.in() * spec.out();
        return new Cost(flops, spec.xBytes() + spec.wBytes() + spec.yBytes());
    }

    private Contest contest(Setting setting) {
        Operands operands = new Operands();
        GemmKernel gemm = setting.kernels().gemm();
        View x = operands.drawn(pass == Pass.INPUT_GRADIENT ? spec.yBytes() : spec.xBytes());
        View w = operands.drawn(pass == Pass.WEIGHT_GRADIENT ? spec.yBytes() : spec.wBytes());
        ProductTask task =
                new ProductTask(pass, spec.rows(), spec.in(), spec.out(), segment(x), segment(w));
        View y = operands.blank(4L * task.resultElements());
        View scratch = operands.blank(4 * gemm.scratchElements(spec));
        Runnable run =
                switch (pass) {
                    case FORWARD -> () -> gemm.forward(spec, x, w, y, scratch);
                    case INPUT_GRADIENT -> () -> gemm.inputGradient(spec, x, w, y, scratch);
                    case WEIGHT_GRADIENT -> () -> gemm.weightGradient(spec, x, w, y, scratch);
                };
        OurRun ours =
                new OurRun(
                        run,
                        () -> operands.read(y, 4L * task.resultElements()),
                        "row-major",
                        operands::close);
        return new Contest(ours, setting.entrants(peer -> peer.product(task)), TOLERANCE, 1);
    }

    private static java.lang.foreign.MemorySegment segment(View view) {
        return HostBuffer.segment(view, view.buffer().bytes());
    }
}
