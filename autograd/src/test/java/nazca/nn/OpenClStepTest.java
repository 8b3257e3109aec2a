package nazca.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import nazca.autograd.Engine;
import nazca.data.Batch;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.opencl.OpenClKernels;
import nazca.kernels.opencl.Tuning;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClPlatforms;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.kernels.opencl.device.Traffic;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.foreign.Arena;
import java.nio.file.Path;

class OpenClStepTest {
    private static final String REQUIRED = "NAZCA_REQUIRE_OPENCL";

    /** Less than the norm of the first steps' gradients. */
    private static final double CLIPPED = 0.1;

    /** So few bytes that the step lies in several pieces. */
    private static final long LARGEST_BUFFER = 64_000;

    @Test
    void aClippedStepMovesOnlyTheBatchAndTheLossAndHasTheBitsOfTheCpu(@TempDir Path programs) {
        OpenClPlatforms platforms = OpenClPlatforms.find();
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            assertThat(platforms.missing()).as(REQUIRED + " is set").isEmpty();
        }
        assumeFalse(platforms.devices().isEmpty(), platforms.missing());
        try (OpenClQueue queue = OpenClQueue.open(platforms.devices().getFirst());
                OpenClMemory memory = new OpenClMemory(queue);
                HostMemory host = new HostMemory(new Device("cpu", "test"));
                Arena arena = Arena.ofConfined()) {
            Batch batch = SmallTraining.batch(arena, 6);
            OpenClKernels set =
                    OpenClKernels.create(queue, new ProgramCache(programs), Tuning.none());
            PiecedMemory pieces = new PiecedMemory(memory, LARGEST_BUFFER);
            Trainer there =
                    SmallTraining.trainer(batch, new Engine(set.kernels(), pieces), CLIPPED);
            Trainer here =
                    SmallTraining.trainer(batch, new Engine(CpuKernels.scalar(), host), CLIPPED);
            Trainer whole =
                    SmallTraining.trainer(batch, new Engine(CpuKernels.scalar(), host), 1e9);
            assertThat(pieces.count()).as("pieces of step memory").isGreaterThan(1);
            Traffic traffic = queue.traffic();
            assertThat(there.train(batch, 0.1)).isEqualTo(here.train(batch, 0.1));
            long writes = traffic.writes();
            long reads = traffic.reads();
            long waits = traffic.waits();
            long buffers = traffic.buffers();
            long launches = traffic.launches();
            BatchScore second = there.train(batch, 0.1);
            assertThat(traffic.writes() - writes).isEqualTo(2);
            assertThat(traffic.reads() - reads).isEqualTo(1);
            assertThat(traffic.waits() - waits).as("the reading alone waits").isEqualTo(1);
            assertThat(traffic.buffers()).isEqualTo(buffers);
            assertThat(traffic.launches()).isGreaterThan(launches);
            assertThat(second).isEqualTo(here.train(batch, 0.1));
            whole.train(batch, 0.1);
            assertThat(whole.train(batch, 0.1)).as("without clipping").isNotEqualTo(second);
        }
    }
}
