package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;

class ProcessorsTest {
    @Test
    void everyCoreComesOnceBeforeAnyComesTwice() {
        BitSet allowed = new BitSet();
        allowed.set(0, 4);
        allowed.set(8);
        // Processors 0 and 1 share core 0, 2 and 3 core 1; 8 is alone on core 4.
        assertThat(Processors.coresFirst(allowed, cpu -> "core " + cpu / 2))
                .containsExactly(0, 2, 8, 1, 3);
    }

    @Test
    void processorsOfThisMachineAreAllThere() {
        BitSet allowed = new BitSet();
        allowed.set(0, Runtime.getRuntime().availableProcessors());
        assertThat(Processors.coresFirst(allowed))
                .containsExactlyInAnyOrder(allowed.stream().toArray());
    }
}
