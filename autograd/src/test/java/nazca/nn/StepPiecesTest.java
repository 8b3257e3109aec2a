package nazca.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.autograd.Engine;
import nazca.data.Batch;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Device;
import nazca.tensor.DeviceException;
import nazca.tensor.HostMemory;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;

class StepPiecesTest {
    /** Less than the step takes, and a multiple of 64. */
    private static final long LARGEST_BUFFER = 64_000;

    @Test
    void aStepInSeveralPiecesHasTheBitsOfOneInOnePieceAndTakesNoneLater() {
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"));
                HostMemory other = new HostMemory(new Device("cpu", "test"));
                Arena arena = Arena.ofConfined()) {
            Batch batch = SmallTraining.batch(arena, 6);
            PiecedMemory pieces = new PiecedMemory(other, LARGEST_BUFFER);
            Trainer whole = trainer(batch, new Engine(CpuKernels.scalar(), memory));
            Trainer parts = trainer(batch, new Engine(CpuKernels.scalar(), pieces));
            int planned = pieces.count();
            assertThat(planned).isGreaterThan(1);
            for (int step = 0; step < 3; step++) {
                assertThat(parts.train(batch, 0.1)).isEqualTo(whole.train(batch, 0.1));
            }
            assertThat(pieces.count()).isEqualTo(planned);
        }
    }

    @Test
    void aTensorThatNoPieceHoldsIsRefusedBeforeTheFirstStep() {
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"));
                Arena arena = Arena.ofConfined()) {
            Batch batch = SmallTraining.batch(arena, 6);
            Engine engine = new Engine(CpuKernels.scalar(), new PiecedMemory(memory, 6_400));
            assertThatThrownBy(() -> trainer(batch, engine))
                    .isInstanceOf(DeviceException.class)
                    .hasMessageMatching(
                            "a tensor of a step takes \\d+ bytes, and the device gives at most 6400"
                                    + " in one piece; a smaller batch needs less");
        }
    }

    private static Trainer trainer(Batch batch, Engine engine) {
        return SmallTraining.trainer(batch, engine, 1e9);
    }
}
