package nazca.bench.works;

import nazca.bench.peer.Contestant;

import java.util.function.Supplier;

/**
 * Our side of a contest.
 *
 * @param work one run
 * @param results what the last run computed
 * @param layout of the operands
 * @param end frees what the run needs
 */
record OurRun(Runnable work, Supplier<float[]> results, String layout, Runnable end)
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
        end.run();
    }
}
