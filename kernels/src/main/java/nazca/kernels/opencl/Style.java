package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;

/** For what kind of device work is cut. It decides about speed alone, never about bits. */
enum Style {
    /** Work-items as wide as a processor's vectors, and nothing in local memory. */
    CPU(16),

    /** Narrow work-items, so that there are many, and products of tiles in local memory. */
    GPU(4),

    /**
     * One element of the result to a work-item and nothing shared: what others are held against.
     */
    PLAIN(1);

    private final int width;

    Style(int width) {
        this.width = width;
    }

    /** Whose defaults a device of this kind begins with, as {@link Defaults} names vendors. */
    String vendor(OpenClDevice device) {
        return switch (this) {
            case CPU -> Defaults.CPU;
            case GPU -> device.processor() ? Defaults.OTHER : Defaults.vendor(device);
            case PLAIN -> Defaults.PLAIN;
        };
    }

    /** The one that suits a device. */
    static Style of(OpenClDevice device) {
        return device.processor() ? CPU : GPU;
    }

    /** Channels of a work-item, where it takes several and nothing is tuned. */
    int width() {
        return width;
    }
}
