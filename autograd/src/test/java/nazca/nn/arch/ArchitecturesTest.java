package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitecturesTest {
    @ParameterizedTest
    @CsvSource({
        "mobilenet-v2, 3504872, 300774272, 224x224x3, 1000",
        "mnasnet-a1, 3887038, 311579072, 224x224x3, 1000",
        "mnasnet-b1, 4383312, 314415872, 224x224x3, 1000",
        "cifar-small, 157906, 7103296, 32x32x3, 10",
        "reference-cifar, 1754058, 154931712, 32x32x3, 10"
    })
    void eachNetworkHasItsPublishedSize(
            String name, long parameters, long macs, String input, int classes) {
        NetworkSpec network = Architectures.open(name);
        assertThat(network.name()).isEqualTo(name);
        assertThat(network.parameters()).isEqualTo(parameters);
        assertThat(network.macs()).isEqualTo(macs);
        assertThat(network.input()).hasToString(input);
        assertThat(network.classes()).isEqualTo(classes);
    }

    /** Output sizes of table 2 in arXiv:1801.04381: 112, 56, 28, 14 and 7 pixels. */
    @Test
    void mobileNetV2HalvesItsMapsFiveTimes() {
        assertThat(
                        Architectures.open("mobilenet-v2").inputs().stream()
                                .map(Shape::height)
                                .distinct())
                .containsExactly(224, 112, 56, 28, 14, 7);
    }

    @Test
    void anotherSizeChangesStemClassifierAndMapsAlone() {
        NetworkSpec own = Architectures.open("mobilenet-v2");
        NetworkSpec small = Architectures.open("mobilenet-v2", new Shape(32, 32, 1), 10);
        assertThat(small.blocks().subList(1, 19)).isEqualTo(own.blocks().subList(1, 19));
        assertThat(own.parameters() - small.parameters()).isEqualTo(2 * 9 * 32 + 990 * 1280 + 990);
        assertThat(small.batchNormEpsilon()).isEqualTo(1e-5);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> Architectures.open("mobilenet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown name mobilenet, known are [mobilenet-v2");
    }
}
