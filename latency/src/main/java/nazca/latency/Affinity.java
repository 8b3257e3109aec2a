package nazca.latency;

import nazca.tensor.Workers;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The calling thread and a pool's workers, each bound to a processor of its own until closed; then
 * every thread has back what it had. Where the system offers no binding, refuses it, or has fewer
 * processors than threads, nothing is bound and {@link #pinned} says so.
 */
final class Affinity implements AutoCloseable {
    private final Workers workers;
    private final @Nullable SchedAffinity system;
    private final AtomicReferenceArray<@Nullable BitSet> before;
    private boolean pinned;

    private Affinity(Workers workers, @Nullable SchedAffinity system) {
        this.workers = workers;
        this.system = system;
        this.before = new AtomicReferenceArray<>(workers.threads());
    }

    /** Binds the calling thread and the workers, if it can. */
    static Affinity pin(Workers workers) {
        return pin(workers, SchedAffinity.find());
    }

    static Affinity pin(Workers workers, Optional<SchedAffinity> system) {
        Affinity affinity = new Affinity(workers, system.orElse(null));
        affinity.bind();
        return affinity;
    }

    /** Whether every thread is bound. */
    boolean pinned() {
        return pinned;
    }

    @Override
    public void close() {
        pinned = false;
        SchedAffinity calls = system;
        if (calls != null) {
            workers.split(workers.threads(), (from, to) -> restore(calls, from, to));
        }
    }

    private void bind() {
        SchedAffinity calls = system;
        if (calls == null) {
            return;
        }
        BitSet allowed = calls.processors().orElseGet(BitSet::new);
        if (allowed.cardinality() < workers.threads()) {
            return;
        }
        int[] processors = Processors.coresFirst(allowed);
        workers.split(workers.threads(), (from, to) -> bind(calls, processors, from, to));
        pinned = true;
        for (int t = 0; t < workers.threads(); t++) {
            pinned &= before.get(t) != null;
        }
        if (!pinned) {
            close();
        }
    }

    /**
     * Runs on the thread of part {@code from}, since a split of T items over T threads is T parts.
     */
    private void bind(SchedAffinity calls, int[] processors, int from, int to) {
        if (to != from + 1) {
            return; // the pool is busy and ran all parts on one thread
        }
        BitSet own = new BitSet();
        own.set(processors[from]);
        Optional<BitSet> old = calls.processors();
        if (old.isPresent() && calls.restrictTo(own)) {
            before.set(from, old.get());
        }
    }

    private void restore(SchedAffinity calls, int from, int to) {
        for (int t = from; t < to; t++) {
            BitSet old = before.getAndSet(t, null);
            if (old != null) {
                calls.restrictTo(old);
            }
        }
    }
}
