package nazca.kernels.opencl;

/**
 * What the tuner found for one operation and class of shapes.
 *
 * @param operation for example {@code product}
 * @param shape the class, such as {@code 1024x64}
 * @param variant the fastest one
 * @param nanos its median time
 * @param plainNanos median time of the kernel with one element to a work-item
 * @param wrong variants left out, because their bits differ from that kernel's
 */
public record TunedShape(
        String operation, String shape, String variant, long nanos, long plainNanos, int wrong) {}
