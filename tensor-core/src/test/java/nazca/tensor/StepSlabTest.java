package nazca.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

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

    @Test
    void tensorsLieInTheFirstPieceThatHasRoomAndFurtherPiecesAreTakenWhereNoneHas() {
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            Buffer first = memory.allocate(1024);
            Buffer second = memory.allocate(1024);
            Buffer third = memory.allocate(1024);
            StepSlab slab = new StepSlab(List.of(first, second), () -> third);
            assertThat(slab.push(640)).isEqualTo(new View(first, 0));
            long mark = slab.mark();
            assertThat(slab.push(512)).isEqualTo(new View(second, 0));
            assertThat(slab.push(320)).isEqualTo(new View(first, 640));
            View gradient = slab.allocateGradient(512);
            assertThat(gradient).isEqualTo(new View(second, 512));
            assertThat(slab.scratch(128)).isEqualTo(new View(third, 0));
            assertThat(slab.capacityBytes()).isEqualTo(3072);
            assertThat(slab.highWaterBytes()).isEqualTo(640 + 512 + 320 + 512 + 128);
            assertThat(slab.keptBytes()).isEqualTo(640 + 512 + 320);
            slab.popTo(mark);
            slab.free(gradient);
            assertThat(slab.keptBytes()).isEqualTo(640);
            assertThat(slab.push(384)).isEqualTo(new View(first, 640));
            assertThatThrownBy(() -> slab.allocateGradient(1025))
                    .isInstanceOf(DeviceException.class)
                    .hasMessageContaining("takes 1088 bytes, and the device gives at most 1024");
        }
    }
}
