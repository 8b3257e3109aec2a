package nazca.bench.peers;

import nazca.bench.peer.Contestant;

import java.lang.foreign.Arena;
import java.util.function.Supplier;

/**
 * A library's side of a contest.
 *
 * @param work one run
 * @param results what the last run computed
 * @param layout of the operands
 * @param arena whose memory the run needs
 */
record NativeRun(Runnable work, Supplier<float[]> results, String layout, Arena arena)
        implements Contestant {
    @Override
    public void run() {
        work.run();
    }

    @Override
    public float[] result() {
        return results.get();
    }

    @Override
    public void close() {
        arena.close();
    }
}
