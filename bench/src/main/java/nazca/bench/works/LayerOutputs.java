package nazca.bench.works;

import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.LayerRow;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;

/**
 * What a framework that keeps everything would keep: the outputs of all convolution, batch norm,
 * activation, add, pool and linear layers, each counted once.
 */
final class LayerOutputs {
    private LayerOutputs() {}

    /**
     * Floats for one image.
     *
     * @throws IllegalArgumentException for blocks other than convolutions, MBConv and classifiers
     */
    static long elements(NetworkSpec network) {
        return network.placed().stream().mapToLong(LayerOutputs::elements).sum();
    }

    private static long elements(PlacedBlock placed) {
        Shape in = placed.input();
        return switch (placed.spec()) {
            case ConvBlock conv -> 3L * conv.output(in).elements();
            case MBConvBlock block -> {
                long convolutions =
                        block.layers("", in).stream()
                                .map(LayerRow::out)
                                .mapToLong(Shape::elements)
                                .sum();
                long out = block.output(in).elements();
                // batch norm behind each, ReLU6 behind all but the last
                yield 3 * convolutions - out + (block.shortcut() ? out : 0);
            }
            case ClassifierBlock classifier -> (long) classifier.in() + classifier.classes();
            default ->
                    throw new IllegalArgumentException(
                            "layer outputs: unknown block " + placed.spec().label());
        };
    }
}
