package nazca.optim;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Parameter;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;

import org.junit.jupiter.api.Test;

import java.util.List;

class SgdTest {
    /** Without momentum and gradient, a step multiplies by 1 - rate * decay. */
    @Test
    void vectorsDecayOnlyWhereAsked() {
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            ModelState state = new ModelState(memory);
            Parameter matrix = state.parameter("weight", 1, 2);
            Parameter vector = state.parameter("gamma", 2);
            for (Parameter parameter : List.of(matrix, vector)) {
                memory.upload(new float[] {2f, -4f}, parameter.value());
            }
            new Sgd(engine, 0, false, 0.25, false).step(List.of(matrix, vector), 0.5);
            assertThat(memory.download(matrix.value(), 2)).containsExactly(1.75f, -3.5f);
            assertThat(memory.download(vector.value(), 2)).containsExactly(2f, -4f);
            new Sgd(engine, 0, false, 0.25).step(List.of(matrix, vector), 0.5);
            assertThat(memory.download(vector.value(), 2)).containsExactly(1.75f, -3.5f);
        }
    }
}
