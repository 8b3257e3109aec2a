/**
 * OpenCL devices: which there are, one opened with its in-order queue, its memory, and programs
 * that are built once and kept on disk. Everything that the driver hands out is freed with the
 * queue or the memory that asked for it. Nothing here knows what the programs compute.
 */
@NullMarked
package nazca.kernels.opencl.device;

import org.jspecify.annotations.NullMarked;
