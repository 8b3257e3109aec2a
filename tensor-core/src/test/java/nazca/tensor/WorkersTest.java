package nazca.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

@Timeout(value = 60, unit = SECONDS)
class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 17})
    void everyItemRunsExactlyOnce(int threads) {
        try (var workers = new Workers(threads)) {
            for (int items : new int[] {-3, 0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 18, 100, 1009}) {
                var runs = new AtomicIntegerArray(Math.max(items, 0));
                workers.split(
                        items,
                        (from, to) -> {
                            for (int i = from; i < to; i++) {
                                runs.incrementAndGet(i);
                            }
                        });
                for (int i = 0; i < items; i++) {
                    assertThat(runs.get(i)).as("%d threads, item %d", threads, i).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void partsAreContiguousAndTheirBordersDependOnItemsAndThreadsAlone() {
        try (var workers = new Workers(4)) {
            assertThat(bordersOf(workers, 10)).containsExactly("0-2", "2-5", "5-7", "7-10");
            assertThat(bordersOf(workers, 3)).containsExactly("0-1", "1-2", "2-3");
            assertThat(bordersOf(workers, 1)).containsExactly("0-1");
            assertThat(bordersOf(workers, 0)).isEmpty();
            assertThat(bordersOf(workers, Integer.MAX_VALUE))
                    .containsExactlyInAnyOrder(
                            "0-536870911",
                            "536870911-1073741823",
                            "1073741823-1610612735",
                            "1610612735-2147483647");
        }
    }

    private static String[] bordersOf(Workers workers, int items) {
        var parts = new ConcurrentLinkedQueue<String>();
        workers.split(items, (from, to) -> parts.add(from + "-" + to));
        return parts.stream().sorted().toArray(String[]::new);
    }

    @Test
    void theCallerRunsTheFirstPart() {
        try (var workers = new Workers(3)) {
            var threads = new Thread[3];
            workers.split(3, (from, to) -> threads[from] = Thread.currentThread());
            assertThat(threads[0]).isSameAs(Thread.currentThread());
            assertThat(threads).doesNotHaveDuplicates().doesNotContainNull();
            assertThat(threads[1].isDaemon() && threads[2].isDaemon()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void aHundredThousandSmallDispatchesLoseNoPart(int threads) {
        try (var workers = new Workers(threads)) {
            var sums = new long[threads * 16];
            for (int i = 0; i < 100_000; i++) {
                workers.split(threads, (from, to) -> sums[from * 16]++);
            }
            assertThat(Arrays.stream(sums).sum()).isEqualTo(100_000L * threads);
        }
    }

    @Test
    void workersThatHaveParkedAreWoken() {
        try (var workers = new Workers(3)) {
            var runs = new AtomicInteger();
            for (int i = 0; i < 200; i++) {
                LockSupport.parkNanos(Workers.SPIN_NANOS * (i % 5));
                workers.split(3, (from, to) -> runs.addAndGet(to - from));
            }
            assertThat(runs.get()).isEqualTo(600);
        }
    }

    @Test
    void theCallerWaitsForASlowPart() {
        try (var workers = new Workers(2)) {
            for (int i = 0; i < 20; i++) {
                var done = new AtomicInteger();
                workers.split(
                        2,
                        (from, to) -> {
                            if (from == 1) {
                                LockSupport.parkNanos(20 * Workers.SPIN_NANOS);
                            }
                            done.incrementAndGet();
                        });
                assertThat(done.get()).isEqualTo(2);
            }
        }
    }

    @Test
    void aDispatchAllocatesNothing() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (var workers = new Workers(3)) {
            var counts = new int[3 * 16];
            var workerIds = new long[3];
            workers.split(3, (from, to) -> workerIds[from] = Thread.currentThread().threadId());
            Workers.Range range = (from, to) -> counts[from * 16]++;
            long[] before = new long[3];
            long[] after = new long[3];
            for (int round = 0; round < 2; round++) {
                for (int t = 0; t < 3; t++) {
                    before[t] = threads.getThreadAllocatedBytes(workerIds[t]);
                }
                for (int i = 0; i < 2_000; i++) {
                    workers.split(3, range);
                }
                for (int t = 0; t < 3; t++) {
                    after[t] = threads.getThreadAllocatedBytes(workerIds[t]) - before[t];
                }
            }
            // The two queries of the caller's own counter may allocate; 2,000 dispatches may not.
            assertThat(after[0]).isLessThan(2_000);
            assertThat(after[1]).isZero();
            assertThat(after[2]).isZero();
        }
    }

    @Test
    void aSplitInsideARangeRunsOnItsOwnThread() {
        try (var workers = new Workers(3)) {
            var foreign = new AtomicInteger();
            var runs = new AtomicIntegerArray(3 * 10);
            workers.split(
                    3,
                    (from, to) -> {
                        Thread outer = Thread.currentThread();
                        workers.split(
                                10,
                                (innerFrom, innerTo) -> {
                                    if (!Thread.currentThread().equals(outer)) {
                                        foreign.incrementAndGet();
                                    }
                                    for (int i = innerFrom; i < innerTo; i++) {
                                        runs.incrementAndGet(10 * from + i);
                                    }
                                });
                    });
            assertThat(foreign.get()).isZero();
            for (int i = 0; i < runs.length(); i++) {
                assertThat(runs.get(i)).isEqualTo(1);
            }
        }
    }

    @Test
    void anInterruptedCallerStillGetsAllPartsAndStaysInterrupted() {
        try (var workers = new Workers(3)) {
            Thread.currentThread().interrupt();
            var runs = new AtomicInteger();
            workers.split(
                    3,
                    (from, to) -> {
                        if (from > 0) {
                            LockSupport.parkNanos(4 * Workers.SPIN_NANOS);
                        }
                        runs.incrementAndGet();
                    });
            assertThat(runs.get()).isEqualTo(3);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
