package nazca.latency;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.BitSet;
import java.util.Optional;

/** Linux's {@code sched_getaffinity} and {@code sched_setaffinity} for the calling thread. */
final class SchedAffinity {
    /** Room for 1,024 processors, the size of the C library's {@code cpu_set_t}. */
    private static final int MASK_BYTES = 128;

    private static final int CALLING_THREAD = 0;

    private final Call get;
    private final Call set;

    private SchedAffinity(Call get, Call set) {
        this.get = get;
        this.set = set;
    }

    /** The signature that both functions share; public because a method handle implements it. */
    @FunctionalInterface
    public interface Call {
        /** Returns 0, or −1 if the system refused. */
        int invoke(int pid, long maskBytes, MemorySegment mask);
    }

    /** The functions, or nothing where the system has none or native calls are not allowed. */
    static Optional<SchedAffinity> find() {
        Call get = call("sched_getaffinity");
        Call set = call("sched_setaffinity");
        return get == null || set == null
                ? Optional.empty()
                : Optional.of(new SchedAffinity(get, set));
    }

    /** The processors on which the calling thread may run, or nothing if the system refused. */
    Optional<BitSet> processors() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES, Long.BYTES);
            if (get.invoke(CALLING_THREAD, MASK_BYTES, mask) != 0) {
                return Optional.empty();
            }
            return Optional.of(BitSet.valueOf(mask.toArray(ValueLayout.JAVA_LONG)));
        }
    }

    /** Lets the calling thread run on these processors alone; false if the system refused. */
    boolean restrictTo(BitSet processors) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES, Long.BYTES);
            long[] words = processors.toLongArray();
            MemorySegment.copy(words, 0, mask, JAVA_LONG, 0, words.length);
            return set.invoke(CALLING_THREAD, MASK_BYTES, mask) == 0;
        }
    }

    private static @Nullable Call call(String function) {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> symbol = linker.defaultLookup().find(function);
        if (symbol.isEmpty()) {
            return null;
        }
        try {
            return MethodHandleProxies.asInterfaceInstance(
                    Call.class,
                    linker.downcallHandle(
                            symbol.get(),
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS)));
        } catch (IllegalCallerException nativeAccessDenied) {
            return null;
        }
    }
}
