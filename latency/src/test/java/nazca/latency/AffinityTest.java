package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

class AffinityTest {
    private final Optional<SchedAffinity> system = SchedAffinity.find();

    @Test
    void linuxOffersBinding() {
        assertThat(system.isPresent()).isEqualTo(System.getProperty("os.name").equals("Linux"));
    }

    @Test
    void eachThreadHasOneProcessorOfItsOwnAndAfterwardsWhatItHad() {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        try (Workers workers = new Workers(threads)) {
            List<BitSet> before = processorsOf(workers);
            try (Affinity affinity = Affinity.pin(workers)) {
                assertThat(affinity.pinned()).isEqualTo(system.isPresent());
                if (affinity.pinned()) {
                    assertThat(processorsOf(workers))
                            .doesNotHaveDuplicates()
                            .allMatch(own -> own.cardinality() == 1);
                }
            }
            assertThat(processorsOf(workers)).isEqualTo(before);
        }
    }

    @Test
    void bindsNothingWithFewerProcessorsThanThreads() {
        int processors =
                system.flatMap(SchedAffinity::processors).map(BitSet::cardinality).orElse(1);
        try (Workers workers = new Workers(processors + 1)) {
            List<BitSet> before = processorsOf(workers);
            try (Affinity affinity = Affinity.pin(workers)) {
                assertThat(affinity.pinned()).isFalse();
                assertThat(processorsOf(workers)).isEqualTo(before);
            }
        }
    }

    @Test
    void bindsNothingWhereTheSystemCannot() {
        try (Workers workers = new Workers(2);
                Affinity affinity = Affinity.pin(workers, Optional.empty())) {
            assertThat(affinity.pinned()).isFalse();
        }
    }

    /** One set per part; a pool of T threads runs T items as T parts. */
    private List<BitSet> processorsOf(Workers workers) {
        List<BitSet> found = new CopyOnWriteArrayList<>();
        system.ifPresent(
                calls ->
                        workers.split(
                                workers.threads(),
                                (from, to) -> found.add(calls.processors().orElseThrow())));
        return found;
    }
}
