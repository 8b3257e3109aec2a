package nazca.kernels.opencl.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.opencl.OpenClForTests;
import nazca.tensor.Device;
import nazca.tensor.DeviceException;
import nazca.tensor.HostMemory;
import nazca.tensor.View;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

@Tag("opencl")
class OpenClMemoryTest {
    private OpenClQueue queue;
    private OpenClMemory memory;

    @BeforeEach
    void open() {
        queue = OpenClForTests.open();
        memory = new OpenClMemory(queue);
    }

    @AfterEach
    void close() {
        if (queue != null) {
            memory.close();
            queue.close();
        }
    }

    @Test
    void buffersStartAsZerosAndKeepWhatIsUploaded() {
        View view = new View(memory.allocate(40), 0);
        assertThat(memory.download(view, 10)).containsOnly(0f);
        memory.upload(new float[] {1, 2, 3}, view.plus(8));
        assertThat(memory.download(view, 6)).containsExactly(0, 0, 1, 2, 3, 0);
    }

    @Test
    void heapArraysAreTransferredToo() {
        View view = new View(memory.allocate(12), 0);
        memory.upload(MemorySegment.ofArray(new float[] {4, 5, 6}), view, 12);
        float[] back = new float[3];
        memory.download(view, MemorySegment.ofArray(back), 12);
        assertThat(back).containsExactly(4, 5, 6);
    }

    @Test
    void clearingAndCopyingReachOnlyWhatTheyName() {
        View from = new View(memory.allocate(16), 0);
        View to = new View(memory.allocate(16), 0);
        memory.upload(new float[] {1, 2, 3, 4}, from);
        memory.copy(from.plus(4), to, 8);
        memory.clear(from.plus(8), 4);
        assertThat(memory.download(to, 4)).containsExactly(2, 3, 0, 0);
        assertThat(memory.download(from, 4)).containsExactly(1, 2, 0, 4);
    }

    @Test
    void closingFreesEveryBufferOfThisMemoryAlone() {
        OpenClMemory other = memory.fresh();
        memory.allocate(1000);
        memory.allocate(24);
        other.allocate(8);
        assertThat(queue.heldBuffers()).isEqualTo(3);
        assertThat(queue.heldBytes()).isEqualTo(1032);
        memory.close();
        assertThat(queue.heldBuffers()).isEqualTo(1);
        other.close();
        other.close();
        assertThat(queue.heldBytes()).isZero();
    }

    @Test
    void tooMuchIsRefusedWithWhatWasAskedForAndWhatThereIs() {
        long tooMuch = queue.device().largestBufferBytes() + 4;
        long all = queue.device().memoryBytes();
        assertThatThrownBy(() -> memory.allocate(tooMuch))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("gives at most %d MB in one piece".formatted(tooMuch >> 20))
                .hasMessageContaining(
                        "0 of %d MB in use, %d would fit; a smaller batch needs less"
                                .formatted(all >> 20, (tooMuch - 4) >> 20));
        assertThat(queue.heldBuffers()).isZero();
    }

    @Test
    void aViewOfTheHostOrBeyondTheEndIsRefused() {
        try (HostMemory host = new HostMemory(new Device("cpu", "test"))) {
            View foreign = new View(host.allocate(4), 0);
            assertThatThrownBy(() -> memory.clear(foreign, 4))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an OpenCL kernel needs its device's memory, got cpu");
        }
        View own = new View(memory.allocate(8), 4);
        assertThatThrownBy(() -> memory.clear(own, 8))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void callersMayUseTheirMemoryAgainAfterAnUploadThatDoesNotWait() {
        View view = new View(memory.allocate(4 * 40), 0);
        memory.finish();
        float[] values = new float[4];
        float[] expected = new float[40];
        for (int i = 0; i < 10; i++) {
            Arrays.fill(values, i);
            Arrays.fill(expected, 4 * i, 4 * i + 4, i);
            memory.upload(MemorySegment.ofArray(values), view.plus(16L * i), 16);
        }
        assertThat(memory.download(view, 40)).isEqualTo(expected);
    }
}
