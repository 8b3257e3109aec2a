package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;

/** For what kind of device work is cut. It decides about speed alone, never about bits. */
enum Style {
    /** Work-items as wide as a processor's vectors, and nothing in local memory. */
    CPU(16, 2, 8),

    /** Narrow work-items, so that there are many, and products of tiles in local memory. */
    GPU(4, 4, 4),

    /**
     * One element of the result to a work-item and nothing shared: what others are held against.
     */
    PLAIN(1, 1, 1);

    private final int width;
    private final int productRows;
    private final int gradientRows;

    Style(int width, int productRows, int gradientRows) {
        this.width = width;
        this.productRows = productRows;
        this.gradientRows = gradientRows;
    }

    /** The usual variant of a product on a device of this kind, where none is tuned. */
    ProductVariant product(ShapeClass shape, OpenClDevice device) {
        boolean large =
                shape.rows() >= ProductKernels.TILE && shape.columns() >= ProductKernels.TILE;
        return this == GPU && large && ProductVariant.fits(device, ProductVariant.TILES)
                ? ProductVariant.TILES
                : new ProductVariant(width, productRows);
    }

    /** The usual variant of a weight gradient. */
    ProductVariant gradient() {
        return new ProductVariant(width, gradientRows);
    }

    /** The one that suits a device. */
    static Style of(OpenClDevice device) {
        return device.processor() ? CPU : GPU;
    }

    /** Channels of a work-item, where it takes several. */
    int width() {
        return width;
    }
}
