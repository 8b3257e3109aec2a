/**
 * What moves parameters: optimizers and learning-rate schedules. Weights live on the device and
 * move by the optimizer kernels; architecture parameters, their Adam and all schedules are doubles
 * on the host. A parameter without a gradient is left alone, its state too.
 */
@NullMarked
package nazca.optim;

import org.jspecify.annotations.NullMarked;
