package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Tries every variant of the matrix products, convolutions and sums on a device, at one shape of
 * each class. A variant's bits are compared with those of the plain kernel before it is timed.
 */
public final class Tuner {
    /** The depth of all shapes: enough that its loop counts. */
    private static final int DEPTH = 96;

    /**
     * The product and its weight gradient; depthwise and dense convolution and both gradients of
     * each; a batch norm's statistics and gradients, bias gradients and sums of chunks.
     */
    private static final int OPERATIONS = 12;

    private final OpenClQueue queue;
    private final List<ProductVariant> variants;
    private final ProductKernels kernels;
    private final OpenClKernel product;
    private final OpenClKernel weightGradient;
    private final DepthwiseTrials depthwise;
    private final ConvTrials conv;
    private final ReductionTrials reductions;

    /** A tuner that keeps built programs in {@code cache}. */
    public Tuner(OpenClQueue queue, ProgramCache cache) {
        this(
                queue,
                new Programs(queue, cache, ""),
                ProductVariant.candidates(queue.device()),
                ReductionVariant.candidates(queue.device()));
    }

    Tuner(
            OpenClQueue queue,
            Programs programs,
            List<ProductVariant> variants,
            List<ReductionVariant> sums) {
        this.queue = queue;
        this.variants = variants;
        this.kernels = new ProductKernels(programs);
        OpenClProgram plain = programs.build("plain");
        this.product = plain.kernel("product_plain");
        this.weightGradient = plain.kernel("weight_gradient_plain");
        List<Integer> widths = variants.stream().map(ProductVariant::width).distinct().toList();
        this.depthwise = new DepthwiseTrials(programs, widths);
        this.conv = new ConvTrials(programs, widths);
        this.reductions = new ReductionTrials(programs, sums);
    }

    /** How many shapes {@link #run} tries. */
    public static int shapeCount() {
        int dots = 0;
        for (int number = 0; number < ShapeClass.COUNT; number++) {
            dots += ShapeClass.at(number).isNarrowest() ? 1 : 0;
        }
        return OPERATIONS * ShapeClass.COUNT + dots;
    }

    /**
     * Tries everything.
     *
     * @param seen is told of each class as soon as it is done
     */
    public Tuning run(Consumer<TunedShape> seen) {
        return run(ShapeClass.COUNT, seen);
    }

    Tuning run(int classes, Consumer<TunedShape> seen) {
        Map<String, String> best = new TreeMap<>();
        for (int number = 0; number < classes; number++) {
            ShapeClass shape = ShapeClass.at(number);
            try (OpenClMemory memory = new OpenClMemory(queue)) {
                List<TunedShape> all = new ArrayList<>();
                all.add(product(shape, memory));
                all.add(weightGradient(shape, memory));
                all.addAll(depthwise.run(shape, memory));
                all.addAll(conv.run(shape, memory));
                all.addAll(reductions.run(shape, memory));
                for (TunedShape tuned : all) {
                    best.put(tuned.operation() + " " + tuned.shape(), tuned.variant());
                    seen.accept(tuned);
                }
            }
        }
        return new Tuning(best);
    }

    private TunedShape product(ShapeClass shape, OpenClMemory memory) {
        var p = ProductKernels.Product.of(shape.rows(), DEPTH, shape.columns());
        View x = drawn(memory, p.rows() * p.depth());
        View w = drawn(memory, p.depth() * p.columns());
        int results = p.rows() * p.columns();
        View y = new View(memory.allocate(4L * results), 0);
        Runnable plain =
                () ->
                        product.begin()
                                .view(x, 4L * p.rows() * p.depth())
                                .view(w, 4L * p.depth() * p.columns())
                                .view(y, 4L * results)
                                .number(p.rows())
                                .number(p.depth())
                                .number(p.columns())
                                .launch(results);
        List<Race.Candidate> candidates = new ArrayList<>();
        for (ProductVariant variant : variants) {
            candidates.add(
                    new Race.Candidate(
                            variant.text(), () -> kernels.multiply(variant, p, x, w, y)));
        }
        return Race.fastest(OpenClGemm.PRODUCT, shape, plain, candidates, memory, y, results);
    }

    private TunedShape weightGradient(ShapeClass shape, OpenClMemory memory) {
        GemmSpec spec = GemmSpec.of(shape.rows(), DEPTH, shape.columns());
        View x = drawn(memory, spec.rows() * spec.in());
        View dy = drawn(memory, spec.rows() * spec.out());
        int chunk = Chunks.rows(spec.rows(), (long) spec.in() * spec.out());
        int chunks = Chunks.count(spec.rows(), chunk);
        int results = chunks * spec.in() * spec.out();
        View planes = new View(memory.allocate(4L * results), 0);
        Runnable plain =
                () ->
                        weightGradient
                                .begin()
                                .view(x, spec.xBytes())
                                .view(dy, spec.yBytes())
                                .view(planes, 4L * results)
                                .number(spec.rows())
                                .number(spec.in())
                                .number(spec.out())
                                .number(chunk)
                                .number(chunks)
                                .launch(results);
        List<Race.Candidate> candidates = new ArrayList<>();
        for (ProductVariant variant : variants) {
            if (variant.equals(ProductVariant.TILES)) {
                continue; // it has no weight gradient
            }
            candidates.add(
                    new Race.Candidate(
                            variant.text(),
                            () ->
                                    kernels.weightGradient(
                                            variant, spec, x, dy, planes, spec.out())));
        }
        return Race.fastest(
                OpenClGemm.WEIGHT_GRADIENT, shape, plain, candidates, memory, planes, results);
    }

    static View drawn(OpenClMemory memory, int elements) {
        RandomStream numbers = RandomStream.of(0, "tuner");
        float[] values = new float[elements];
        for (int i = 0; i < elements; i++) {
            values[i] = Math.fma(2f, numbers.uniform(i), -1f);
        }
        View view = new View(memory.allocate(4L * elements), 0);
        memory.upload(values, view);
        return view;
    }
}
