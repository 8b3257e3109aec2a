package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.ProductKernels.Product;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/**
 * Matrix products on an OpenCL device, by {@code gemm.cl}, in the variants that a tuning names for
 * the shape.
 *
 * <p>Scratch holds the transposed weight of an input gradient, or the planes of a weight gradient
 * that has several chunks.
 */
final class OpenClGemm implements GemmKernel {
    /** The tuner's name for the product and, with a transposed weight, the input gradient. */
    static final String PRODUCT = "product";

    /** The tuner's name for the weight gradient. */
    static final String WEIGHT_GRADIENT = "weight-gradient";

    private final ProductKernels kernels;
    private final ProductVariant[] products;
    private final ProductVariant[] weightGradients;
    private final OpenClKernel transpose;
    private final OpenClKernel copy;
    private final ChunkSums chunkSums;

    OpenClGemm(Programs programs, Tuning tuning) {
        kernels = new ProductKernels(programs);
        OpenClProgram program = programs.build("gemm");
        transpose = program.kernel("transpose");
        copy = programs.build("layout").kernel("copy_slice");
        chunkSums = new ChunkSums(programs, tuning);
        products = tuning.variants(PRODUCT, programs);
        weightGradients = tuning.variants(WEIGHT_GRADIENT, programs);
    }

    @Override
    public long scratchElements(GemmSpec spec) {
        return (long) chunks(spec) * spec.in() * spec.out();
    }

    @Override
    public void forward(GemmSpec spec, View x, View w, View y, View scratch) {
        multiply(
                new Product(spec.rows(), spec.in(), spec.out(), spec.ldx(), spec.ldw(), spec.ldy()),
                x,
                w,
                y);
    }

    @Override
    public long packedElements(GemmSpec spec) {
        return (long) spec.in() * spec.out();
    }

    /** Rows of w, one behind the other: every variant of the product reads them as they are. */
    @Override
    public void pack(GemmSpec spec, View w, View packed) {
        int elements = Math.multiplyExact(spec.in(), spec.out());
        copy.begin()
                .view(w, spec.wBytes())
                .view(packed, 4L * elements)
                .number(elements)
                .number(spec.out())
                .number(spec.ldw())
                .number(spec.out())
                .launch(elements);
    }

    @Override
    public void forwardPacked(GemmSpec spec, View x, View packed, View y, View scratch) {
        forward(spec.withPackedWeights(), x, packed, y, scratch);
    }

    @Override
    public void inputGradient(GemmSpec spec, View dy, View w, View dx, View scratch) {
        long weights = (long) spec.in() * spec.out();
        transpose
                .begin()
                .view(w, spec.wBytes())
                .view(scratch, 4 * weights)
                .number(spec.in())
                .number(spec.out())
                .number(spec.ldw())
                .launch(weights);
        multiply(
                new Product(spec.rows(), spec.out(), spec.in(), spec.ldy(), spec.in(), spec.ldx()),
                dy,
                scratch,
                dx);
    }

    private void multiply(Product p, View x, View w, View y) {
        kernels.multiply(products[ShapeClass.of(p.rows(), p.columns())], p, x, w, y);
    }

    @Override
    public void weightGradient(GemmSpec spec, View x, View dy, View dw, View scratch) {
        int chunks = chunks(spec);
        ProductVariant variant = weightGradients[ShapeClass.of(spec.rows(), spec.out())];
        if (chunks == 1) {
            kernels.weightGradient(variant, spec, x, dy, dw, spec.ldw());
        } else {
            kernels.weightGradient(variant, spec, x, dy, scratch, spec.out());
            chunkSums.add(scratch, dw, chunks, spec.in(), spec.out(), spec.ldw());
        }
    }

    private static int chunks(GemmSpec spec) {
        return Chunks.count(spec.rows(), Chunks.rows(spec.rows(), (long) spec.in() * spec.out()));
    }
}
