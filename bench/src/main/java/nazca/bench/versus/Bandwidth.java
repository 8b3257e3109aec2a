package nazca.bench.versus;

import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Workers;

import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * The most bytes per second that a copy moves, read and written bytes counted, on every thread of a
 * pool at once. A working set that a cache holds is copied faster than one that no cache does, so
 * there are several.
 */
final class Bandwidth implements AutoCloseable {
    private static final long KIB = 1024;
    private static final long MIB = 1024 * KIB;

    /** Bytes of both buffers together; the last is the machine's memory. */
    private static final List<Long> WORKING_SETS =
            List.of(256 * KIB, MIB, 4 * MIB, 12 * MIB, 24 * MIB, 64 * MIB, 256 * MIB);

    private static final int TRIALS = 5;
    private static final long TRIAL_NANOS = 2_000_000;

    private final HostMemory memory = new HostMemory(new Device("cpu", "bandwidth"));
    private final Workers workers;
    private final MemorySegment from;
    private final MemorySegment to;
    private long bytes;

    Bandwidth(Workers workers) {
        this.workers = workers;
        long most = WORKING_SETS.getLast() / 2;
        this.from = memory.allocate(most).segment();
        this.to = memory.allocate(most).segment();
        from.fill((byte) 1);
        to.fill((byte) 1);
    }

    /** The working sets for which there is a figure, ascending. */
    static List<Long> workingSets() {
        return WORKING_SETS;
    }

    /** The smallest working set that holds so many bytes, else the largest. */
    static long holding(double wanted) {
        return WORKING_SETS.stream()
                .filter(set -> set >= wanted)
                .findFirst()
                .orElse(WORKING_SETS.getLast());
    }

    /** {@code memory copy} for the largest, else {@code 12 MiB copy}. */
    static String name(long workingSet) {
        if (workingSet == WORKING_SETS.getLast()) {
            return "memory copy";
        }
        return workingSet >= MIB ? workingSet / MIB + " MiB copy" : workingSet / KIB + " KiB copy";
    }

    /** Bytes per second of a copy in this working set: the best of {@value #TRIALS} trials. */
    double bytesPerSecond(long workingSet) {
        bytes = workingSet / 2;
        double best = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            long start = System.nanoTime();
            long copies = 0;
            long nanos;
            do {
                workers.split(workers.threads(), this::copyParts);
                copies++;
                nanos = System.nanoTime() - start;
            } while (nanos < TRIAL_NANOS);
            best = Math.max(best, 1e9 * workingSet * copies / nanos);
        }
        return best;
    }

    private void copyParts(int first, int end) {
        long part = bytes / workers.threads() & -64;
        for (long t = first; t < end; t++) {
            MemorySegment.copy(from, t * part, to, t * part, part);
        }
    }

    @Override
    public void close() {
        memory.close();
    }
}
