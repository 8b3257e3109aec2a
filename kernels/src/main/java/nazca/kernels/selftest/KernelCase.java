package nazca.kernels.selftest;

import java.util.function.Consumer;

/**
 * One kernel: its name, and how a trial draws its shape and its values and calls it.
 *
 * @param kernel family and operation
 * @param run draws from the trial, asks it for memory and calls one kernel of its set
 */
record KernelCase(String kernel, Consumer<Trial> run) {}
