package nazca.bench.works;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.List;

class LayerOutputsTest {
    @Test
    void everyLayerCountsOnce() {
        var network =
                new NetworkSpec(
                        "small",
                        new Shape(8, 8, 3),
                        List.of(
                                new ConvBlock(3, 2, 3, 4),
                                new MBConvBlock(3, 1, 2, 4, 4, true),
                                new ClassifierBlock(4, 10)));
        long stem = 3 * 16 * 4; // convolution, batch norm, ReLU6 of 4x4 pixels
        long expand = 3 * 16 * 8;
        long depthwise = 3 * 16 * 8;
        long project = 2 * 16 * 4; // no ReLU6
        long add = 16 * 4;
        assertThat(LayerOutputs.elements(network))
                .isEqualTo(stem + expand + depthwise + project + add + 4 + 10);
    }

    @Test
    void everyWorkHasANameOfItsOwn() {
        List<String> names =
                Works.all().stream().map(work -> work.name() + " " + work.shape()).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    }
}
