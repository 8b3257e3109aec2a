package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.ProductTask;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;

/**
 * oneDNN itself, and its products. Its threads are OpenMP's, whose number the calling thread sets.
 */
final class Dnnl {
    /** Of {@code dnnl_types.h}: the bits that AVX-512 and AVX2 have. */
    private static final int AVX512 = 0x27;

    private static final int AVX2 = 0x7;

    private static final int VERSION_INTS = 3;

    private final Calls.DnnlSgemm sgemm;
    private final Calls.TakesInt setThreads;
    private final String version;
    private final String instructionSet;

    Dnnl(NativeLibrary library, NativeLibrary openMp) {
        sgemm =
                library.function(
                        Calls.DnnlSgemm.class,
                        "dnnl_sgemm",
                        FunctionDescriptor.of(
                                JAVA_INT,
                                JAVA_BYTE,
                                JAVA_BYTE,
                                JAVA_LONG,
                                JAVA_LONG,
                                JAVA_LONG,
                                JAVA_FLOAT,
                                ADDRESS,
                                JAVA_LONG,
                                ADDRESS,
                                JAVA_LONG,
                                JAVA_FLOAT,
                                ADDRESS,
                                JAVA_LONG));
        setThreads =
                openMp.function(
                        Calls.TakesInt.class,
                        "omp_set_num_threads",
                        FunctionDescriptor.ofVoid(JAVA_INT));
        MemorySegment numbers =
                library.function(
                                Calls.GivesAddress.class,
                                "dnnl_version",
                                FunctionDescriptor.of(ADDRESS))
                        .call()
                        .reinterpret(4L * VERSION_INTS);
        version =
                "%d.%d.%d"
                        .formatted(
                                numbers.getAtIndex(JAVA_INT, 0),
                                numbers.getAtIndex(JAVA_INT, 1),
                                numbers.getAtIndex(JAVA_INT, 2));
        instructionSet =
                name(
                        library.function(
                                        Calls.GivesInt.class,
                                        "dnnl_get_effective_cpu_isa",
                                        FunctionDescriptor.of(JAVA_INT))
                                .call());
    }

    private static String name(int isa) {
        String family =
                (isa & AVX512) == AVX512 ? "AVX-512" : (isa & AVX2) == AVX2 ? "AVX2" : "no AVX2";
        return "%s (isa 0x%x)".formatted(family, isa);
    }

    String version() {
        return version;
    }

    String instructionSet() {
        return instructionSet;
    }

    void threads(int threads) {
        setThreads.call(threads);
    }

    /** A product through {@code dnnl_sgemm}, whose matrices are row-major. */
    Contestant product(ProductTask task) {
        Arena arena = Arena.ofConfined();
        MemorySegment result = arena.allocate(4L * task.resultElements(), 64);
        byte first = (byte) (task.transposesFirst() ? 'T' : 'N');
        byte second = (byte) (task.transposesSecond() ? 'T' : 'N');
        Runnable run =
                () ->
                        DnnlApi.require(
                                "dnnl_sgemm",
                                sgemm.call(
                                        first,
                                        second,
                                        task.resultRows(),
                                        task.resultColumns(),
                                        task.depth(),
                                        1f,
                                        task.first(),
                                        task.firstStride(),
                                        task.second(),
                                        task.secondStride(),
                                        0f,
                                        result,
                                        task.resultColumns()));
        return new NativeRun(run, () -> result.toArray(JAVA_FLOAT), "row-major", arena);
    }
}
