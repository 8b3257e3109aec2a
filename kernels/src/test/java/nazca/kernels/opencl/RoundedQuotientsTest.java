package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@Tag("opencl")
class RoundedQuotientsTest {
    private static final int DRAWS = 200;

    @TempDir private Path folder;

    @Test
    void doublesServeWhereSinglePrecisionDoesNotRoundQuotients() {
        OpenClForTests.needDoubles();
        assertRounds("-DDOUBLE_DIVISION");
    }

    @Test
    void fmaAloneServesWhereThereAreNoDoublesEither() {
        assertRounds("-DFMA_DIVISION");
    }

    private void assertRounds(String macro) {
        try (OpenClQueue queue = OpenClForTests.open()) {
            Programs programs = new Programs(queue, new ProgramCache(folder), macro);
            for (int seed = 0; seed < DRAWS; seed++) {
                float[] operands = ArithmeticCheck.operands(seed);
                assertThat(ArithmeticCheck.of(queue, programs, operands).reason())
                        .as("seed %d", seed)
                        .isEqualTo("bits: contract");
            }
        }
    }
}
