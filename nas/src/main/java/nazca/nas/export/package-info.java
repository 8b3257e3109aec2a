/**
 * Networks written for other runtimes: ONNX with batch norm folded into the convolutions. Weights
 * change to ONNX's layout here and nowhere else. What is written is read back before it counts.
 */
@NullMarked
package nazca.nas.export;

import org.jspecify.annotations.NullMarked;
