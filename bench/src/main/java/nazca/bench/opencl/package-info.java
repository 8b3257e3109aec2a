/**
 * An OpenCL device's kernels beside others on the same device: plain ones that compute one element
 * to a work-item, and a library's matrix products. Both sides take turns in many short rounds, and
 * the medians of the rounds' ratios count. Results are compared before anything is timed.
 */
@NullMarked
package nazca.bench.opencl;

import org.jspecify.annotations.NullMarked;
