package nazca.tensor;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A pool of {@code threads - 1} daemon workers that, with the calling thread, runs ranges of items.
 *
 * <p>{@link #split} cuts the items into at most {@code threads} contiguous parts whose borders
 * depend on the number of items and threads alone. Which thread runs a part changes no result as
 * long as parts write to disjoint places; sums that cross parts belong to the caller.
 *
 * <p>A dispatch takes no lock and allocates nothing. Waiting threads spin for {@value #SPIN_NANOS}
 * nanoseconds and then park. A split that starts while another one runs on the same pool (from
 * inside a range, or from a second thread) runs all of its items on its own thread.
 */
public final class Workers implements AutoCloseable {
    /** How long a thread without work spins before it parks. */
    static final long SPIN_NANOS = 50_000;

    private static final int IDLE = 0;
    private static final int SPLITTING = 1;
    private static final int CLOSED = 2;

    private final Worker[] workers;
    private final AtomicInteger state = new AtomicInteger(IDLE);
    private final AtomicInteger running = new AtomicInteger();
    private volatile @Nullable Thread waiter;

    // The work at hand: written before the workers are called, read by them, then left alone until
    // the last of them is done.
    private @Nullable Range range;
    private int items;
    private int parts;

    /**
     * A pool for one caller and {@code threads - 1} workers.
     *
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public Workers(int threads) {
        this(threads, Denormals::kept);
    }

    /** A pool whose workers learn from {@code denormalsKept} whether they keep denormals. */
    Workers(int threads, BooleanSupplier denormalsKept) {
        if (threads < 1) {
            throw new IllegalArgumentException("workers: threads must be >= 1, got " + threads);
        }
        workers = new Worker[threads - 1];
        for (int w = 0; w < workers.length; w++) {
            workers[w] = new Worker(this, w + 1, denormalsKept);
        }
        for (Worker worker : workers) {
            worker.start();
        }
    }

    /** Items {@code from} (inclusive) to {@code to} (exclusive) of the work. */
    @FunctionalInterface
    public interface Range {
        /** Runs the items; parts run at the same time on several threads. */
        void run(int from, int to);
    }

    /** The largest number of parts, the caller's own included. */
    public int threads() {
        return workers.length + 1;
    }

    /**
     * Runs items 0 to {@code items - 1} and returns when all are done. With P = min(threads, items)
     * parts, part t is [items·t/P, items·(t+1)/P); the caller runs part 0. No items, no call.
     *
     * <p>If parts throw, the exception of the first of them (by part number) is thrown here after
     * all parts have ended, with the others suppressed in it. The pool stays usable.
     *
     * @throws IllegalStateException if the pool is closed, or a worker flushes denormals to zero
     */
    public void split(int items, Range range) {
        int parts = Math.min(threads(), items);
        if (enter(parts)) {
            try {
                runParts(items, parts, range);
            } finally {
                state.set(IDLE);
            }
        } else if (items > 0) {
            range.run(0, items);
        }
    }

    /**
     * Ends the workers and waits for them. A second call does nothing.
     *
     * @throws IllegalStateException if a split is running
     */
    @Override
    public void close() {
        int before = state.compareAndExchange(IDLE, CLOSED);
        if (before == SPLITTING) {
            throw new IllegalStateException("workers: closed while a split is running");
        }
        if (before == IDLE) {
            for (Worker worker : workers) {
                worker.retire();
            }
        }
    }

    /** Whether the caller now owns the workers; false if it has to run everything by itself. */
    private boolean enter(int parts) {
        int before = parts > 1 ? state.compareAndExchange(IDLE, SPLITTING) : state.get();
        if (before == CLOSED) {
            throw new IllegalStateException("workers: the pool is closed");
        }
        return parts > 1 && before == IDLE;
    }

    private void runParts(int items, int parts, Range range) {
        this.items = items;
        this.parts = parts;
        this.range = range;
        running.set(parts - 1);
        for (int t = 1; t < parts; t++) {
            workers[t - 1].call();
        }
        Throwable failure = runPart(range, 0);
        awaitWorkers();
        this.range = null;
        for (int t = 1; t < parts; t++) {
            failure = merge(failure, workers[t - 1].takeFailure());
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** What a worker does when it is called: its part, then the news that it is done. */
    @Nullable Throwable runPart(int part) {
        return runPart(Objects.requireNonNull(range), part);
    }

    private @Nullable Throwable runPart(Range range, int part) {
        try {
            range.run(border(part), border(part + 1));
            return null;
        } catch (RuntimeException | Error failure) {
            return failure;
        }
    }

    private int border(int part) {
        return (int) ((long) items * part / parts);
    }

    /** Called by each worker at the end of its part; the last one wakes a parked caller. */
    void partDone() {
        if (running.decrementAndGet() == 0) {
            Thread parked = waiter;
            if (parked != null) {
                LockSupport.unpark(parked);
            }
        }
    }

    /**
     * Returns when all workers are done. No wake-up is lost: the waiter is announced before the
     * counter is read again, and a worker counts down before it looks for the waiter.
     */
    private void awaitWorkers() {
        long start = System.nanoTime();
        while (running.get() != 0) {
            if (!spin(start)) {
                waiter = Thread.currentThread();
                while (running.get() != 0) {
                    LockSupport.park(this);
                }
                waiter = null;
                return;
            }
        }
    }

    /**
     * One turn of a spin loop; false when it is time to park. Each turn offers the processor to
     * others: on a busy machine the awaited thread may be among them, and a dispatch that takes 5
     * us this way took 100 with plain spinning.
     */
    @SuppressWarnings("ThreadPriorityCheck") // speed alone depends on what yield does
    static boolean spin(long startNanos) {
        Thread.yield();
        return System.nanoTime() - startNanos < SPIN_NANOS;
    }

    private static @Nullable Throwable merge(@Nullable Throwable first, @Nullable Throwable later) {
        if (first == null || later == null) {
            return first == null ? later : first;
        }
        if (!first.equals(later)) {
            first.addSuppressed(later);
        }
        return first;
    }
}
