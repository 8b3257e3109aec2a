package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeClassTest {
    @Test
    void aClassHoldsItsOwnShape() {
        for (int number = 0; number < ShapeClass.COUNT; number++) {
            ShapeClass shape = ShapeClass.at(number);
            assertThat(ShapeClass.of(shape.rows(), shape.columns())).isEqualTo(number);
        }
    }

    @Test
    void theLastClassesHoldEverythingLarger() {
        assertThat(ShapeClass.at(ShapeClass.of(1 << 20, 2000)).text()).isEqualTo("8192x160");
        assertThat(ShapeClass.at(ShapeClass.of(1, 1)).text()).isEqualTo("128x16");
        assertThat(ShapeClass.at(ShapeClass.of(257, 33)).text()).isEqualTo("1024x64");
    }
}
