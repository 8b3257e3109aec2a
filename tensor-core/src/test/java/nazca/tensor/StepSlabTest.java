package nazca.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StepSlabTest {
    @Test
    void aGradientBesideScratchIsPlannedAndNeverLiesOnIt() {
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            StepSlab slab = new StepSlab(memory.allocate(1024));
            slab.push(64);
            slab.scratch(640);
            View gradient = slab.allocateGradient(256);
            assertThat(gradient.offset()).isGreaterThanOrEqualTo(64 + 640);
            assertThat(slab.highWaterBytes()).isEqualTo(64 + 640 + 256);
            assertThatThrownBy(() -> slab.allocateGradient(128))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("step memory is full: 1088 bytes needed at once");
        }
    }

    @Test
    void scratchIsForgottenWithThePopOrPushBehindIt() {
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            StepSlab slab = new StepSlab(memory.allocate(1024));
            slab.scratch(960);
            slab.push(64);
            assertThat(slab.allocateGradient(512).offset()).isEqualTo(512);
            slab.scratch(448);
            slab.popTo(0);
            assertThat(slab.allocateGradient(512).offset()).isZero();
        }
    }
}
