package nazca.autograd;

import nazca.kernels.Kernels;
import nazca.tensor.Memory;

/**
 * What a model computes with: one device's kernels and its memory.
 *
 * @param kernels the chosen set
 * @param memory where tensors live
 */
public record Engine(Kernels kernels, Memory memory) {}
