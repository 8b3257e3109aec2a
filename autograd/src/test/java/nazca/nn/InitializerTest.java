package nazca.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.ModelState;
import nazca.autograd.Parameter;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializerTest {
    private final HostMemory memory = new HostMemory(new Device("cpu", "test"));
    private final ModelState state = new ModelState(memory);

    @AfterEach
    void free() {
        memory.close();
    }

    /** Standard deviations worked out by hand; a uniform one's is its bound / sqrt(3). */
    @ParameterizedTest
    @CsvSource({
        "he-fan-out, 1, 0.0680413817, 0.01", // sqrt(2 / (3*3*48))
        "he-fan-out, 16, 0.2721655270, 0.01", // sqrt(2 / (3*3*48/16))
        "he-fan-out-undivided, 16, 0.0680413817, 0.1020620726", // 1/sqrt(32)/sqrt(3)
        "he-fan-in, 1, 0.0833333333, 0.1767766953", // sqrt(2 / (3*3*32)), sqrt(1/32)
        "he-fan-in, 16, 0.3333333333, 0.1767766953",
        "xavier, 1, 0.0527046277, 0.1581138830" // sqrt(2 / (9*(32+48))), sqrt(2/80)
    })
    void theSpreadOfWeightsIsThatOfTheRule(
            String rule, int groups, double convolution, double linear) {
        Initializer initial = new Initializer(7, memory, Initialization.named(rule));
        Parameter filters = state.parameter("filters", 3 * 3 * 32 / groups, 48 * groups);
        initial.convolution(filters, 3, 32, 48, groups);
        assertSpread(filters, convolution);
        Parameter matrix = state.parameter("matrix", 3200, 48);
        initial.linear(matrix, 32, 48);
        assertSpread(matrix, linear);
    }

    private void assertSpread(Parameter parameter, double deviation) {
        float[] values = memory.download(parameter.value(), parameter.elements());
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
        }
        assertThat(sum / values.length).isCloseTo(0, within(4 * deviation / 117));
        assertThat(Math.sqrt(squares / values.length))
                .isCloseTo(deviation, within(0.04 * deviation));
    }

    @Test
    void valuesDependOnSeedAndNameAlone() {
        Parameter first = state.parameter("a.weight", 4, 8);
        Parameter second = state.parameter("b.weight", 4, 8);
        Initializer initial = new Initializer(1, memory, Initialization.HE_FAN_IN);
        initial.linear(second, 4, 8);
        initial.linear(first, 4, 8);
        float[] before = memory.download(first.value(), 32);
        assertThat(memory.download(second.value(), 32)).isNotEqualTo(before);
        new Initializer(1, memory, Initialization.HE_FAN_IN).linear(first, 4, 8);
        assertThat(memory.download(first.value(), 32)).isEqualTo(before);
        new Initializer(2, memory, Initialization.HE_FAN_IN).linear(first, 4, 8);
        assertThat(memory.download(first.value(), 32)).isNotEqualTo(before);
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThatThrownBy(() -> Initialization.named("he"))
                .hasMessageContaining("unknown he, known are [he-fan-out, ");
    }
}
