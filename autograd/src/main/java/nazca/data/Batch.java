package nazca.data;

import java.lang.foreign.MemorySegment;

/**
 * Images and labels of one step, off-heap and 64-byte aligned, to be uploaded or read before the
 * loader is asked again.
 *
 * <pre>
 *   images  F32 [size, height, width, channels]
 *   labels  I32 [size]
 * </pre>
 *
 * @param size images
 * @param images normalised pixels
 * @param labels classes
 */
public record Batch(int size, MemorySegment images, MemorySegment labels) {}
