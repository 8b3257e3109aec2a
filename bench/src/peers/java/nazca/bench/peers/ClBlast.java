package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import nazca.bench.opencl.DeviceProducts;
import nazca.bench.peer.PeerUnavailableException;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;

/** CLBlast's matrix products, tuned as its own database has them for the device or by default. */
public final class ClBlast implements DeviceProducts {
    private static final String LIBRARY = "libclblast.so.1";
    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;

    private Calls.@Nullable ClBlastSgemm sgemm;
    private MemorySegment queueCell = MemorySegment.NULL;

    @Override
    public String name() {
        return "CLBlast";
    }

    @Override
    public void open() {
        sgemm =
                NativeLibrary.installed(LIBRARY, "apt-get install libclblast1")
                        .function(
                                Calls.ClBlastSgemm.class,
                                "CLBlastSgemm",
                                FunctionDescriptor.of(
                                        JAVA_INT,
                                        JAVA_INT,
                                        JAVA_INT,
                                        JAVA_INT,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_FLOAT,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_FLOAT,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        JAVA_LONG,
                                        ADDRESS,
                                        ADDRESS));
        queueCell = Arena.ofAuto().allocate(JAVA_LONG);
    }

    @Override
    public void multiply(long queue, int rows, int depth, int columns, long x, long w, long y) {
        Calls.ClBlastSgemm call = sgemm;
        if (call == null) {
            throw new PeerUnavailableException("CLBlast is not open");
        }
        queueCell.set(JAVA_LONG, 0, queue);
        int status =
                call.call(
                        ROW_MAJOR,
                        PLAIN,
                        PLAIN,
                        rows,
                        columns,
                        depth,
                        1f,
                        x,
                        0,
                        depth,
                        w,
                        0,
                        columns,
                        0f,
                        y,
                        0,
                        columns,
                        queueCell,
                        MemorySegment.NULL);
        if (status != 0) {
            throw new IllegalStateException("CLBlastSgemm answers " + status);
        }
    }
}
