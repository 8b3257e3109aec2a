package nazca.bench.versus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompilerQueueTest {
    private static final String IDLE =
            """
            Current compiles:\s

            C1 compile queue:
            Empty

            C2 compile queue:
            Empty

            """;

    @Test
    void emptyQueuesAreIdle() {
        assertThat(CompilerQueue.busy(IDLE)).isFalse();
    }

    @Test
    void aMethodThatIsCompiledOrWaitsIsNot() {
        String method = "C2 CompilerThread0  1570       4       nazca.A::run (9 bytes)";
        assertThat(CompilerQueue.busy(IDLE.replace("compiles: ", "compiles: \n" + method)))
                .isTrue();
        assertThat(CompilerQueue.busy(IDLE.replaceFirst("Empty", "1411 4 nazca.A::run"))).isTrue();
    }

    @Test
    void thisJvmTells() throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (CompilerQueue.busy() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(CompilerQueue.busy()).isFalse();
    }
}
