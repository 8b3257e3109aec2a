package nazca.bench.versus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LimitTest {
    @Test
    void theShareIsOfOperationsOrOfBytes() {
        Cost cost = new Cost(8e9, 2e9);
        assertThat(new Limit(false, "peak", 0).share(cost, 0.1, 100e9))
                .isEqualTo(0.8, within(1e-9));
        assertThat(new Limit(true, "memory", 1).share(cost, 0.1, 40e9))
                .isEqualTo(0.5, within(1e-9));
    }

    @Test
    void bandwidthIsThatOfTheSmallestWorkingSetThatHoldsTheBytes() {
        assertThat(Bandwidth.name(Bandwidth.holding(1000))).isEqualTo("256 KiB copy");
        assertThat(Bandwidth.name(Bandwidth.holding(3e5))).isEqualTo("1 MiB copy");
        assertThat(Bandwidth.name(Bandwidth.holding(5e6))).isEqualTo("12 MiB copy");
        assertThat(Bandwidth.name(Bandwidth.holding(9e7))).isEqualTo("memory copy");
        assertThat(Bandwidth.name(Bandwidth.holding(9e12))).isEqualTo("memory copy");
    }

    @Test
    void workWithoutBytesHasNoMemoryLimit() {
        assertThat(new Cost(1, 0).intensity()).isInfinite();
    }
}
