package nazca.kernels.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;

/** Moves held to numbers written out by hand: pixel 10r, channel c holds 10r + c. */
class ScalarLayoutTest {
    private final LayoutKernel kernel = new ScalarLayout();

    @Test
    void aSliceIsCopiedBetweenMapsOfDifferentChannels() {
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(0, 1, 2, 10, 11, 12);
            View y = memory.floats(-1, -2, -3, -4, -5, -6, -7, -8);
            kernel.copy(new SliceSpec(2, 2, 3, 4), x.plus(4), y.plus(8));
            assertThat(memory.read(y, 8)).containsExactly(-1, -2, 1, 2, -5, -6, 11, 12);
            kernel.add(new SliceSpec(2, 1, 3, 4), x, y.plus(12));
            assertThat(memory.read(y, 8)).containsExactly(-1, -2, 1, 2, -5, -6, 11, 22);
            memory.assertGuardsIntact();
        }
    }

    @Test
    void aShuffleOfThreeGroupsTakesOneChannelOfEachInTurn() {
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15);
            View y = memory.blank(12);
            View back = memory.blank(12);
            var spec = new ShuffleSpec(2, 6, 3);
            kernel.shuffle(spec, x, y);
            assertThat(memory.read(y, 12))
                    .containsExactly(0, 2, 4, 1, 3, 5, 10, 12, 14, 11, 13, 15);
            kernel.shuffle(spec.inverse(), y, back);
            assertThat(memory.read(back, 12)).containsExactly(memory.read(x, 12));
        }
    }

    @Test
    void evenAndOddChannelsPartAndMeetAgain() {
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(0, 1, 2, 3, 4, 10, 11, 12, 13, 14);
            View even = memory.blank(6);
            View odd = memory.blank(4);
            View back = memory.blank(10);
            var spec = new SplitSpec(2, 5);
            kernel.split(spec, x, even, odd);
            assertThat(memory.read(even, 6)).containsExactly(0, 2, 4, 10, 12, 14);
            assertThat(memory.read(odd, 4)).containsExactly(1, 3, 11, 13);
            kernel.join(spec, even, odd, back);
            assertThat(memory.read(back, 10)).containsExactly(memory.read(x, 10));
        }
    }

    @Test
    void paddingPutsZerosAroundPixelsAndChannels() {
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(1, 2);
            View y = memory.blank(24);
            View back = memory.blank(2);
            var spec = new PadSpec(1, 1, 2, 1, new PadSpec.Border(1, 0, 1, 1, 1, 1));
            assertThat(new int[] {spec.outHeight(), spec.outWidth(), spec.outChannels()})
                    .containsExactly(2, 4, 3);
            kernel.pad(spec, x, y);
            assertThat(memory.read(y, 24))
                    .containsExactly(
                            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, //
                            0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0);
            kernel.crop(spec, y, back);
            assertThat(memory.read(back, 2)).containsExactly(1, 2);
        }
    }

    @Test
    void specsSayWhatTheyRefuse() {
        assertThatThrownBy(() -> new SliceSpec(1, 4, 3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slice: leading dimensions must cover 4 channels, got ldx 3 and ldy 4");
        assertThatThrownBy(() -> new ShuffleSpec(1, 10, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shuffle: groups must divide the 10 channels, got 3");
        assertThatThrownBy(() -> new SplitSpec(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("split: rows must be positive and channels at least 2, got 1 and 1");
        assertThatThrownBy(() -> new PadSpec.Border(0, 0, 0, -1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pad: borders must not be negative, got 0, 0, 0, -1, 0, 0");
    }
}
