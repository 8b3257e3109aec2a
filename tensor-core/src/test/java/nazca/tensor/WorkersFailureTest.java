package nazca.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

@Timeout(value = 60, unit = SECONDS)
class WorkersFailureTest {
    @Test
    void theFirstFailureByPartReachesTheCallerAfterAllPartsEnded() {
        try (var workers = new Workers(4)) {
            var ended = new AtomicInteger();
            assertThatThrownBy(
                            () ->
                                    workers.split(
                                            4,
                                            (from, to) -> {
                                                if (from == 1) {
                                                    LockSupport.parkNanos(4 * Workers.SPIN_NANOS);
                                                }
                                                ended.incrementAndGet();
                                                if (from > 0) {
                                                    throw new ArithmeticException("part " + from);
                                                }
                                            }))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("part 1")
                    .satisfies(
                            e ->
                                    assertThat(e.getSuppressed())
                                            .extracting(Throwable::getMessage)
                                            .containsExactly("part 2", "part 3"));
            assertThat(ended.get()).isEqualTo(4);
        }
    }

    @Test
    void theCallersOwnFailureWaitsForTheWorkersToo() {
        try (var workers = new Workers(2)) {
            var ended = new AtomicInteger();
            assertThatThrownBy(
                            () ->
                                    workers.split(
                                            2,
                                            (from, to) -> {
                                                if (from == 0) {
                                                    throw new AssertionError("caller");
                                                }
                                                LockSupport.parkNanos(4 * Workers.SPIN_NANOS);
                                                ended.incrementAndGet();
                                            }))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("caller");
            assertThat(ended.get()).isEqualTo(1);
        }
    }

    @Test
    void thePoolWorksAfterAFailureOfOneSharedException() {
        try (var workers = new Workers(3)) {
            var same = new IllegalStateException("same");
            assertThatThrownBy(
                            () ->
                                    workers.split(
                                            3,
                                            (from, to) -> {
                                                throw same;
                                            }))
                    .isSameAs(same);
            var runs = new AtomicInteger();
            workers.split(3, (from, to) -> runs.addAndGet(to - from));
            assertThat(runs.get()).isEqualTo(3);
        }
    }

    @Test
    void closeEndsTheWorkersAndASecondCloseDoesNothing() {
        var workers = new Workers(3);
        var threads = new Thread[3];
        workers.split(3, (from, to) -> threads[from] = Thread.currentThread());
        workers.close();
        workers.close();
        assertThat(threads[1].isAlive() || threads[2].isAlive()).isFalse();
        for (int items : new int[] {0, 1, 3}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> workers.split(items, (from, to) -> {}))
                    .withMessage("workers: the pool is closed");
        }
    }

    @Test
    void aPoolCannotBeClosedWhileItRuns() throws InterruptedException {
        try (var workers = new Workers(2)) {
            var started = new CountDownLatch(1);
            var refused = new CountDownLatch(1);
            var caller =
                    new Thread(
                            () ->
                                    workers.split(
                                            2,
                                            (from, to) -> {
                                                started.countDown();
                                                spinUntil(refused);
                                            }));
            caller.start();
            started.await();
            assertThatIllegalStateException()
                    .isThrownBy(workers::close)
                    .withMessage("workers: closed while a split is running");
            refused.countDown();
            caller.join();
        }
    }

    private static void spinUntil(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void workersThatFlushDenormalsAreReportedWithTheCure() {
        try (var workers = new Workers(2, () -> false)) {
            for (int i = 0; i < 2; i++) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> workers.split(2, (from, to) -> {}))
                        .withMessageContaining("nazca-worker-1")
                        .withMessageContaining("-XX:+RestoreMXCSROnJNICalls");
            }
        }
        Denormals.require();
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Workers(0))
                .withMessage("workers: threads must be >= 1, got 0");
    }
}
