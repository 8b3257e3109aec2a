package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.fixtures.Sizes;

import net.jqwik.api.Example;
import net.jqwik.api.Tag;

@Tag("bits")
class SizesTest {
    /** Tails are where vector kernels go wrong; properties try every size of the list. */
    @Example
    void moreThanHalfOfTheChannelsAreOffTheLanes() {
        long off = Sizes.CHANNELS.stream().filter(c -> c % Lanes.LANES != 0).count();
        assertThat(2 * off).isGreaterThan(Sizes.CHANNELS.size());
    }
}
