package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

class MBConvBlockTest {
    private static final Shape INPUT = new Shape(14, 14, 40);

    private static MBConvBlock block(BlockActivation activation, boolean squeezeExcite) {
        return new MBConvBlock(5, 1, 3, 40, 40, true, activation, squeezeExcite);
    }

    @Test
    void labelsAndKeysNameOnlyWhatIsNotTheDefault() {
        MBConvBlock plain = new MBConvBlock(5, 1, 3, 40, 40, true);
        String key =
                "expanded_conv-input:14x14x40-output:14x14x40-expand:3-kernel:5-stride:1-idskip:1";
        assertThat(block(BlockActivation.RELU6, false)).isEqualTo(plain);
        assertThat(plain.label()).isEqualTo("MBConv k5 e3");
        assertThat(plain.latencyKey(INPUT)).isEqualTo(key);

        MBConvBlock both = block(BlockActivation.HARD_SWISH, true);
        assertThat(both.label()).isEqualTo("MBConv k5 e3 se h-swish");
        assertThat(both.latencyKey(INPUT)).isEqualTo(key + "-se:1-hs:1");
        assertThat(block(BlockActivation.RELU6, true).latencyKey(INPUT))
                .isEqualTo(key + "-se:1-hs:0");
        assertThat(block(BlockActivation.SWISH, false).latencyKey(INPUT))
                .isEqualTo(key + "-se:0-act:swish");
    }

    /** 120 middle channels are squeezed to 32, as in MobileNetV3's first 28x28 blocks. */
    @Test
    void squeezeExciteCountsTwoLinearLayersWithBiases() {
        MBConvBlock without = block(BlockActivation.HARD_SWISH, false);
        MBConvBlock with = block(BlockActivation.HARD_SWISH, true);
        assertThat(with.squeezed()).isEqualTo(32);
        assertThat(with.macs(INPUT) - without.macs(INPUT)).isEqualTo(2 * 120 * 32);
        assertThat(with.parameters(INPUT) - without.parameters(INPUT))
                .isEqualTo(2 * 120 * 32 + 120 + 32);
    }
}
