/**
 * Writers of the kernels that come in dozens of variants. Their output is committed below {@code
 * src/generated/java}; a test writes it again and compares. {@link
 * nazca.kernels.generator.GenerateKernels} replaces it.
 */
@NullMarked
package nazca.kernels.generator;

import org.jspecify.annotations.NullMarked;
