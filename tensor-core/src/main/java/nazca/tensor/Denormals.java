package nazca.tensor;

/**
 * The check that a thread still computes with denormal numbers.
 *
 * <p>A native library built with fast-math flags can switch denormals off for the Java thread that
 * loads it, and then plain Java arithmetic gives other bits. The JVM repairs that after every
 * native call when it runs with {@code -XX:+RestoreMXCSROnJNICalls}.
 */
public final class Denormals {
    /** Array elements, unlike constants, are multiplied when the program runs. */
    private static final float[] FACTORS = {1e-30f, 1e-10f};

    private Denormals() {}

    /** Whether 1e-30 · 1e-10 is a (denormal) number other than 0 on the calling thread. */
    public static boolean kept() {
        return FACTORS[0] * FACTORS[1] != 0f;
    }

    /**
     * Returns if the calling thread keeps denormals.
     *
     * @throws IllegalStateException if it flushes them to zero; the message names the cure
     */
    public static void require() {
        if (!kept()) {
            throw flushed();
        }
    }

    /** The failure of the calling thread, which flushes denormals. */
    static IllegalStateException flushed() {
        return new IllegalStateException(
                "denormals: thread %s flushes them to zero, so results would differ; start java with %s"
                        .formatted(
                                Thread.currentThread().getName(), "-XX:+RestoreMXCSROnJNICalls"));
    }
}
