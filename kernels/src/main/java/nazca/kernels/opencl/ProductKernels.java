package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

import java.util.HashMap;
import java.util.Map;

/** The kernels of {@code gemm.cl} in every variant, each built when it is first asked for. */
final class ProductKernels {
    /** Work-items that share a tile in local memory. */
    static final int TILE_GROUP = 256;

    /** Rows and columns of such a tile. */
    static final int TILE = 64;

    private final Programs programs;
    private final Map<ProductVariant, Built> built = new HashMap<>();

    private record Built(OpenClKernel product, OpenClKernel weightGradient) {}

    ProductKernels(Programs programs) {
        this.programs = programs;
    }

    /** y [rows, columns] = x [rows, depth] times w [depth, columns], with leading dimensions. */
    record Product(int rows, int depth, int columns, int ldx, int ldw, int ldy) {
        /** Contiguous operands. */
        static Product of(int rows, int depth, int columns) {
            return new Product(rows, depth, columns, depth, columns, columns);
        }
    }

    /** The product. */
    void multiply(ProductVariant variant, Product p, View x, View w, View y) {
        OpenClKernel kernel = built(variant).product;
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
                .launch(items(variant, p.rows, p.columns));
    }

    /**
     * One plane of the weight gradient for each chunk of rows, rows of a plane {@code leading}
     * apart; in registers only.
     */
    void weightGradient(
            ProductVariant variant, GemmSpec spec, View x, View dy, View planes, int leading) {
        int chunk = Chunks.rows(spec.rows(), (long) spec.in() * spec.out());
        int chunks = Chunks.count(spec.rows(), chunk);
        long last = (long) chunks * spec.in() - 1;
        built(variant)
                .weightGradient
                .begin()
                .view(x, spec.xBytes())
                .view(dy, spec.yBytes())
                .view(planes, 4 * (last * leading + spec.out()))
                .number(spec.rows())
                .number(spec.in())
                .number(spec.out())
                .number(spec.ldx())
                .number(leading)
                .number(spec.ldy())
                .number(chunk)
                .launch(chunks * items(variant, spec.in(), spec.out()));
    }

    private Built built(ProductVariant variant) {
        Built known = built.get(variant);
        if (known == null) {
            known = build(variant);
            built.put(variant, known);
        }
        return known;
    }

    private Built build(ProductVariant variant) {
        boolean tiles = variant.equals(ProductVariant.TILES);
        OpenClProgram program =
                programs.build("gemm", variant.width(), "-DROWS=" + Math.max(1, variant.rows()));
        return new Built(
                program.kernel(tiles ? "product_of_tiles" : "product"),
                program.kernel("weight_gradient"));
    }

    private static long items(ProductVariant variant, int rows, int columns) {
        if (variant.equals(ProductVariant.TILES)) {
            return (long) Chunks.count(rows, TILE) * Chunks.count(columns, TILE) * TILE_GROUP;
        }
        return (long) Chunks.count(rows, variant.rows()) * Chunks.count(columns, variant.width());
    }

    /** How far a matrix reaches. */
    private static long bytes(int rows, int columns, int leading) {
        return 4L * ((long) (rows - 1) * leading + columns);
    }
}
