package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtentsTest {
    private final Extents extents = new Extents();

    @BeforeEach
    void twoOperandsAndAnOutput() {
        extents.allowReads(1000, 100);
        extents.allowReads(2000, 8);
        extents.allowWrites(3000, 16);
    }

    @Test
    void anAccessWithinAnExtentPassesItsAddressOn() {
        assertThat(extents.read(1036, 64)).isEqualTo(1036);
        assertThat(extents.read(2000, 8)).isEqualTo(2000);
        assertThat(extents.write(3012, 4)).isEqualTo(3012);
    }

    @Test
    void anAccessAcrossABorderIsRefused() {
        assertThatThrownBy(() -> extents.read(1037, 64))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> extents.read(996, 8))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> extents.write(3013, 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void readableMemoryIsNotWritable() {
        assertThatThrownBy(() -> extents.write(1000, 4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("write of 4 bytes outside every output");
    }

    @Test
    void aClearedSetAllowsNothing() {
        extents.clear();
        assertThatThrownBy(() -> extents.read(1000, 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
