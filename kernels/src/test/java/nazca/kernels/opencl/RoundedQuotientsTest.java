package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@Tag("opencl")
class RoundedQuotientsTest {
    @Test
    void doublesServeWhereSinglePrecisionDoesNotRoundQuotients(@TempDir Path folder) {
        try (OpenClQueue queue = OpenClForTests.open()) {
            assumeTrue(queue.device().doubles(), "the device has no double precision");
            Programs programs = new Programs(queue, new ProgramCache(folder), "-DDOUBLE_DIVISION");
            assertThat(ArithmeticCheck.of(queue, programs).keepsContract()).isTrue();
        }
    }
}
