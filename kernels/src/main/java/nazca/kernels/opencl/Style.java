package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;

/** For what kind of device work is cut. It decides about speed alone, never about bits. */
enum Style {
    /** Work-items as wide as a processor's vectors, and nothing in local memory. */
    CPU(16),

    /** Narrow work-items, so that there are many, and products of tiles in local memory. */
    GPU(4);

    private final int width;

    Style(int width) {
        this.width = width;
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
