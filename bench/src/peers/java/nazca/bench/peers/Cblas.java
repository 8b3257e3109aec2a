package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.ProductTask;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;

/** Matrix products through {@code cblas_sgemm}, which packs its operands in every call. */
final class Cblas {
    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;

    private final Calls.CblasSgemm sgemm;

    Cblas(NativeLibrary library) {
        this.sgemm =
                library.function(
                        Calls.CblasSgemm.class,
                        "cblas_sgemm",
                        FunctionDescriptor.ofVoid(
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_FLOAT,
                                ADDRESS,
                                JAVA_INT,
                                ADDRESS,
                                JAVA_INT,
                                JAVA_FLOAT,
                                ADDRESS,
                                JAVA_INT));
    }

    Contestant product(ProductTask task) {
        Arena arena = Arena.ofConfined();
        MemorySegment result = arena.allocate(4L * task.resultElements(), 64);
        int first = task.transposesFirst() ? TRANSPOSED : PLAIN;
        int second = task.transposesSecond() ? TRANSPOSED : PLAIN;
        Runnable run =
                () ->
                        sgemm.call(
                                ROW_MAJOR,
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
                                task.resultColumns());
        return new NativeRun(run, () -> result.toArray(JAVA_FLOAT), "row-major", arena);
    }
}
