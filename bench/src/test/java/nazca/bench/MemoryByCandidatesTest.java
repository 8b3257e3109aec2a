package nazca.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.bench.MemoryByCandidates.Peaks;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

class MemoryByCandidatesTest {
    private static final int BATCH = 8;

    @Test
    void onlyTheWeightedSumAndFullGrowWithTheNumberOfCandidates() {
        try (Workers workers = new Workers(1)) {
            Peaks two = peaks(workers, 2);
            Peaks four = peaks(workers, 4);
            Peaks seven = peaks(workers, 7);

            double each = (four.weightedSum() - two.weightedSum()) / 2.0;
            assertThat((double) (seven.weightedSum() - four.weightedSum()))
                    .isCloseTo(3 * each, within(0.05 * each));
            assertThat(each).isGreaterThan(0.7 * seven.weightStep());
            assertThat(four.full()).isGreaterThan(two.full());
            assertThat((double) seven.full()).isGreaterThan(1.1 * two.full());
            assertThat(seven.fullV2()).isEqualTo(four.fullV2()).isEqualTo(two.fullV2());
            assertThat(seven.two()).isEqualTo(four.two()).isEqualTo(two.two());
            assertThat(seven.straightThrough())
                    .isEqualTo(two.straightThrough())
                    .isLessThanOrEqualTo(seven.fullV2());
            assertThat(seven.weightStep()).isEqualTo(two.weightStep());
            assertThat((double) seven.fullV2()).isLessThan(1.05 * seven.weightStep());
            assertThat((double) seven.two()).isLessThan(1.05 * seven.weightStep());
        }
    }

    private static Peaks peaks(Workers workers, int candidates) {
        return MemoryByCandidates.measure(
                MemoryByCandidates.memory(workers, MemoryByCandidates.ofEqual(candidates), BATCH));
    }
}
