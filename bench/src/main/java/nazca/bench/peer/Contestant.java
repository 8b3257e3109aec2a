package nazca.bench.peer;

/** One piece of work, ours or a peer's, that can be done over and over. */
public interface Contestant extends AutoCloseable {
    /** Does it once; the result is complete on return. */
    void run();

    /** What the last run computed, in Nazca's layout. */
    float[] result();

    /** How the operands lie in memory: {@code row-major}, {@code NHWC}. */
    String layout();

    @Override
    void close();
}
