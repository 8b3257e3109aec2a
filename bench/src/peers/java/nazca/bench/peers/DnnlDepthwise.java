package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.DepthwiseTask;
import nazca.bench.peer.Pass;
import nazca.kernels.depthwise.DepthwiseSpec;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A depthwise convolution or a gradient of it in oneDNN. Operands are brought into the layout that
 * the primitive wants before it runs, and the result back when it is asked for: a run is the
 * primitive alone.
 */
final class DnnlDepthwise implements Contestant {
    private static final long TRIAL_NANOS = 40_000_000;

    private final DnnlApi api;
    private final DepthwiseTask task;
    private final boolean channelsLast;
    private final Arena arena = Arena.ofConfined();
    private final Map<Integer, MemorySegment> memories = new LinkedHashMap<>();
    private final MemorySegment descriptor;
    private final MemorySegment primitive;
    private final MemorySegment arguments;

    private DnnlDepthwise(DnnlApi api, DepthwiseTask task, boolean channelsLast) {
        this.api = api;
        this.task = task;
        this.channelsLast = channelsLast;
        this.descriptor = descriptor();
        this.primitive = api.make("dnnl_primitive_create", descriptor);
        switch (task.pass()) {
            case FORWARD -> {
                give(DnnlApi.SRC, task.x());
                give(DnnlApi.WEIGHTS, task.w());
                room(DnnlApi.DST);
            }
            case INPUT_GRADIENT -> {
                give(DnnlApi.DIFF_DST, task.dy());
                give(DnnlApi.WEIGHTS, task.w());
                room(DnnlApi.DIFF_SRC);
            }
            case WEIGHT_GRADIENT -> {
                give(DnnlApi.SRC, task.x());
                give(DnnlApi.DIFF_DST, task.dy());
                room(DnnlApi.DIFF_WEIGHTS);
            }
        }
        this.arguments = DnnlApi.arguments(arena, memories);
    }

    /** In the library's own choice of layout or in channels last, whichever is faster here. */
    static Contestant fastest(DnnlApi api, DepthwiseTask task) {
        DnnlDepthwise own = new DnnlDepthwise(api, task, false);
        DnnlDepthwise last = new DnnlDepthwise(api, task, true);
        boolean ownWins = own.best() <= last.best();
        (ownWins ? last : own).close();
        return ownWins ? own : last;
    }

    private long best() {
        run();
        long best = Long.MAX_VALUE;
        long end = System.nanoTime() + TRIAL_NANOS;
        do {
            long start = System.nanoTime();
            run();
            best = Math.min(best, System.nanoTime() - start);
        } while (System.nanoTime() < end);
        return best;
    }

    private MemorySegment descriptor() {
        DepthwiseSpec spec = task.spec();
        int stride = spec.stride();
        int before = spec.padding();
        MemorySegment strides = DnnlApi.dimensions(arena, stride, stride);
        MemorySegment dilations = DnnlApi.dimensions(arena, 0, 0);
        MemorySegment first = DnnlApi.dimensions(arena, before, before);
        MemorySegment last =
                DnnlApi.dimensions(
                        arena,
                        after(spec.outHeight(), spec.height()),
                        after(spec.outWidth(), spec.width()));
        MemorySegment x = channelsLast ? ours(DnnlApi.SRC) : any(DnnlApi.SRC);
        MemorySegment y = channelsLast ? ours(DnnlApi.DST) : any(DnnlApi.DST);
        MemorySegment w = any(DnnlApi.WEIGHTS);
        MemorySegment none = MemorySegment.NULL;
        MemorySegment forward =
                api.make(
                        "dnnl_convolution_forward_primitive_desc_create",
                        api.engine(),
                        DnnlApi.FORWARD_TRAINING,
                        DnnlApi.DIRECT,
                        x,
                        w,
                        none,
                        y,
                        strides,
                        dilations,
                        first,
                        last,
                        none);
        return switch (task.pass()) {
            case FORWARD -> forward;
            case INPUT_GRADIENT ->
                    api.make(
                            "dnnl_convolution_backward_data_primitive_desc_create",
                            api.engine(),
                            DnnlApi.DIRECT,
                            x,
                            w,
                            y,
                            strides,
                            dilations,
                            first,
                            last,
                            forward,
                            none);
            case WEIGHT_GRADIENT ->
                    api.make(
                            "dnnl_convolution_backward_weights_primitive_desc_create",
                            api.engine(),
                            DnnlApi.DIRECT,
                            x,
                            w,
                            none,
                            y,
                            strides,
                            dilations,
                            first,
                            last,
                            forward,
                            none);
        };
    }

    /** Rows below the last one that a filter reaches. */
    private long after(int outputs, int inputs) {
        DepthwiseSpec spec = task.spec();
        return (outputs - 1L) * spec.stride() + spec.kernel() - inputs - spec.padding();
    }

    private MemorySegment any(int argument) {
        return api.anyLayout(arena, shape(argument));
    }

    /** The layout of our operands: channels, which are groups in a filter, are neighbours. */
    private MemorySegment ours(int argument) {
        DepthwiseSpec spec = task.spec();
        long c = spec.channels();
        return switch (argument) {
            case DnnlApi.WEIGHTS, DnnlApi.DIFF_WEIGHTS ->
                    api.strided(arena, shape(argument), 1, 1, 1, c * spec.kernel(), c);
            default -> {
                long[] shape = shape(argument);
                yield api.strided(arena, shape, shape[2] * shape[3] * c, 1, shape[3] * c, c);
            }
        };
    }

    private long[] shape(int argument) {
        DepthwiseSpec spec = task.spec();
        int k = spec.kernel();
        return switch (argument) {
            case DnnlApi.WEIGHTS, DnnlApi.DIFF_WEIGHTS -> new long[] {spec.channels(), 1, 1, k, k};
            case DnnlApi.SRC, DnnlApi.DIFF_SRC ->
                    new long[] {spec.batch(), spec.channels(), spec.height(), spec.width()};
            default ->
                    new long[] {spec.batch(), spec.channels(), spec.outHeight(), spec.outWidth()};
        };
    }

    /** An operand, laid out as the primitive wants it. */
    private void give(int argument, MemorySegment values) {
        MemorySegment layout = ours(argument);
        room(argument);
        api.reorder(
                layout,
                api.memory(layout, values),
                api.wanted(descriptor, argument),
                memories.getOrDefault(argument, MemorySegment.NULL));
    }

    private void room(int argument) {
        memories.put(argument, api.memory(arena, api.wanted(descriptor, argument)));
    }

    private int output() {
        return switch (task.pass()) {
            case FORWARD -> DnnlApi.DST;
            case INPUT_GRADIENT -> DnnlApi.DIFF_SRC;
            case WEIGHT_GRADIENT -> DnnlApi.DIFF_WEIGHTS;
        };
    }

    @Override
    public void run() {
        api.run(primitive, memories.size(), arguments);
    }

    @Override
    public float[] result() {
        DepthwiseSpec spec = task.spec();
        int output = output();
        long bytes =
                switch (task.pass()) {
                    case FORWARD -> spec.yBytes();
                    case INPUT_GRADIENT -> spec.xBytes();
                    case WEIGHT_GRADIENT -> spec.wBytes();
                };
        try (Arena results = Arena.ofConfined()) {
            MemorySegment values = results.allocate(bytes, 64);
            MemorySegment layout = ours(output);
            api.reorder(
                    api.wanted(descriptor, output),
                    memories.getOrDefault(output, MemorySegment.NULL),
                    layout,
                    api.memory(layout, values));
            return values.toArray(JAVA_FLOAT);
        }
    }

    @Override
    public String layout() {
        int map = task.pass() == Pass.INPUT_GRADIENT ? DnnlApi.DIFF_DST : DnnlApi.SRC;
        return "%s (%s)"
                .formatted(
                        api.layoutName(api.wanted(descriptor, map)),
                        api.implementation(descriptor));
    }

    @Override
    public void close() {
        memories.values().forEach(memory -> api.call("dnnl_memory_destroy", memory));
        api.call("dnnl_primitive_destroy", primitive);
        api.call("dnnl_primitive_desc_destroy", descriptor);
        arena.close();
    }
}
