package nazca.bench.peer;

import nazca.kernels.depthwise.DepthwiseSpec;

import java.lang.foreign.MemorySegment;

/**
 * A depthwise convolution or one of its gradients; results as {@link DepthwiseSpec} lays them out.
 *
 * @param spec the geometry, dilation 1
 * @param x [batch, height, width, channels], floats
 * @param w [kernel·kernel, channels], floats
 * @param dy [batch, outHeight, outWidth, channels], floats
 */
public record DepthwiseTask(
        Pass pass, DepthwiseSpec spec, MemorySegment x, MemorySegment w, MemorySegment dy) {}
