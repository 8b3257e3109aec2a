package nazca.kernels.vector;

import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Floats in host memory between two guards. Everything that is not written shows a sentinel, so
 * that comparing whole memories of two kernels also compares what they must leave alone.
 */
final class GuardedFloats {
    /** A number that no test computes. */
    static final float SENTINEL = 0x1.2345p-77f;

    /** Floats before and behind the view; odd, so that the view is not aligned. */
    static final int GUARD = 37;

    private final Memory memory;
    private final View whole;
    private final int count;

    private GuardedFloats(Memory memory, int count) {
        this.memory = memory;
        this.count = count;
        this.whole = new View(memory.allocate(4L * (count + 2 * GUARD)), 0);
    }

    /** Room for {@code count} floats, all sentinels. */
    static GuardedFloats empty(Memory memory, long count) {
        GuardedFloats room = new GuardedFloats(memory, Math.toIntExact(count));
        float[] sentinels = new float[room.count + 2 * GUARD];
        Arrays.fill(sentinels, SENTINEL);
        memory.upload(sentinels, room.whole);
        return room;
    }

    /**
     * Random floats: normal ones and zeros, and where {@code wild} also the extremes of the format.
     */
    static GuardedFloats random(Memory memory, long count, boolean wild, SplittableRandom random) {
        GuardedFloats room = empty(memory, count);
        float[] values = new float[room.count];
        for (int i = 0; i < values.length; i++) {
            values[i] = wild ? wild(random) : (float) random.nextGaussian();
        }
        memory.upload(values, room.view());
        return room;
    }

    /** The host memory that the views of one test come from. */
    static HostMemory memory() {
        return new HostMemory(new Device("cpu", "test"));
    }

    View view() {
        return whole.plus(4L * GUARD);
    }

    /** The floats, guards included. */
    float[] all() {
        return memory.download(whole, count + 2 * GUARD);
    }

    /** The floats without the guards. */
    float[] values() {
        return memory.download(view(), count);
    }

    private static float wild(SplittableRandom random) {
        return switch (random.nextInt(400)) {
            case 0 -> Float.NaN;
            case 1 -> Float.POSITIVE_INFINITY;
            case 2 -> Float.NEGATIVE_INFINITY;
            case 3, 4 -> 1e30f;
            case 5, 6 -> -1e30f;
            default ->
                    switch (random.nextInt(8)) {
                        case 0 -> -0f;
                        case 1 -> 0f;
                        case 2 -> (float) random.nextGaussian() * 1e-40f;
                        case 3 -> (float) random.nextGaussian() * 1e-22f;
                        default -> (float) random.nextGaussian();
                    };
        };
    }
}
