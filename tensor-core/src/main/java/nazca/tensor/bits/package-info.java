/**
 * Functions whose bits are a contract: the same text in Java, vectors and OpenCL gives the same
 * result. They are polynomials in fused multiply-adds, measured against correctly rounded values.
 * The JDK's own exp and log are free to differ between machines and never touch float data.
 */
@NullMarked
package nazca.tensor.bits;

import org.jspecify.annotations.NullMarked;
