/**
 * The kernel families in OpenCL: one class and one {@code .cl} resource each, with the bits of the
 * scalar definition on devices that pass {@link nazca.kernels.opencl.ArithmeticCheck}. Everything
 * is enqueued on one in-order queue; only transfers wait. Channels are neighbouring work-items.
 */
@NullMarked
package nazca.kernels.opencl;

import org.jspecify.annotations.NullMarked;
