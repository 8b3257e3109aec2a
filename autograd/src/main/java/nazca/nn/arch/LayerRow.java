package nazca.nn.arch;

import nazca.tensor.Shape;

/**
 * One convolution or linear layer with the batch norm behind it, as {@code describe} prints it.
 *
 * @param name where it is, for example {@code 3.depthwise}
 * @param type what it is, for example {@code depthwise 5x5 s2}
 * @param out its output for one image
 * @param parameters weights, biases, gammas and betas
 * @param macs multiply-accumulates of convolution and linear layers for one image
 */
public record LayerRow(String name, String type, Shape out, long parameters, long macs) {}
