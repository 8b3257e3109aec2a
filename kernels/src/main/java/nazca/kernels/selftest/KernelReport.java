package nazca.kernels.selftest;

/**
 * What the suite found out about one kernel.
 *
 * @param kernel family and operation, such as {@code gemm forward}
 * @param trials how often it ran, each time with another shape
 * @param verdict the worst of all trials
 * @param difference the largest difference from the definition, relative to the largest number of
 *     the output it is in; infinite where a NaN or an infinity differs
 * @param detail the shape and the element of the first trial that was not the same, else empty
 */
public record KernelReport(
        String kernel, int trials, Verdict verdict, double difference, String detail) {}
