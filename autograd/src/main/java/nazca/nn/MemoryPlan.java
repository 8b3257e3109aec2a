package nazca.nn;

import nazca.autograd.Engine;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.kernels.PlannedKernels;
import nazca.tensor.Buffer;
import nazca.tensor.PlannedMemory;
import nazca.tensor.StepSlab;
import nazca.tensor.View;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How much step memory a pass takes, found by running it without bytes and without arithmetic. */
public final class MemoryPlan {
    private static final long UNBOUNDED = 1L << 46;
    private static final long ALIGNMENT = 64;

    private MemoryPlan() {}

    /**
     * The most bytes that {@code pass} holds at once: activations, gradients, scratch and
     * alignment. Where the device does not give as much in one piece, all bytes of the pieces that
     * it takes.
     *
     * @param engine the kernels that will really run
     * @param pass a whole pass, from {@link Step#begin} to {@link Step#backward}
     * @throws nazca.tensor.DeviceException if a tensor has no room in any piece
     */
    public static long peakBytes(Engine engine, Consumer<Step> pass) {
        PlannedMemory memory = new PlannedMemory(engine.memory().device());
        StepSlab whole = new StepSlab(memory.allocate(UNBOUNDED));
        run(engine, memory, whole, pass);
        if (whole.highWaterBytes() <= engine.memory().largestBufferBytes()) {
            return whole.highWaterBytes();
        }
        Supplier<Buffer> piece = () -> memory.allocate(pieceBytes(engine));
        StepSlab pieces = new StepSlab(List.of(piece.get()), piece);
        run(engine, memory, pieces, pass);
        return pieces.capacityBytes();
    }

    private static void run(
            Engine engine, PlannedMemory memory, StepSlab slab, Consumer<Step> pass) {
        Step step = new Step(new Engine(PlannedKernels.of(engine.kernels()), memory), slab);
        pass.accept(step);
        // Takes the present gradients back that the dry run left on real parameters.
        step.begin(1, StepMode.EVALUATION);
    }

    /**
     * A step whose memory holds exactly {@code bytes} bytes, or as few pieces as hold them where
     * the device does not give as much in one.
     */
    public static Step allocate(Engine engine, long bytes) {
        if (bytes <= engine.memory().largestBufferBytes()) {
            return new Step(engine, new StepSlab(touched(engine, bytes)));
        }
        Supplier<Buffer> piece = () -> touched(engine, pieceBytes(engine));
        List<Buffer> pieces =
                Stream.generate(piece).limit(Math.ceilDiv(bytes, pieceBytes(engine))).toList();
        return new Step(engine, new StepSlab(pieces, piece));
    }

    private static Buffer touched(Engine engine, long bytes) {
        Buffer buffer = engine.memory().allocate(bytes);
        // Touched once here, so that page faults do not fall into the first step.
        engine.memory().clear(new View(buffer, 0), bytes);
        return buffer;
    }

    /** What a slab uses of the largest buffer. */
    private static long pieceBytes(Engine engine) {
        return engine.memory().largestBufferBytes() / ALIGNMENT * ALIGNMENT;
    }
}
