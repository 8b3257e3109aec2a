package nazca.tensor;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * One worker of a pool: waits for a call, runs its part of the work, reports, waits again.
 *
 * <p>No call is lost: the worker announces that it parks before it looks at the ticket again, and
 * the caller raises the ticket before it looks whether the worker parks. Both fields are volatile,
 * so at least one of the two sees the other.
 */
final class Worker implements Runnable {
    private final Workers pool;
    private final int part;
    private final BooleanSupplier denormalsKept;
    private final Thread thread;

    /** Counts the calls; written by the caller alone. */
    private volatile int ticket;

    private volatile boolean parked;

    // Published by the ticket and by the pool's countdown.
    private boolean retired;
    private @Nullable Throwable failure;

    Worker(Workers pool, int part, BooleanSupplier denormalsKept) {
        this.pool = pool;
        this.part = part;
        this.denormalsKept = denormalsKept;
        this.thread = Thread.ofPlatform().daemon().name("nazca-worker-" + part).unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** Makes the worker run its part. */
    void call() {
        int next = ticket + 1;
        ticket = next;
        if (parked) {
            LockSupport.unpark(thread);
        }
    }

    /** Makes the worker end, and waits for that; an interrupt is kept for later. */
    void retire() {
        retired = true;
        call();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the last part threw, once. */
    @Nullable Throwable takeFailure() {
        Throwable taken = failure;
        if (taken != null) {
            failure = null;
        }
        return taken;
    }

    @Override
    public void run() {
        boolean sound = denormalsKept.getAsBoolean();
        int seen = 0;
        while (true) {
            seen = awaitCall(seen);
            if (retired) {
                return;
            }
            failure = sound ? pool.runPart(part) : Denormals.flushed();
            pool.partDone();
        }
    }

    private int awaitCall(int seen) {
        long start = System.nanoTime();
        while (ticket == seen) {
            if (!Workers.spin(start)) {
                parked = true;
                while (ticket == seen) {
                    LockSupport.park(pool);
                    Thread.interrupted(); // an interrupted thread cannot park
                }
                parked = false;
            }
        }
        return ticket;
    }
}
