package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/**
 * Matrix products on an OpenCL device, by {@code gemm.cl}.
 *
 * <p>Scratch holds the transposed weight of an input gradient, or the planes of a weight gradient
 * that has several chunks.
 */
final class OpenClGemm implements GemmKernel {
    /** Rows of a work-item's tile. */
    private static final int ROWS = 4;

    private final int width;
    private final OpenClKernel product;
    private final OpenClKernel transpose;
    private final OpenClKernel weightGradient;
    private final ChunkSums chunkSums;

    OpenClGemm(Programs programs) {
        OpenClProgram program = programs.build("gemm", "-DROWS=" + ROWS);
        width = programs.width();
        product = program.kernel("product");
        transpose = program.kernel("transpose");
        weightGradient = program.kernel("weight_gradient");
        chunkSums = new ChunkSums(program);
    }

    @Override
    public long scratchElements(GemmSpec spec) {
        return (long) chunks(spec) * spec.in() * spec.out();
    }

    @Override
    public void forward(GemmSpec spec, View x, View w, View y, View scratch) {
        product.begin()
                .view(x, spec.xBytes())
                .view(w, spec.wBytes())
                .view(y, spec.yBytes())
                .number(spec.rows())
                .number(spec.in())
                .number(spec.out())
                .number(spec.ldx())
                .number(spec.ldw())
                .number(spec.ldy())
                .launch(tiles(spec.rows(), spec.out()));
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
        product.begin()
                .view(dy, spec.yBytes())
                .view(scratch, 4 * weights)
                .view(dx, spec.xBytes())
                .number(spec.rows())
                .number(spec.out())
                .number(spec.in())
                .number(spec.ldy())
                .number(spec.in())
                .number(spec.ldx())
                .launch(tiles(spec.rows(), spec.in()));
    }

    @Override
    public void weightGradient(GemmSpec spec, View x, View dy, View dw, View scratch) {
        int chunks = chunks(spec);
        boolean whole = chunks == 1;
        long planeBytes = 4L * chunks * spec.in() * spec.out();
        weightGradient
                .begin()
                .view(x, spec.xBytes())
                .view(dy, spec.yBytes())
                .view(whole ? dw : scratch, whole ? spec.wBytes() : planeBytes)
                .number(spec.rows())
                .number(spec.in())
                .number(spec.out())
                .number(spec.ldx())
                .number(whole ? spec.ldw() : spec.out())
                .number(spec.ldy())
                .number(chunkRows(spec))
                .launch(chunks * tiles(spec.in(), spec.out()));
        if (!whole) {
            chunkSums.add(scratch, dw, chunks, spec.in(), spec.out(), spec.ldw());
        }
    }

    private long tiles(int rows, int columns) {
        return (long) Chunks.count(rows, ROWS) * Chunks.count(columns, width);
    }

    private static int chunkRows(GemmSpec spec) {
        return Chunks.rows(spec.rows(), (long) spec.in() * spec.out());
    }

    private static int chunks(GemmSpec spec) {
        return Chunks.count(spec.rows(), chunkRows(spec));
    }
}
