package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import nazca.bench.peer.PeerUnavailableException;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;

/**
 * oneDNN's C interface for building and running primitives. Handles are addresses; a function that
 * makes one writes it to where its first argument points. Numbers are those of {@code
 * dnnl_types.h}.
 */
final class DnnlApi {
    static final int FORWARD_TRAINING = 64;
    static final int DIRECT = 1;

    static final int SRC = 1;
    static final int DST = 17;
    static final int WEIGHTS = 33;
    static final int DIFF_SRC = 129;
    static final int DIFF_DST = 145;
    static final int DIFF_WEIGHTS = 161;

    /** Sizes of {@code dnnl_dims_t}. */
    private static final int DIMENSIONS = 12;

    private static final int CPU = 1;
    private static final int IN_ORDER = 1;
    private static final int FLOAT32 = 3;
    private static final int TAG_ANY = 1;
    private static final int QUERY_IMPLEMENTATION = 8;
    private static final int QUERY_STRIDES = 14;
    private static final int QUERY_INNER_BLOCKS = 263;
    private static final int QUERY_INNER_BLOCK_SIZES = 264;

    /** The descriptor's question for each argument. */
    private static final Map<Integer, Integer> QUERY_OF =
            Map.of(
                    SRC,
                    129,
                    DIFF_SRC,
                    130,
                    WEIGHTS,
                    131,
                    DIFF_WEIGHTS,
                    132,
                    DST,
                    133,
                    DIFF_DST,
                    134);

    private final NativeLibrary library;
    private final Map<String, Calls.Status> functions = new HashMap<>();
    private final MemorySegment engine;
    private final MemorySegment stream;
    private final Calls.DnnlExecute execute;
    private final Calls.AddressOfArgument queryMemory;
    private final Calls.SizeOf memorySize;
    private final Calls.StatusOfAddress wait;

    DnnlApi(NativeLibrary library) {
        this.library = library;
        execute =
                library.function(
                        Calls.DnnlExecute.class,
                        "dnnl_primitive_execute",
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS));
        queryMemory =
                library.function(
                        Calls.AddressOfArgument.class,
                        "dnnl_primitive_desc_query_md",
                        FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
        memorySize =
                library.function(
                        Calls.SizeOf.class,
                        "dnnl_memory_desc_get_size",
                        FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        wait =
                library.function(
                        Calls.StatusOfAddress.class,
                        "dnnl_stream_wait",
                        FunctionDescriptor.of(JAVA_INT, ADDRESS));
        engine = make("dnnl_engine_create", CPU, 0L);
        stream = make("dnnl_stream_create", engine, IN_ORDER);
    }

    /** The handle that a function makes from its further arguments: ints, longs and addresses. */
    MemorySegment make(String function, Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(ADDRESS);
            Object[] all = new Object[arguments.length + 1];
            all[0] = handle;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            call(function, all);
            return handle.get(ADDRESS, 0);
        }
    }

    /** Calls a function whose result is a status. */
    void call(String function, Object... arguments) {
        Calls.Status status =
                functions.computeIfAbsent(
                        function,
                        name -> library.variadic(Calls.Status.class, name, descriptor(arguments)));
        require(function, status.call(arguments));
    }

    private static FunctionDescriptor descriptor(Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] =
                    switch (arguments[i]) {
                        case Integer _ -> JAVA_INT;
                        case Long _ -> JAVA_LONG;
                        default -> ADDRESS;
                    };
        }
        return FunctionDescriptor.of(JAVA_INT, layouts);
    }

    static void require(String function, int status) {
        if (status != 0) {
            throw new PeerUnavailableException("%s failed with %d".formatted(function, status));
        }
    }

    MemorySegment engine() {
        return engine;
    }

    /** A {@code dnnl_dims_t}. */
    static MemorySegment dimensions(Arena arena, long... values) {
        MemorySegment dims = arena.allocate(JAVA_LONG, DIMENSIONS);
        MemorySegment.copy(values, 0, dims, JAVA_LONG, 0, values.length);
        return dims;
    }

    /** Floats of this shape, as the library likes them best. */
    MemorySegment anyLayout(Arena arena, long... shape) {
        return make(
                "dnnl_memory_desc_create_with_tag",
                shape.length,
                dimensions(arena, shape),
                FLOAT32,
                TAG_ANY);
    }

    /** Floats of this shape with these distances between neighbours. */
    MemorySegment strided(Arena arena, long[] shape, long... strides) {
        return make(
                "dnnl_memory_desc_create_with_strides",
                shape.length,
                dimensions(arena, shape),
                FLOAT32,
                dimensions(arena, strides));
    }

    /** How a primitive wants an argument laid out. */
    MemorySegment wanted(MemorySegment descriptor, int argument) {
        return queryMemory.call(descriptor, QUERY_OF.getOrDefault(argument, 0), 0);
    }

    /** Memory in this layout over new bytes of the arena. */
    MemorySegment memory(Arena arena, MemorySegment layout) {
        return memory(layout, arena.allocate(memorySize.call(layout), 64));
    }

    /** Memory in this layout over given bytes. */
    MemorySegment memory(MemorySegment layout, MemorySegment bytes) {
        return make("dnnl_memory_create", layout, engine, bytes);
    }

    /** Copies from one memory to another of the same shape, whatever their layouts. */
    void reorder(
            MemorySegment fromLayout,
            MemorySegment from,
            MemorySegment toLayout,
            MemorySegment to) {
        MemorySegment descriptor =
                make(
                        "dnnl_reorder_primitive_desc_create",
                        fromLayout,
                        engine,
                        toLayout,
                        engine,
                        MemorySegment.NULL);
        MemorySegment primitive = make("dnnl_primitive_create", descriptor);
        try (Arena arena = Arena.ofConfined()) {
            run(primitive, 2, arguments(arena, Map.of(SRC, from, DST, to)));
        }
        call("dnnl_primitive_destroy", primitive);
        call("dnnl_primitive_desc_destroy", descriptor);
    }

    /** An array of {@code dnnl_exec_arg_t}. */
    static MemorySegment arguments(Arena arena, Map<Integer, MemorySegment> memories) {
        MemorySegment array = arena.allocate(2L * Long.BYTES * memories.size(), Long.BYTES);
        long at = 0;
        for (Map.Entry<Integer, MemorySegment> memory : memories.entrySet()) {
            array.set(JAVA_INT, at, memory.getKey());
            array.set(ADDRESS, at + Long.BYTES, memory.getValue());
            at += 2L * Long.BYTES;
        }
        return array;
    }

    /** Runs a primitive and waits for it. */
    void run(MemorySegment primitive, int count, MemorySegment arguments) {
        require("dnnl_primitive_execute", execute.call(primitive, stream, count, arguments));
        require("dnnl_stream_wait", wait.call(stream));
    }

    /** The name of a primitive's implementation. */
    String implementation(MemorySegment descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(ADDRESS);
            call("dnnl_primitive_desc_query", descriptor, QUERY_IMPLEMENTATION, 0, text);
            return NativeLibrary.text(text.get(ADDRESS, 0));
        }
    }

    /** {@code nChw16c}, {@code NHWC} or {@code NCHW}. */
    String layoutName(MemorySegment layout) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment number = arena.allocate(JAVA_INT);
            call("dnnl_memory_desc_query", layout, QUERY_INNER_BLOCKS, number);
            if (number.get(JAVA_INT, 0) > 0) {
                return "nChw%dc".formatted(first(layout, QUERY_INNER_BLOCK_SIZES, 0, arena));
            }
            return first(layout, QUERY_STRIDES, 1, arena) == 1 ? "NHWC" : "NCHW";
        }
    }

    private long first(MemorySegment layout, int query, int index, Arena arena) {
        MemorySegment vector = arena.allocate(ADDRESS);
        call("dnnl_memory_desc_query", layout, query, vector);
        return vector.get(ADDRESS, 0)
                .reinterpret((long) DIMENSIONS * Long.BYTES)
                .getAtIndex(JAVA_LONG, index);
    }
}
