package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

/**
 * Matrix products on an OpenCL device, by {@code gemm.cl}.
 *
 * <p>Scratch holds the transposed weight of an input gradient, or the planes of a weight gradient
 * that has several chunks.
 */
final class OpenClGemm implements GemmKernel {
    /** Rows of a work-item's tile. */
    private static final int ROWS = 4;

    /** Work-items that share a tile in local memory. */
    static final int TILE_GROUP = 256;

    /** Rows and columns of such a tile. */
    private static final int TILE = 64;

    private final int width;
    private final OpenClKernel product;
    private final @Nullable OpenClKernel tiles;
    private final OpenClKernel transpose;
    private final OpenClKernel weightGradient;
    private final ChunkSums chunkSums;

    OpenClGemm(Programs programs) {
        OpenClProgram program = programs.build("gemm", "-DROWS=" + ROWS);
        width = programs.width();
        product = program.kernel("product");
        tiles = programs.tiles() ? program.kernel("product_of_tiles") : null;
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
        multiply(
                new Product(spec.rows(), spec.in(), spec.out(), spec.ldx(), spec.ldw(), spec.ldy()),
                x,
                w,
                y);
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

    /** y [rows, columns] = x [rows, depth] times w [depth, columns], with leading dimensions. */
    private record Product(int rows, int depth, int columns, int ldx, int ldw, int ldy) {}

    /** By tiles in local memory where they would be at least half full. */
    private void multiply(Product p, View x, View w, View y) {
        if (tiles != null && p.rows >= TILE / 2 && p.columns >= TILE / 2) {
            long groups = (long) Chunks.count(p.rows, TILE) * Chunks.count(p.columns, TILE);
            launch(tiles, p, x, w, y, groups * TILE_GROUP);
        } else {
            launch(product, p, x, w, y, registerTiles(p.rows, p.columns));
        }
    }

    private static void launch(OpenClKernel kernel, Product p, View x, View w, View y, long items) {
        kernel.begin()
                .view(x, bytes(p.rows, p.depth, p.ldx))
                .view(w, bytes(p.depth, p.columns, p.ldw))
                .view(y, bytes(p.rows, p.columns, p.ldy))
                .number(p.rows)
                .number(p.depth)
                .number(p.columns)
                .number(p.ldx)
                .number(p.ldw)
                .number(p.ldy)
                .launch(items);
    }

    /** How far a matrix reaches. */
    private static long bytes(int rows, int columns, int leading) {
        return 4L * ((long) (rows - 1) * leading + columns);
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
                .launch(chunks * registerTiles(spec.in(), spec.out()));
        if (!whole) {
            chunkSums.add(scratch, dw, chunks, spec.in(), spec.out(), spec.ldw());
        }
    }

    private long registerTiles(int rows, int columns) {
        return (long) Chunks.count(rows, ROWS) * Chunks.count(columns, width);
    }

    private static int chunkRows(GemmSpec spec) {
        return Chunks.rows(spec.rows(), (long) spec.in() * spec.out());
    }

    private static int chunks(GemmSpec spec) {
        return Chunks.count(spec.rows(), chunkRows(spec));
    }
}
