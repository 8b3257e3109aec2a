package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.autograd.ModelState;
import nazca.autograd.Slot;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

class QuantizedBlockTest {
    private static final Shape INPUT = new Shape(14, 14, 40);
    private static final MBConvBlock FLOATS = new MBConvBlock(5, 1, 3, 40, 40, true);
    private static final QuantizedBlock BLOCK = new QuantizedBlock(FLOATS, 4, 8);

    @Test
    void itIsCalledAfterItsBitsAndTimedAsItsFloats() {
        assertThat(BLOCK.label()).isEqualTo("MBConv k5 e3 w4 a8");
        assertThat(BLOCK.latencyKey(INPUT)).isEqualTo(FLOATS.latencyKey(INPUT));
        assertThat(BLOCK.parts(INPUT)).containsExactly(new PlacedBlock(FLOATS, INPUT));
        assertThat(BLOCK.layers("3", INPUT))
                .extracting(LayerRow::type)
                .containsExactly(
                        "conv 1x1 s1 w4 a8", "depthwise 5x5 s1 w4 a8", "conv 1x1 s1 w4 a8");
    }

    @Test
    void bitOperationsAreMacsTimesBothBits() {
        long macs = 14 * 14 * (40 * 120 + 25 * 120 + 120 * 40);
        assertThat(BLOCK.macs(INPUT)).isEqualTo(macs);
        assertThat(BLOCK.bitOperations(INPUT)).isEqualTo(macs * 4 * 8);
        assertThat(FLOATS.bitOperations(INPUT)).isEqualTo(macs * 32 * 32);
    }

    @Test
    void everyConvolutionHasAClipBesideWhatItsFloatsHave() {
        assertThat(BLOCK.parameters(INPUT)).isEqualTo(FLOATS.parameters(INPUT) + 3);
        assertThat(BLOCK.ownParameters(INPUT)).isEqualTo(2 * (120 + 120 + 40) + 3);
        var first = new QuantizedBlock(new MBConvBlock(3, 2, 1, 40, 16, false), 8, 8);
        for (QuantizedBlock block : new QuantizedBlock[] {BLOCK, first}) {
            try (HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
                ModelState state = new ModelState(memory);
                new BlockBuilder(state, new Initializer(1, memory))
                        .build("block", block, Slot.of("x", INPUT));
                assertThat(state.parameterCount()).isEqualTo(block.parameters(INPUT));
            }
        }
    }

    @Test
    void onlyPlainBlocksOfTwoToEightBitsAreQuantised() {
        var excited = new MBConvBlock(5, 1, 3, 40, 40, true, BlockActivation.RELU6, true);
        assertThatThrownBy(() -> new QuantizedBlock(excited, 4, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "quantized block: needs ReLU6 and no squeeze-and-excite, got MBConv k5 e3"
                                + " se");
        assertThatThrownBy(() -> new QuantizedBlock(FLOATS, 1, 8))
                .hasMessage("quantize: bits must be from 2 to 8, got 1");
    }
}
