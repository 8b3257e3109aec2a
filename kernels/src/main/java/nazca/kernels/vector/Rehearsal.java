package nazca.kernels.vector;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * Calls what kernels call of the Vector API, before any kernel runs, until the JVM's first compiler
 * has those methods with their profiles. A kernel that the second compiler meets earlier may keep
 * its vectors boxed for as long as the process lives: seen about once in a hundred JVMs, more often
 * on busy machines.
 */
final class Rehearsal {
    /** Calls of a round: the first is over before the first compiler takes a method, at 200. */
    private static final int ROUND = 100;

    /** Compiled rounds, so that every profile has counts. */
    private static final int COMPILED_ROUNDS = 5;

    /** How much faster a compiled round is, at least. */
    private static final int SPEEDUP = 3;

    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private static final VectorShuffle<Float> REVERSED =
            VectorShuffle.fromOp(Lanes.SPECIES, i -> Lanes.LANES - 1 - i);

    private Rehearsal() {}

    /** Rehearses with one vector shape, for at most a second. */
    static void run() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(4L * Lanes.BYTES, Lanes.BYTES);
            calls(memory); // loads what it needs
            long start = System.nanoTime();
            long interpreted = round(memory);
            int compiled = 0;
            while (compiled < COMPILED_ROUNDS && System.nanoTime() - start < PATIENCE_NANOS) {
                compiled += SPEEDUP * round(memory) < interpreted ? 1 : 0;
            }
        }
    }

    /** Nanoseconds of a round. */
    private static long round(MemorySegment memory) {
        long start = System.nanoTime();
        for (int i = 0; i < ROUND; i++) {
            calls(memory);
        }
        return System.nanoTime() - start;
    }

    private static void calls(MemorySegment memory) {
        arithmetic(memory);
        masks(memory);
        bits(memory);
    }

    private static void arithmetic(MemorySegment memory) {
        FloatVector a = FloatVector.fromMemorySegment(Lanes.SPECIES, memory, 0, ORDER);
        FloatVector b = FloatVector.broadcast(Lanes.SPECIES, 2f);
        FloatVector c = FloatVector.zero(Lanes.SPECIES);
        c = a.fma(b, c).add(a).sub(b).mul(b).div(b).neg();
        c = c.add(1f).sub(1f).mul(2f).min(a).max(b).min(6f).max(0f).sqrt();
        c.intoMemorySegment(memory, Lanes.BYTES, ORDER);
    }

    private static void masks(MemorySegment memory) {
        FloatVector a = FloatVector.fromMemorySegment(Lanes.SPECIES, memory, 0, ORDER);
        FloatVector b = FloatVector.fromMemorySegment(Lanes.SPECIES, memory, Lanes.BYTES, ORDER);
        VectorMask<Float> few = Lanes.SPECIES.indexInRange(0, Lanes.LANES - 1);
        VectorMask<Float> some = a.compare(LT, b).and(a.compare(GT, 0f)).not().and(few);
        FloatVector c = a.blend(b, some).blend(1f, some).rearrange(REVERSED);
        c.intoMemorySegment(memory, Lanes.BYTES, ORDER, some);
        if (some.anyTrue() && some.firstTrue() > 0) {
            FloatVector.fromMemorySegment(Lanes.SPECIES, memory, 0, ORDER, some)
                    .intoMemorySegment(memory, 0, ORDER, few);
        }
    }

    private static void bits(MemorySegment memory) {
        IntVector bits =
                FloatVector.fromMemorySegment(Lanes.SPECIES, memory, 0, ORDER).reinterpretAsInts();
        IntVector shifted = bits.sub(1).lanewise(ASHR, 1).add(bits).sub(bits).lanewise(LSHL, 1);
        shifted.reinterpretAsFloats().intoMemorySegment(memory, 2L * Lanes.BYTES, ORDER);
    }
}
